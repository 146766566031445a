import type { ReportRef } from '../../answers/answer-parts.ts';
import { plain } from '../escape.ts';
import { fitText } from '../fit.ts';
import { secret } from '../marks.ts';
import type { View } from '../view.ts';
import { shortDay } from './day.ts';

/** Two of them fit on a phone. */
const longestName = 44;

/** `dpa, 12 Apr 2024`: as short as small print wants it, by agency, else by headline, else by the name of the file. */
export function reportName(report: ReportRef, view: View): string {
  const name = report.source === null ? untoldName(report, view) : fitText(plain(report.source), longestName);
  return dated(name, report, view);
}

/** The same with the headline, where both are known: `dpa, 12 Apr 2024: “Roma hold Milan”`. */
export function reportHeading(report: ReportRef, view: View): string {
  const name = reportName(report, view);
  return report.source === null || report.title === null ? name : `${name}: ${headline(report.title, view)}`;
}

/** The small print that names the reports behind a card. */
export function sourcesLine(reports: readonly ReportRef[], view: View): string {
  const names = [...new Set(reports.map((report) => reportName(report, view)))];
  const shown = names.slice(0, mostNames);
  const left = reports.length - shown.length;
  if (left > 0 && names.length > shown.length) shown.push(view.messages.say('sources.more', { count: left }));
  return view.messages.say('sources.line', { count: reports.length, reports: shown.join('; ') });
}

const mostNames = 4;

/** Headlines, and files named after them, tell the result. */
function untoldName({ id, title }: ReportRef, view: View): string {
  if (view.hide) return view.messages.say('sources.report');
  return title === null ? fitText(plain(fileWords(id)), longestName) : headline(title, view);
}

function headline(title: string, { messages }: View): string {
  // Cut between words, where there are any.
  const text = fitText(plain(title), longestName).replace(/(?<=\S)[,;:–-]?\s\S{0,40}…$/u, '…');
  return secret(messages.say('quoted', { text }));
}

function dated(name: string, { date }: ReportRef, { messages }: View): string {
  return date === null ? name : messages.say('sources.dated', { name, date: shortDay(date, messages) });
}

/** `2024-04-12-first-legs` → `first legs`: the date is told apart from it. */
function fileWords(id: string): string {
  const words = id
    .replace(/^\d{4}-\d{2}-\d{2}/u, '')
    .replaceAll(/[-_]+/gu, ' ')
    .trim();
  return words === '' ? id : words;
}

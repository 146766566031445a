import type { ReportRef } from '../../answers/answer-parts.ts';
import { plain } from '../escape.ts';
import { fitText } from '../fit.ts';
import { secret, shownLength } from '../marks.ts';
import type { CardField } from '../card.ts';
import type { View } from '../view.ts';
import { shortDay } from './day.ts';
import { barSizes, veiled } from './veiled.ts';

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
  if (report.source === null || report.title === null) return name;
  return view.messages.say('labelled', { label: name, text: headline(report.title, view) });
}

/** The small print that names the reports behind a card. */
export function sourcesLine(reports: readonly ReportRef[], view: View): string {
  const names = namesOf(reports, view);
  const listed = listOf(names, mostNames, reports.length, view);
  return view.messages.say('sources.line', { count: reports.length, reports: listed });
}

/**
 * The reports behind a hidden list: how many there are grows with how much there is to tell, so that they stand in a bar
 * of one length, as many as it holds, and it stands where there are none.
 */
export function veiledSources(reports: readonly ReportRef[], view: View): CardField {
  const names = namesOf(reports, view);
  const listed = Array.from({ length: mostNames }, (_, fewer) =>
    listOf(names, mostNames - fewer, reports.length, view),
  ).find((text) => shownLength(text) <= barSizes.sources);
  return {
    name: `📰 ${view.messages.say('button.sources')}`,
    lines: veiled([listed ?? ''], view, barSizes.sources),
  };
}

const mostNames = 4;

function namesOf(reports: readonly ReportRef[], view: View): readonly string[] {
  return [...new Set(reports.map((report) => reportName(report, view)))];
}

/** So many of the names, and how many reports more there are. */
function listOf(names: readonly string[], most: number, reports: number, view: View): string {
  const shown = names.slice(0, most);
  const more = names.length > most ? [view.messages.say('sources.more', { count: reports - most })] : [];
  return [...shown, ...more].reduce(
    (before, next) => (before === '' ? next : view.messages.say('sources.both', { reports: before, more: next })),
    '',
  );
}

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

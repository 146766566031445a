import type { ReportRef } from '../../answers/answer.ts';
import { plain } from '../escape.ts';
import { fitText } from '../fit.ts';
import { secret } from '../marks.ts';
import type { View } from '../view.ts';
import { shortDay } from './day.ts';

/** `“Roma hold Milan”, 12 Apr 2024`: for small print. Headlines tell the result and are secret. */
export function reportName({ id, title, source, date }: ReportRef, { messages }: View): string {
  const name = title === null ? fitText(plain(source ?? id), 60) : `“${fitText(plain(title), 60)}”`;
  const shown = title === null && source !== null ? name : secret(name);
  return date === null ? shown : `${shown} (${shortDay(date, messages)})`;
}

/** The small print that names the reports behind a card. */
export function sourcesLine(reports: readonly ReportRef[], view: View): string {
  const shown = reports.slice(0, 4).map((report) => reportName(report, view));
  const left = reports.length - shown.length;
  const names = left > 0 ? [...shown, view.messages.say('sources.more', { count: left })] : shown;
  return view.messages.say('sources.line', { count: reports.length, reports: names.join('; ') });
}

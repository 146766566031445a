import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';
import { openingDay } from './days-in-order.ts';

/**
 * Whether the only day is one that the report turns to: "On Tuesday, Arden had beaten ..." behind matches without a day, or
 * "Arden edged Borough 1-0 on Friday" behind several of them in a report of Sunday, which tells of the day before.
 */
export function opensLate(dated: Draft, main: readonly Draft[], { marked }: Told): boolean {
  const at = dated.sentences[0] ?? 0;
  const sentence = marked.sentences[at];
  const before = main.filter((draft) => draft !== dated && draft.date === null && (draft.sentences[0] ?? 0) < at);
  if (before.length === 0 || sentence === undefined) return false;
  const { date } = marked.article;
  if (openingDay(sentence, date) !== null) return true;
  return before.length >= several && date !== null && dated.date !== null && isDaysBefore(dated.date, date);
}

/** So many matches without a day make a round-up. */
const several = 2;

/** Whether a day lies further back than the eve of the report. */
function isDaysBefore(day: string, published: string): boolean {
  return differenceInCalendarDays(parseISO(published), parseISO(day)) > 1;
}

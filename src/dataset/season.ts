import { getMonth } from 'date-fns/getMonth';
import { getYear } from 'date-fns/getYear';
import { parseISO } from 'date-fns/parseISO';
import type { RuleBook } from './merge-rules.ts';

/** Seasons over two years begin on 1 July, when clubs' registrations do. */
const firstMonth = 6;

/**
 * First year of the season that a day (`yyyy-MM-dd`) belongs to, by the competition's season form.
 * Null where the day or the competition is not known.
 */
export function seasonYear(book: RuleBook, competition: string | null, date: string | null): number | null {
  const form = competition === null ? undefined : book.competitions.get(competition)?.season;
  if (form === undefined || date === null) return null;
  const day = parseISO(date);
  return form === 'two-years' && getMonth(day) < firstMonth ? getYear(day) - 1 : getYear(day);
}

/** The season's name as fans write it: 2023 → `2023-24`, or `2023` where seasons are calendar years. */
export function seasonName(book: RuleBook, competition: string | null, date: string | null): string | null {
  const year = seasonYear(book, competition, date);
  if (year === null || competition === null) return null;
  if (book.competitions.get(competition)?.season === 'one-year') return String(year);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

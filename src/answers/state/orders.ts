import type { Fixture, Match, Quote, Streak, Tie } from '../../dataset/dataset.ts';
import type { ReadingOfStreak } from '../held.ts';

/** Newest first; of one day those that a report is about come first. */
export function newestMatchFirst(a: Match, b: Match): number {
  return compare(b.date ?? '', a.date ?? '') || Number(b.main) - Number(a.main) || compare(a.id, b.id);
}

/** Newest report first, within a report in its order. */
export function newestQuoteFirst(a: Quote, b: Quote): number {
  return compare(b.date ?? '', a.date ?? '') || place(a) - place(b) || compare(a.id, b.id);
}

/** The tie last played first. */
export function newestTieFirst(matches: ReadonlyMap<string, Match>): (a: Tie, b: Tie) => number {
  const days = new Map<Tie, string>();
  const day = (tie: Tie): string => {
    const known = days.get(tie) ?? lastDay(tie, matches);
    days.set(tie, known);
    return known;
  };
  return (a, b) => compare(day(b), day(a)) || compare(b.season ?? '', a.season ?? '') || compare(a.id, b.id);
}

/** The day a tie was last played, `''` where no report dates it: what "newest" means for ties. */
export function lastDay(tie: Tie, matches: ReadonlyMap<string, Match>): string {
  const days = tie.legs.map((leg) => (leg === null ? null : (matches.get(leg)?.date ?? null)));
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
}

/** Runs by the day of their first reading. */
export function oldestRunFirst(a: Streak, b: Streak): number {
  return compare(a.readings[0]?.date ?? '', b.readings[0]?.date ?? '') || compare(a.id, b.id);
}

/** Readings of runs by the day of the run, then of the reading. */
export function oldestReadingFirst(a: ReadingOfStreak, b: ReadingOfStreak): number {
  return oldestRunFirst(a.streak, b.streak) || compare(a.reading.date ?? '', b.reading.date ?? '');
}

/** What comes next first; what has no day before all. */
export function nextFixtureFirst(a: Fixture, b: Fixture): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id);
}

/** By code unit. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function place(quote: Quote): number {
  return quote.evidence[0]?.start ?? 0;
}

import type { StreakKind } from '../facts/fact.ts';
import type { Match, StreakReading } from './dataset.ts';
import { daysBetween } from './days.ts';
import { compareText } from './order.ts';

/** No team plays more often over weeks: so many days times the length surely lie within a run. */
const daysPerMatch = 3;

/**
 * Ids of the matches that belong to a run, oldest first: those between its readings that fit its kind, and before the
 * first reading those so near that the run's length covers them, back to the first that does not fit.
 * @param matches the team's, in any order
 */
export function streakMatches(
  team: string,
  kind: StreakKind,
  readings: readonly StreakReading[],
  matches: readonly Match[],
): readonly string[] {
  const dates = readings.map(({ date }) => date).filter((date) => date !== null);
  const [first, last] = [dates[0], dates.at(-1)];
  const counted = readings.find(({ date }) => date === first)?.length;
  if (first === undefined || last === undefined || counted === undefined) return [];
  const ended = readings.at(-1)?.active === false;
  const dated = matches
    .filter(({ date }) => date !== null && date <= last)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  const before = dated.filter(({ date }) => date !== null && date <= first).reverse();
  const within = dated.filter((match) => match.date !== null && match.date > first && fits(team, kind, match) === true);
  const run: Match[] = [];
  for (const match of before) {
    const near = match.date !== null && daysBetween(match.date, first) <= (counted - 1) * daysPerMatch;
    if (!near || run.length >= counted) break;
    const fit = fits(team, kind, match);
    // The match that ends a run is told on the day of the last reading.
    if (fit === false && !(ended && match.date === last)) break;
    if (fit === true) run.push(match);
  }
  return [...run.reverse(), ...within].map(({ id }) => id);
}

/** Whether a match can belong to a run of the kind; null where its score is not known or it does not count for it. */
function fits(team: string, kind: StreakKind, match: Match): boolean | null {
  const side = match.teams[0].id === team ? 0 : 1;
  if (kind === 'title') return null;
  if (kind === 'home-unbeaten' && match.home?.id !== team) return null;
  if (kind === 'away-unbeaten' && (match.home === null || match.home.id === team)) return null;
  if (match.score === null) return null;
  const [own, theirs] = [match.score[side], match.score[side === 0 ? 1 : 0]];
  switch (kind) {
    case 'unbeaten':
    case 'home-unbeaten':
    case 'away-unbeaten':
      return own >= theirs;
    case 'winning':
      return own > theirs;
    case 'winless':
      return own <= theirs;
    case 'losing':
      return own < theirs;
    case 'drawing':
      return own === theirs;
    case 'scoring':
      return own > 0;
    case 'scoreless':
      return own === 0;
    case 'clean-sheets':
      return theirs === 0;
  }
}

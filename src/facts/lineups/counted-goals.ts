import type { Score, TeamRef } from '../fact.ts';
import type { Entry } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';

/**
 * The lists of the two sides where one list of goals counts along: `Scorers: 1-0 Rossi (12), 1-1 Costa (41, own goal)`. Null
 * where it does not. What the count does not tell of an entry stays without a side. `order` are the sides as printed.
 */
export function countedLists(list: LineupList, order: readonly TeamRef[]): readonly LineupList[] | null {
  if (list.entries.every((entry) => entry.score === null)) return null;
  const [home = null, away = null] = order;
  const teams: (TeamRef | null)[] = [];
  let before: Score | null = [0, 0];
  for (const [at, { score }] of list.entries.entries()) {
    const next = list.entries[at + 1]?.score ?? null;
    const here: Score | null = score ?? between(before, next);
    teams.push(here === null ? null : sideOf(before, here, home, away));
    before = here;
  }
  const of = (team: TeamRef | null): readonly Entry[] => list.entries.filter((_, at) => teams[at] === team);
  return [...new Set([home, away, null])]
    .map((team) => ({ ...list, team, entries: of(team) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The score of an entry that prints none, where the next one leaves but one: `Rossi (12), 2-0 Costa (41)`. */
function between(before: Score | null, next: Score | null): Score | null {
  if (before === null || next === null) return null;
  if (next[0] === before[0] + 2 && next[1] === before[1]) return [before[0] + 1, before[1]];
  return next[0] === before[0] && next[1] === before[1] + 2 ? [before[0], before[1] + 1] : null;
}

/** Whose goal made the score of the one before; null where that is not told. */
function sideOf(before: Score | null, [a, b]: Score, home: TeamRef | null, away: TeamRef | null): TeamRef | null {
  if (before === null) return b === 0 ? home : a === 0 ? away : null;
  if (a === before[0] + 1 && b === before[1]) return home;
  return a === before[0] && b === before[1] + 1 ? away : null;
}

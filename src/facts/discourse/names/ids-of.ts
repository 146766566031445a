import type { TeamRef } from '../../fact.ts';

const known = new WeakMap<readonly TeamRef[], ReadonlySet<string>>();

/** The ids of a list of teams, which is asked for those of many others: worked out once. */
export function idsOf(teams: readonly TeamRef[]): ReadonlySet<string> {
  let ids = known.get(teams);
  if (ids === undefined) {
    ids = new Set(teams.map(({ id }) => id));
    known.set(teams, ids);
  }
  return ids;
}

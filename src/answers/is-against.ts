import type { TeamRef } from '../facts/fact.ts';

/** Whether two teams meet where one is the opponent asked for (null: any will do) of the other; no team is its own. */
export function isAgainst(
  teams: readonly [TeamRef, TeamRef],
  opponent: { readonly id: string } | null,
  team: { readonly id: string } | null,
): boolean {
  return opponent === null || (opponent.id !== team?.id && teams.some(({ id }) => id === opponent.id));
}

import type { Held } from '../answers/held.ts';
import type { Clue } from './clue.ts';

/** Whether two teams have still to play each other, and no match of them is held. */
export function areToMeet({ teams }: Clue, held: Held): boolean {
  const [first = '', second = ''] = teams.map(({ entry }) => entry?.id ?? '');
  const both = (match: { readonly teams: readonly ({ readonly id: string } | null)[] }): boolean =>
    match.teams.some((team) => team?.id === second);
  return !(held.teamMatches.get(first) ?? []).some(both) && (held.teamFixtures.get(first) ?? []).some(both);
}

/** Whether no match of the leg named is held of the teams, and one is still to come. */
export function isLegToCome({ teams, legs, days }: Clue, held: Held): boolean {
  const [leg] = legs;
  if (leg === undefined || days.length > 0) return false;
  const ids = teams.map(({ entry }) => entry?.id);
  const isOf = (each: {
    readonly teams: readonly ({ readonly id: string } | null)[];
    readonly leg: number | null;
  }): boolean => String(each.leg) === leg && ids.every((id) => each.teams.some((team) => team?.id === id));
  const [newest] = held.teamTies.get(ids[0] ?? '') ?? [];
  // The leg of an older tie is not the one that is to come.
  const played = (newest?.legs ?? []).some(
    (id) => id !== null && isOf(held.matches.get(id) ?? { teams: [], leg: null }),
  );
  return !played && (held.teamFixtures.get(ids[0] ?? '') ?? []).some(isOf);
}

/** Whether the stage named is one that the team has still to play, and has not played. */
export function isToCome({ teams, stages }: Clue, held: Held): boolean {
  const id = teams[0]?.entry?.id ?? '';
  const [stage] = stages;
  if (stage === undefined || (held.teamMatches.get(id) ?? []).some((match) => match.stage === stage)) return false;
  return (held.teamFixtures.get(id) ?? []).some((fixture) => fixture.stage === stage);
}

import type { Held } from '../answers/held.ts';
import type { Clue } from './clue.ts';

/** Classes of words for what somebody is to a team. */
export const roles = ['role-manager', 'role-captain', 'role-goalkeeper'] as const;

/** The id of the one person held who is said to be the team's manager, captain or keeper; null where that is nobody or several. */
export function personOfRole(clue: Clue, held: Held): string | null {
  const team = clue.teams[0]?.entry?.id;
  const wanted = roles.find((role) => clue.classes.has(role));
  if (wanted === undefined) return null;
  const spoken = (held.teamMatches.get(team ?? '') ?? []).flatMap(({ id }) => held.matchQuotes.get(id) ?? []);
  const speakers = spoken.filter(
    ({ role, team: side }) =>
      side?.id === team && role !== null && clue.words.classOf.get(role.toLowerCase()) === wanted,
  );
  const [only, ...others] = new Set(speakers.map(({ person }) => person));
  return only === undefined || only === null || others.length > 0 ? null : only;
}

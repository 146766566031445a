import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import type { MatchBook } from './match-book.ts';

/**
 * Whether a report sets a side of a match between clubs of one country against a club of another: then that is whom it meets
 * in Europe, and this match is none of a cup of several countries ("City, who host Porto on Tuesday, lost 1-0 at Burnley").
 */
export function playsAbroad({ teams }: Draft, book: MatchBook, { teamsById }: Vocabulary): boolean {
  const countryOf = (id: string): string | undefined => teamsById.get(id)?.country;
  const [a, b] = teams.map(({ id }) => countryOf(id));
  if (a === undefined || a !== b) return false;
  const all = [...book.pairs, ...book.drafts].map((each) => each.teams);
  return all.some((pair) => {
    if (!pair.some(({ id }) => teams.some((team) => team.id === id))) return false;
    return pair.some(({ id }) => countryOf(id) !== undefined && countryOf(id) !== a);
  });
}

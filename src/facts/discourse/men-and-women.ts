import type { Team } from '../../lexicon/schema.ts';

/** In a report on men's football what a club's men and women are both called means the men. */
export function ofMen(candidates: readonly Team[]): readonly Team[] {
  if (candidates.length < 2) return candidates;
  const men = candidates.filter((team) => !team.women);
  return men.length === 0 ? candidates : men;
}

/** In a report on women's football a club of which only the men are known is not meant where a women's is called so, too. */
export function ofWomen(candidates: readonly Team[], played: (team: Team) => Team): readonly Team[] {
  if (candidates.length < 2) return candidates;
  const women = [...new Set(candidates.map(played))].filter((team) => team.women);
  return women.length === 0 ? candidates : women;
}

import type { Team } from '../../../lexicon/schema.ts';
import type { TeamMention } from '../../mentions/mention.ts';
import { isSideTeam, sideTeam } from '../../side-team.ts';
import { fold } from '../../tokens.ts';
import type { Vocabulary } from '../../vocabulary.ts';

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

/** The team that plays: in women's football the women's team of the name. */
export function asPlayed(team: Team, women: boolean, vocabulary: Vocabulary): Team {
  if (!women || team.women) return team;
  if (isSideTeam(team)) return sideTeam(asPlayed(team.of, women, vocabulary), team.label);
  const name = `${team.name} Women`;
  const candidates = vocabulary.womenByName.get(name.toLowerCase()) ?? [];
  return candidates.find((other) => other.country === team.country) ?? team;
}

/** "Seattle" in women's football: the one women's club of that town, where a men's club is called so for short. */
export function womenOfTown({ words }: TeamMention, team: Team, vocabulary: Vocabulary): Team | null {
  if (team.women || team.national || team.town === undefined || fold(team.town) !== fold(words)) return null;
  if (asPlayed(team, true, vocabulary) !== team) return null;
  const [only, ...others] = (vocabulary.teamsOfTown.get(fold(words)) ?? []).filter(
    (each) => each.women && each.country === team.country,
  );
  return only !== undefined && others.length === 0 ? only : null;
}

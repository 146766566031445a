import type { Team } from '../../../lexicon/schema.ts';
import type { TeamRef } from '../../fact.ts';
import { knownTeam, unknownTeam } from '../../team-ref.ts';
import { asPlayed as asWomen } from '../names/men-and-women.ts';
import type { Sides } from './reading-teams.ts';
import type { Walk } from '../walk.ts';

/**
 * Women play women: beside a women's team a name is that of the women's team that is called so, where the lexicon has it; and
 * in a report on men's football a name that only a women's team bears is of a club that the lexicon does not hold.
 */
export function alike({ telling: { vocabulary }, cast, marked }: Walk, sides: Sides): Sides {
  const [subject, object] = [sides.subject, sides.object].map((each) =>
    each === null ? undefined : vocabulary.teamsById.get(each.id),
  );
  if (!cast.women && sides.subject !== null && sides.object !== null) {
    const named = (team: Team): boolean => team.national || marked.article.text.includes(team.name);
    if (isMens(sides.object, object) && subject?.women === true && !named(subject))
      return { ...sides, subject: asMens(subject) };
    if (isMens(sides.subject, subject) && object?.women === true && !named(object))
      return { ...sides, object: asMens(object) };
  }
  if (subject === undefined || object === undefined || subject.women === object.women) return sides;
  return subject.women
    ? { ...sides, object: knownTeam(asWomen(object, true, vocabulary)) }
    : { ...sides, subject: knownTeam(asWomen(subject, true, vocabulary)) };
}

/** A men's team, or one that the lexicon does not hold and whose name says nothing of women. */
function isMens({ name }: TeamRef, team: Team | undefined): boolean {
  return team === undefined ? !/\b(?:Women|Ladies|WFC)\b/u.test(name) : !team.women;
}

function asMens({ name }: Team): TeamRef {
  return unknownTeam(name.replace(/ (?:Women|Ladies)$/u, ''));
}

import type { Story } from '../discourse/story.ts';
import { opponentIn } from '../discourse/matches/draft.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import { unknownTeam } from '../team-ref.ts';

/** The team that an item means. */
export type TeamLookup = (item: Item) => TeamRef | null;

/** "the hosts" of a report of one match, where only the whole of it tells who was at home. */
function partIn(match: MatchFact | undefined, { mention }: Item): TeamRef | null {
  if (match?.home == null || mention?.type !== 'TEAM') return null;
  if (mention.how === 'home') return match.home;
  return mention.how === 'away' ? opponentIn(match, match.home) : null;
}

/**
 * Looks teams up as the story has them, and by name where a match of the story is of a team that the lexicon does not
 * hold: elsewhere in the report its name reads as a person's.
 */
export function teamLookup(story: Story): TeamLookup {
  const unknown = new Map(
    story.matches.flatMap(({ teams }) => teams.filter(({ known }) => !known).map((team) => [team.id, team])),
  );
  const [only, ...more] = story.matches.filter(({ main }) => main);
  const match = more.length === 0 ? only : undefined;
  return (item) => {
    const team = story.teamOf(item) ?? partIn(match, item);
    if (team !== null || item.mention?.type !== 'PERSON' || unknown.size === 0) return team;
    return unknown.get(unknownTeam(item.mention.name).id) ?? null;
  };
}

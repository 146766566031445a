import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Affiliations } from '../scorers/affiliations.ts';

/** The story with "the visitors" as the side that does not play at home, where the report tells of one match, and "Alan Smith's men" as a team only where the report says whose coach he is: a guess would misplace a goal. */
export function withSureTeams(story: Story, affiliations: Affiliations): Story {
  const main = story.matches.filter((match) => match.main);
  const only = main.length === 1 ? (main[0] ?? null) : null;
  const teamOf = (item: Item): TeamRef | null => {
    const team = story.teamOf(item) ?? sideOf(item, only);
    if (team === null || item.mention?.type !== 'TEAM' || item.mention.how !== 'coach' || item.mention.words === '')
      return team;
    return affiliations.isOf(item.mention.words, team) ? team : null;
  };
  return { ...story, teamOf, matchOf: (sentence) => story.matchOf(sentence) };
}

/** "the hosts", "the visitors" of the one match told. */
function sideOf({ mention }: Item, match: MatchFact | null): TeamRef | null {
  if (mention?.type !== 'TEAM' || match === null || match.home === null) return null;
  if (mention.how === 'home') return match.home;
  const { home } = match;
  return mention.how === 'away' ? (match.teams.find((team) => team.id !== home.id) ?? null) : null;
}

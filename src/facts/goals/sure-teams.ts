import type { Story } from '../discourse/story.ts';
import type { TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { Affiliations } from './affiliations.ts';

/** The story with "Alan Smith's men" as a team only where the report says whose coach he is: a guess would misplace a goal. */
export function withSureTeams(story: Story, affiliations: Affiliations): Story {
  const teamOf = (item: Item): TeamRef | null => {
    const team = story.teamOf(item);
    if (team === null || item.mention?.type !== 'TEAM' || item.mention.how !== 'coach' || item.mention.words === '')
      return team;
    return affiliations.isOf(item.mention.words, team) ? team : null;
  };
  return { ...story, teamOf, matchOf: (sentence) => story.matchOf(sentence) };
}

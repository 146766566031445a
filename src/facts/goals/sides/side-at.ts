import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';

/** The team that an item means where a match is told: "the visitors" are those of this match and of no other. */
export function teamIn(story: Story, match: MatchFact, item: Item): TeamRef | null {
  const how = item.mention?.type === 'TEAM' ? item.mention.how : null;
  if (how !== 'home' && how !== 'away') return story.teamOf(item);
  // In a match told in passing "the hosts" are mostly those of the match that the report is about.
  const meant = match.main ? null : story.teamOf(item);
  return meant !== null && match.teams.some(({ id }) => id === meant.id) ? meant : sideAt(match, how);
}

/** The side that plays at home or away; null where the report does not say. */
export function sideAt({ teams, home }: MatchFact, ground: 'home' | 'away'): TeamRef | null {
  if (home === null || ground === 'home') return home;
  return teams.find((team) => team.id !== home.id) ?? null;
}

import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';

/** The team that an item means where a match is told: "the visitors" are those of this match and of no other. */
export function teamIn(story: Story, match: MatchFact, item: Item): TeamRef | null {
  const how = item.mention?.type === 'TEAM' ? item.mention.how : null;
  return how === 'home' || how === 'away' ? sideAt(match, how) : story.teamOf(item);
}

/** The side that plays at home or away; null where the report does not say. */
export function sideAt({ teams, home }: MatchFact, ground: 'home' | 'away'): TeamRef | null {
  if (home === null || ground === 'home') return home;
  return teams.find((team) => team.id !== home.id) ?? null;
}

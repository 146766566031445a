import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { fold } from '../../tokens.ts';
import type { Affiliations } from '../scorers/affiliations.ts';

/** The story with "the visitors" as the side that does not play at home, where the report tells of one match, and "Alan Smith's men" as a team only where the report says whose coach he is: a guess would misplace a goal. */
export function withSureTeams(story: Story, affiliations: Affiliations): Story {
  const main = story.matches.filter((match) => match.main);
  const only = main.length === 1 ? (main[0] ?? null) : null;
  const teamOf = (item: Item): TeamRef | null => {
    const told = story.teamOf(item) ?? sideOf(item, only);
    const team = told !== null && isOfMatch(story, told) ? told : (namedIn(story, item) ?? told);
    if (team === null || item.mention?.type !== 'TEAM' || item.mention.how !== 'coach' || item.mention.words === '')
      return team;
    return affiliations.isOf(item.mention.words, team) ? team : null;
  };
  return { ...story, teamOf, matchOf: (sentence) => story.matchOf(sentence) };
}

const isOfMatch = (story: Story, team: TeamRef): boolean =>
  story.matches.some(({ teams }) => teams.some(({ id }) => id === team.id));

/** "City" in a report of Melbourne City, "Villa" in one of SC Villa: the only side of a match here whose name holds the words. */
function namedIn(story: Story, { mention }: Item): TeamRef | null {
  if (mention?.type !== 'TEAM' || (mention.how !== 'nickname' && mention.how !== 'shape') || mention.words === '')
    return null;
  const words = fold(mention.words).split(' ');
  const found = new Map<string, TeamRef>();
  for (const { teams } of story.matches)
    for (const team of teams) {
      const name = fold(team.name).split(' ');
      if (words.every((word) => name.includes(word))) found.set(team.id, team);
    }
  const [team] = found.values();
  return found.size === 1 ? (team ?? null) : null;
}

/** "the hosts", "the visitors" of the one match told. */
function sideOf({ mention }: Item, match: MatchFact | null): TeamRef | null {
  if (mention?.type !== 'TEAM' || match === null || match.home === null) return null;
  if (mention.how === 'home') return match.home;
  const { home } = match;
  return mention.how === 'away' ? (match.teams.find((team) => team.id !== home.id) ?? null) : null;
}

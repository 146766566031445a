import { matchesOfTeam } from '../../discourse/matches/match-index.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { fold } from '../../tokens.ts';
import type { Affiliations } from '../scorers/affiliations.ts';

/** The story with "the visitors" as the side that does not play at home, where the report tells of one match, and "Alan Smith's men" as a team only where the report says whose coach he is: a guess would misplace a goal. */
export function withSureTeams(story: Story, affiliations: Affiliations): Story {
  const main = story.matches.filter((match) => match.main);
  const only = main.length === 1 ? (main[0] ?? null) : null;
  const namedIn = sideNamed(story);
  const teamOf = (item: Item): TeamRef | null => {
    const told = story.teamOf(item) ?? sideOf(item, only);
    const team = told !== null && matchesOfTeam(story, told.id).length > 0 ? told : (namedIn(item) ?? told);
    if (team === null || item.mention?.type !== 'TEAM' || item.mention.how !== 'coach' || item.mention.words === '')
      return team;
    return affiliations.isOf(item.mention.words, team) ? team : null;
  };
  return { ...story, teamOf, matchOf: (sentence) => story.matchOf(sentence) };
}

/** "City" in a report of Melbourne City, "Villa" in one of SC Villa: the only side of a match here whose name holds the words. */
function sideNamed({ matches }: Story): (item: Item) => TeamRef | null {
  const byWord = new Map<string, Map<string, TeamRef>>();
  for (const team of matches.flatMap(({ teams }) => teams))
    for (const word of fold(team.name).split(' ')) {
      const teams = byWord.get(word) ?? new Map<string, TeamRef>();
      byWord.set(word, teams.set(team.id, team));
    }
  const known = new Map<string, TeamRef | null>();
  return ({ mention }) => {
    if (mention?.type !== 'TEAM' || (mention.how !== 'nickname' && mention.how !== 'shape') || mention.words === '')
      return null;
    const before = known.get(mention.words);
    if (before !== undefined) return before;
    const [first = new Map<string, TeamRef>(), ...others] = fold(mention.words)
      .split(' ')
      .map((word) => byWord.get(word) ?? new Map<string, TeamRef>());
    const found = [...first.values()].filter(({ id }) => others.every((teams) => teams.has(id)));
    const team = found.length === 1 ? (found[0] ?? null) : null;
    known.set(mention.words, team);
    return team;
  };
}

/** "the hosts", "the visitors" of the one match told. */
function sideOf({ mention }: Item, match: MatchFact | null): TeamRef | null {
  if (mention?.type !== 'TEAM' || match === null || match.home === null) return null;
  if (mention.how === 'home') return match.home;
  const { home } = match;
  return mention.how === 'away' ? (match.teams.find((team) => team.id !== home.id) ?? null) : null;
}

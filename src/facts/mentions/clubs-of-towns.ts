import type { Team } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import type { MarkedSentence } from './mention.ts';
import { isTownAsSide, townOf } from './town-as-side.ts';

/** "Arden 1-0 Durham" */
const resultLine = /^(?:[TV]S[TV]|[TV]NN?[TV]N)(?:$|[.(:])/u;

/**
 * The clubs that towns stand for which a report speaks of as of sides: the one that can be meant, and none where several or none can,
 * which is a side of that name that nobody knows.
 */
export function clubsOfTownsAsSides(sentences: readonly MarkedSentence[]): ReadonlyMap<string, readonly Team[]> {
  const told = new Map<string, readonly Team[]>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PLACE) && !code.includes(symbolOf.TEAM)) continue;
    const ofResult = resultLine.test(code) && code.includes(symbolOf.TEAM);
    items.forEach((item, at) => {
      const found = townOf(item);
      if (found === null || told.has(found.town)) return;
      if (ofResult || isTownAsSide(items, at)) told.set(found.town, found.clubs);
    });
  }
  if (told.size === 0) return told;
  const named = teamsNamed(sentences);
  return new Map([...told].map(([town, clubs]) => [town, clubMeant(town, clubs, named)] as const));
}

/** A nickname that more clubs share says little of any of them. */
const few = 2;

/** The teams that a report names, or calls by what few are called, with their names, those that it uses among them. */
function teamsNamed(sentences: readonly MarkedSentence[]): ReadonlyMap<Team, ReadonlySet<string>> {
  const teams = new Map<Team, Set<string>>();
  for (const { items, code } of sentences)
    for (const { mention } of code.includes(symbolOf.TEAM) ? items : []) {
      if (mention?.type !== 'TEAM' || !/^(?:name|alias|nickname)$/u.test(mention.how)) continue;
      if (mention.candidates.length > (mention.how === 'nickname' ? few : 1)) continue;
      for (const team of mention.candidates)
        teams.set(team, (teams.get(team) ?? new Set(ownNames(team))).add(fold(mention.words)));
    }
  return teams;
}

/** Those that the report names where the name of one has the town in it; else its only club, where it plays in the country of the others. */
function clubMeant(
  town: string,
  clubs: readonly Team[],
  named: ReadonlyMap<Team, ReadonlySet<string>>,
): readonly Team[] {
  // A club may be named after a town near by.
  const isNamedAfter = (team: Team): boolean =>
    !team.national && [...(named.get(team) ?? [])].some((words) => ` ${words} `.includes(` ${town} `));
  const told = [...named.keys()].filter((team) => clubs.includes(team) || isNamedAfter(team));
  if (told.some(isNamedAfter)) return told;
  const [only, more] = clubs.some(({ women }) => !women) ? clubs.filter(({ women }) => !women) : clubs;
  if (only === undefined || more !== undefined) return [];
  const others = [...named.keys()].filter(({ national }) => !national);
  return others.length === 0 || others.some(({ country }) => country === only.country) ? [only] : [];
}

/** Its name, and others that begin with a town: "Los Angeles Galaxy", not "Lazio Rome", which only says where a club of another name is from. */
function ownNames({ name, town, aliases = [] }: Team): readonly string[] {
  const place = town === undefined ? null : fold(town);
  return [name, ...aliases].map(fold).filter((words, at) => at === 0 || place === null || !words.endsWith(` ${place}`));
}

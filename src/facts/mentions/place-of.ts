import type { Team } from '../../lexicon/schema.ts';
import { fold, type Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Meanings } from './meanings.ts';
import type { Mention } from './mention.ts';

/** "Todoroki Stadium": behind the name of a ground the word is no surname. */
export function isStadium(token: Token | undefined): boolean {
  return token !== undefined && /^(?:stadium|arena|park|ground|stadion|estadio|stade)$/u.test(token.word);
}

/** Behind "in" a town or country is a place; a town that is no team's name is one behind "at", "from" and "to" too. */
export function isPlace(tokens: readonly Token[], at: number, alsoTeam: boolean): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (/^(?:in|across|near|around|north|south|east|west|northern|southern|eastern|western|central|mid)$/u.test(before))
    return (tokens[at - 1]?.capital !== true || before === 'in') && !(alsoTeam && ownsResult(tokens, at));
  if (alsoTeam) return false;
  return before !== 'champions' && before !== 'leaders' && before !== 'hosts' && before !== 'rivals' && before !== 'by';
}

/** "scored in Arden's 2-1 win": a team, though "in" stands before the name. */
function ownsResult(tokens: readonly Token[], at: number): boolean {
  const owner = [1, 2, 3].find((step) => tokens[at + step]?.word === "'s" || tokens[at + step]?.word === "'");
  if (owner === undefined) return false;
  return [1, 2, 3].some((step) =>
    /^(?:\d{1,2}|wins?|victory|defeat|loss|draw)$/u.test(tokens[at + owner + step]?.word ?? ''),
  );
}

/** The town or country that a name means, with the teams at home there; null where it means neither. */
export function placeOf({ town, country }: Meanings, vocabulary: Vocabulary): Mention | null {
  if (town !== null) return { type: 'PLACE', name: town, ground: false, teams: teamsIn(fold(town), vocabulary) };
  if (country === null) return null;
  return {
    type: 'PLACE',
    name: country.name,
    ground: false,
    teams: vocabulary.teamsOfCountry.get(country.name) ?? [],
  };
}

const inTown = new WeakMap<Vocabulary, Map<string, readonly Team[]>>();

/** A name that towns of more countries have tells no nation: "La Paz" is of two. */
const fewCountries = 2;

/** Clubs of a town and the national teams of its country, which are at home there, too. */
function teamsIn(town: string, vocabulary: Vocabulary): readonly Team[] {
  const known = inTown.get(vocabulary) ?? new Map<string, readonly Team[]>();
  inTown.set(vocabulary, known);
  const found = known.get(town);
  if (found !== undefined) return found;
  const clubs = vocabulary.teamsOfTown.get(town) ?? [];
  const only = vocabulary.countryOfTown.get(town);
  const countries = only === undefined ? [...new Set(clubs.map((team) => team.country))] : [only];
  const nations = countries.flatMap((country) =>
    (vocabulary.teamsOfCountry.get(country) ?? []).filter((team) => team.national && !clubs.includes(team)),
  );
  const teams = [...clubs, ...(countries.length <= fewCountries ? nations : [])];
  known.set(town, teams);
  return teams;
}

import { competitionsOfCountries } from './competitions-of-countries.ts';
import type { Competition, Country, Team } from '../lexicon/schema.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { Entries, type Sense } from './entries.ts';
import { compileContexts, type ContextWeights } from './mentions/name-contexts.ts';
import { fold, tokenize } from './tokens.ts';
import { unique } from './words.ts';

/** The lexicon compiled for reading: its entries by their words, and the teams of each town and country. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly entries: Entries;
  readonly teamsOfTown: ReadonlyMap<string, readonly Team[]>;
  /** Clubs of capitals: "the capital side". */
  readonly teamsOfCapitals: readonly Team[];
  /** The country of towns in which only its team plays. */
  readonly countryOfTown: ReadonlyMap<string, string>;
  readonly teamsOfCountry: ReadonlyMap<string, readonly Team[]>;
  /** Whose competitions the clubs of a country play in. */
  readonly confederationOf: ReadonlyMap<string, Country['confederation']>;
  /** Teams by the id of the league they usually play in. */
  readonly teamsOfLeague: ReadonlyMap<string, readonly Team[]>;
  readonly teamsById: ReadonlyMap<string, Team>;
  readonly competitionsById: ReadonlyMap<string, Competition>;
  readonly teamsOfGround: ReadonlyMap<string, readonly Team[]>;
  /** Women's teams by folded name. */
  readonly womenByName: ReadonlyMap<string, readonly Team[]>;
  /** The class of each single word that has one. */
  readonly classOfWord: ReadonlyMap<string, string>;
  /** Everyday words that are no name though a sentence begins with them. */
  readonly common: ReadonlySet<string>;
  /** Words that end or begin the name of a club. */
  readonly clubWords: ReadonlySet<string>;
  /** Words that only begin one: "Deportivo", "VfB". */
  readonly clubBegins: ReadonlySet<string>;
  /** Words that end the name of a competition. */
  readonly competitionWords: ReadonlySet<string>;
  /** Verbs whose subject is at home: "hosted". */
  readonly homeVerbs: ReadonlySet<string>;
  /** Words of going to the ground of the other: "travelled", "trip". */
  readonly awayVerbs: ReadonlySet<string>;
  /** Verbs of going through and out, and words that make them no fact. */
  readonly advance: Readonly<Record<keyof typeof advanceClasses, ReadonlySet<string>>>;
  /** Words that set two sides against each other and tell no result: "met", "too strong for". */
  readonly betweenSides: ReadonlySet<string>;
  /** How much what stands beside a name speaks for a side. */
  readonly nameContexts: ContextWeights;
  /** First names that are also words for a nation's people: "Dane". */
  readonly firstNames: ReadonlySet<string>;
  /** First names that are also countries: "Jordan". */
  readonly firstNamesOfPlaces: ReadonlySet<string>;
}

/** Classes that are sets to look a word up in and no words of a sentence. */
const setClasses = {
  common: 'common',
  clubWords: 'club-word',
  clubBegins: 'club-begin',
  competitionWords: 'competition-word',
  homeVerbs: 'home-verb',
  awayVerbs: 'away-verb',
  betweenSides: 'between-sides',
  firstNames: 'first-name',
  firstNamesOfPlaces: 'first-name-of-place',
} as const;
const advanceClasses = {
  knocksOut: 'knocks-out',
  goesOut: 'goes-out',
  goesOn: 'goes-on',
  doubt: 'no-advance',
} as const;
const sets: ReadonlySet<string> = new Set([...Object.values(setClasses), ...Object.values(advanceClasses)]);

/** Compiles the lexicon once; reading any number of reports then needs no more than look-ups. */
export function compileVocabulary(lexicon: Lexicon): Vocabulary {
  const entries = new Entries();
  const add = (words: string, sense: Sense): void => entries.add(words, sense);
  for (const team of lexicon.teams) addTeam(add, team);
  for (const country of lexicon.countries) addCountry(add, country);
  for (const competition of lexicon.competitions)
    for (const name of [competition.name, ...competition.aliases]) add(name, { type: 'competition', competition });
  for (const [name, competition] of competitionsOfCountries(lexicon)) add(name, { type: 'competition', competition });
  for (const stage of lexicon.stages)
    for (const name of [stage.name, ...stage.aliases]) add(name, { type: 'stage', stage });
  for (const phrase of lexicon.phrases.filter((each) => !sets.has(each.class)))
    for (const form of phrase.forms) add(form, { type: 'class', class: unique(phrase.class) });
  const { teams } = lexicon;
  return {
    lexicon,
    entries,
    teamsOfTown: groupBy(teams, (team) => (team.town === undefined ? [] : [fold(team.town)])),
    teamsOfCapitals: ofCapitals(lexicon),
    countryOfTown: new Map(
      lexicon.countries.flatMap(({ name, towns = [] }) => towns.map((town) => [fold(town), name] as const)),
    ),
    teamsOfCountry: groupBy(teams, (team) => [team.country]),
    confederationOf: new Map(lexicon.countries.map(({ name, confederation }) => [name, confederation])),
    teamsOfLeague: groupBy(teams, (team) => (team.league === undefined ? [] : [team.league])),
    teamsById: new Map(teams.map((team) => [team.id, team])),
    competitionsById: new Map(lexicon.competitions.map((competition) => [competition.id, competition])),
    teamsOfGround: groupBy(teams, (team) => team.grounds.map(fold)),
    womenByName: groupBy(teams, (team) => (team.women ? [team.name.toLowerCase()] : [])),
    classOfWord: classesOf(lexicon),
    common: formsOf(lexicon, setClasses.common),
    clubWords: formsOf(lexicon, setClasses.clubWords),
    clubBegins: formsOf(lexicon, setClasses.clubBegins),
    competitionWords: formsOf(lexicon, setClasses.competitionWords),
    homeVerbs: formsOf(lexicon, setClasses.homeVerbs),
    awayVerbs: formsOf(lexicon, setClasses.awayVerbs),
    betweenSides: formsOf(lexicon, setClasses.betweenSides),
    nameContexts: compileContexts(lexicon.nameContexts),
    firstNames: formsOf(lexicon, setClasses.firstNames),
    firstNamesOfPlaces: formsOf(lexicon, setClasses.firstNamesOfPlaces),
    advance: {
      knocksOut: formsOf(lexicon, advanceClasses.knocksOut),
      goesOut: formsOf(lexicon, advanceClasses.goesOut),
      goesOn: formsOf(lexicon, advanceClasses.goesOn),
      doubt: formsOf(lexicon, advanceClasses.doubt),
    },
  };
}

function ofCapitals({ countries, teams }: Lexicon): readonly Team[] {
  const capitals = new Map(countries.map(({ name, capital }) => [name, capital]));
  return teams.filter(
    ({ country, town, national }) => !national && town !== undefined && capitals.get(country) === town,
  );
}

/** Where a form stands in two classes the first one counts, as for the reader. */
function classesOf(lexicon: Lexicon): Map<string, string> {
  const classes = new Map<string, string>();
  for (const phrase of lexicon.phrases.filter((each) => !sets.has(each.class)))
    for (const form of phrase.forms) {
      const [word, ...others] = tokenize(form);
      if (word !== undefined && others.length === 0 && !classes.has(word.word)) classes.set(word.word, phrase.class);
    }
  return classes;
}

function formsOf(lexicon: Lexicon, name: string): Set<string> {
  return new Set(lexicon.phrases.filter((each) => each.class === name).flatMap((each) => each.forms.map(fold)));
}

type Add = (words: string, sense: Sense) => void;

function addTeam(add: Add, team: Team): void {
  add(team.name, { type: 'team', team, how: 'name' });
  for (const alias of team.aliases) add(alias, { type: 'team', team, how: 'alias' });
  // As lists of results shorten it.
  for (const name of [team.name, ...team.aliases])
    if (name.endsWith(' United')) add(name.replace(/United$/u, 'Utd'), { type: 'team', team, how: 'alias' });
  for (const nickname of team.nicknames) add(nickname, { type: 'team', team, how: 'nickname' });
  for (const ground of team.grounds) add(ground, { type: 'ground', team, name: ground });
  if (team.town !== undefined) add(team.town, { type: 'town', town: team.town });
}

function addCountry(add: Add, country: Country): void {
  for (const name of [country.name, ...country.aliases]) add(name, { type: 'country', country });
  for (const town of country.towns ?? []) add(town, { type: 'town', town });
  for (const [name, town] of Object.entries(country.townNames ?? {})) add(name, { type: 'town', town });
  for (const word of country.adjectives) add(word, { type: 'adjective', country });
  for (const word of country.people) add(word, { type: 'people', country });
  for (const word of country.person) add(word, { type: 'person-of', country });
}

function groupBy(teams: readonly Team[], keys: (team: Team) => readonly string[]): Map<string, Team[]> {
  const groups = new Map<string, Team[]>();
  for (const team of teams)
    for (const key of keys(team)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [team]);
      else group.push(team);
    }
  return groups;
}

import type {
  Article,
  Competition,
  Country,
  Names,
  GoalEffectWords,
  NameContext,
  PhraseClass,
  Stage,
  Team,
  TeamPicture,
} from './schema.ts';

/** What is wrong and where; `entry` is null where it is the file as a whole. */
export interface LexiconProblem {
  readonly file: string;
  readonly entry: string | null;
  readonly reason: string;
}

/** An entry with the place it was read from. */
export interface Located<T> {
  readonly file: string;
  readonly entry: string;
  readonly value: T;
}

export interface LocatedLexicon {
  readonly teams: readonly Located<Team>[];
  readonly countries: readonly Located<Country>[];
  readonly competitions: readonly Located<Competition>[];
  readonly stages: readonly Located<Stage>[];
  readonly names: readonly Located<Names>[];
  readonly articles: readonly Located<Article>[];
  readonly phrases: readonly Located<PhraseClass>[];
  readonly goalEffects: readonly Located<GoalEffectWords>[];
  readonly pictures: readonly Located<TeamPicture>[];
  readonly nameContexts: readonly Located<NameContext>[];
}

/**
 * What no entry can show alone: ids and names used by two entries, references to entries that do not exist, and a
 * name that one entry lists twice. Returns all of them, none for a sound lexicon.
 */
export function crossCheck(lexicon: LocatedLexicon): readonly LexiconProblem[] {
  const { teams, countries, competitions, stages, names, articles, phrases, goalEffects, pictures, nameContexts } =
    lexicon;
  const countryNames = new Set(countries.map(({ value }) => value.name));
  const competitionIds = new Set(competitions.map(({ value }) => value.id));
  const teamIds = new Set(teams.map(({ value }) => value.id));
  const stageNames = new Set(stages.map(({ value }) => value.name));
  return [
    ...repeatedKeys(teams, 'id', (team) => team.id),
    ...repeatedKeys(countries, 'name', (country) => country.name),
    ...repeatedKeys(competitions, 'id', (competition) => competition.id),
    ...repeatedKeys(stages, 'name', (stage) => stage.name),
    ...repeatedKeys(names, 'thing', ({ team, competition, country }) => team ?? competition ?? country ?? 'suffix'),
    ...repeatedKeys(phrases, 'class', (phrase) => phrase.class),
    ...repeatedKeys(goalEffects, 'effect', ({ effect }) => effect),
    ...repeatedKeys(pictures, 'team', ({ team }) => team),
    ...repeatedKeys(nameContexts, 'context', ({ context }) => context),
    ...missing(teams, 'country', countryNames, (team) => [team.country]),
    ...missing(teams, 'league', competitionIds, (team) => optional(team.league)),
    ...missing(competitions, 'country', countryNames, (competition) => optional(competition.country)),
    ...missing(competitions, 'stage', stageNames, (competition) => competition.twoLegged.map(({ stage }) => stage)),
    ...missing(names, 'team', teamIds, ({ team }) => optional(team)),
    ...missing(names, 'competition', competitionIds, ({ competition }) => optional(competition)),
    ...missing(names, 'country', countryNames, ({ country }) => optional(country)),
    ...missing(articles, 'country', countryNames, ({ countries, after }) => [...countries, ...Object.keys(after)]),
    ...missing(pictures, 'team', teamIds, ({ team }) => [team]),
    ...articleTwice(articles),
    ...listedTwice(teams, (team) => [team.name, ...team.aliases, ...team.nicknames]),
    ...listedTwice(teams, (team) => team.grounds),
    ...listedTwice(countries, (country) => [country.name, ...country.aliases]),
    ...listedTwice(competitions, (competition) => [competition.name, ...competition.aliases]),
    ...listedTwice(stages, (stage) => [stage.name, ...stage.aliases]),
    ...listedTwice(phrases, (phrase) => phrase.forms),
    ...listedTwice(goalEffects, ({ words }) => words),
  ];
}

function repeatedKeys<T>(
  entries: readonly Located<T>[],
  field: string,
  keyOf: (value: T) => string,
): readonly LexiconProblem[] {
  const first = new Map<string, Located<T>>();
  return entries.flatMap((located) => {
    const key = keyOf(located.value);
    const before = first.get(key);
    if (before !== undefined) {
      return [problem(located, `${field} "${key}" is taken by ${before.file}, ${before.entry}`)];
    }
    first.set(key, located);
    return [];
  });
}

function missing<T>(
  entries: readonly Located<T>[],
  field: string,
  known: ReadonlySet<string>,
  namesOf: (value: T) => readonly string[],
): readonly LexiconProblem[] {
  return entries.flatMap((located) =>
    namesOf(located.value)
      .filter((name) => !known.has(name))
      .map((name) => problem(located, `${field} "${name}" does not exist`)),
  );
}

function listedTwice<T>(
  entries: readonly Located<T>[],
  namesOf: (value: T) => readonly string[],
): readonly LexiconProblem[] {
  return entries.flatMap((located) => {
    const names = namesOf(located.value);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...repeated].map((name) => problem(located, `"${name}" is listed twice`));
  });
}

/** A country has one article in a language. */
function articleTwice(articles: readonly Located<Article>[]): readonly LexiconProblem[] {
  const seen = new Set<string>();
  return articles.flatMap((located) =>
    located.value.countries.flatMap((country) => {
      const key = `${located.value.language} ${country}`;
      if (seen.has(key)) return [problem(located, `country "${country}" has another article before`)];
      seen.add(key);
      return [];
    }),
  );
}

function problem(located: Located<unknown>, reason: string): LexiconProblem {
  return { file: located.file, entry: located.entry, reason };
}

function optional(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

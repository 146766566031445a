import { z } from 'zod';

const words = z.string().trim().min(1).max(100);
const id = z.string().regex(/^[a-z0-9]+(?:[/-][a-z0-9]+)*$/u, 'lower case words joined by - or /');

/** Names borne before, each with the last year. They can be aliases, too. */
const formerly = z.array(z.strictObject({ name: words, until: z.int() })).optional();

/**
 * A team. `aliases` can stand alone in a text and mean the team ("West Ham", "Man Utd", "PSG");
 * `nicknames` need "the" before them or a known context ("Hammers", "Reds").
 */
export const teamSchema = z.strictObject({
  id,
  name: words,
  aliases: z.array(words).default([]),
  nicknames: z.array(words).default([]),
  formerly,
  country: words,
  town: words.optional(),
  grounds: z.array(words).default([]),
  women: z.boolean().default(false),
  national: z.boolean().default(false),
  /** Competition id of the league it usually plays in. */
  league: id.optional(),
  /** Main shirt colour, `#rrggbb`: the colour of its cards. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/u)
    .optional(),
});
export type Team = z.infer<typeof teamSchema>;

/** Who runs the competitions of a continent. */
const confederation = z.enum(['UEFA', 'CONMEBOL', 'CONCACAF', 'CAF', 'AFC', 'OFC']);

/** A country: how reports call it, its people and what is of it. */
export const countrySchema = z.strictObject({
  name: words,
  /** ISO 3166-1 alpha-2, or GB-ENG, GB-SCT, GB-WLS, GB-NIR: for flag emoji. */
  code: z.string().regex(/^[A-Z]{2}(?:-[A-Z]{3})?$/u),
  /** Whose competitions its clubs play in; left out where that is not known. */
  confederation: confederation.optional(),
  aliases: z.array(words).default([]),
  /** The town whose clubs are those "of the capital". */
  capital: words.optional(),
  /** Towns in which its team plays and no club of the lexicon is at home. */
  towns: z.array(words).optional(),
  /** What reports also call towns in which clubs are at home: "Kiev" for "Kyiv". */
  townNames: z.record(words, words).optional(),
  /** "Italian", "Dutch". */
  adjectives: z.array(words).min(1),
  /** "Italian", "Dutchman"; plural "Italians", "Dutch". */
  person: z.array(words).default([]),
  people: z.array(words).default([]),
});
export type Country = z.infer<typeof countrySchema>;

const twoLegged = z.strictObject({ stage: words, from: z.int().optional(), until: z.int().optional() });

/** A competition. `twoLegged` lists stages played over two legs, by first year of the season. */
export const competitionSchema = z.strictObject({
  id,
  name: words,
  aliases: z.array(words).default([]),
  /** The initials by which reports rather call it than by its name. */
  initials: words.optional(),
  formerly,
  country: words.optional(),
  /** `FIFA` for competitions of the world; left out where clubs of several confederations meet. */
  confederation: z.enum([...confederation.options, 'FIFA']).optional(),
  kind: z.enum(['league', 'cup', 'continental', 'international', 'friendly', 'super-cup']),
  women: z.boolean().default(false),
  /** Seasons run over two years ("2023-24") or one ("2024"). */
  season: z.enum(['two-years', 'one-year']).default('two-years'),
  twoLegged: z.array(twoLegged).default([]),
  /** First years of the seasons in which away goals decided a level tie. */
  awayGoals: z.strictObject({ from: z.int().optional(), until: z.int().optional() }).optional(),
});
export type Competition = z.infer<typeof competitionSchema>;

/** The languages besides that of reports in which things have names of their own. */
export const nameLanguages = ['de', 'fr', 'it', 'es', 'pt'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/**
 * What people call a thing in other languages than reports do; a language that is left out says it as reports do. One of: a
 * team or a competition by its id; a country by its name, where its football team is called otherwise than `Intl` calls
 * the country; the suffix of the names of women's national teams.
 */
export const namesSchema = z
  .strictObject({
    team: id.optional(),
    competition: id.optional(),
    country: words.optional(),
    suffix: words.optional(),
    de: words.optional(),
    fr: words.optional(),
    it: words.optional(),
    es: words.optional(),
    pt: words.optional(),
  })
  .refine(({ team, competition, country, suffix }) => {
    return [team, competition, country, suffix].filter((of) => of !== undefined).length === 1;
  }, 'one of team, competition, country and suffix is needed');
export type Names = z.infer<typeof namesSchema>;

/** How a club is shown in pictures, beyond its colour. */
export const pictureSchema = z.strictObject({
  team: id,
  /** What its supporters or tables of results shorten it to: `B04`, `OM`. */
  initials: z.string().regex(/^[\p{Lu}\p{N}]{2,4}$/u),
  /** Its other colour, for a match against a team in nearly the same one. */
  second: z.string().regex(/^#[0-9a-f]{6}$/u),
  /** What it is called where the usual name has no room, in languages that call it the same, and in others. */
  short: words.optional(),
  shortIn: z.partialRecord(z.enum(nameLanguages), words).optional(),
});
export type TeamPicture = z.infer<typeof pictureSchema>;

/**
 * How countries' names stand in sentences of a language, for those that share an article; "" puts none. "the" stands before
 * a name as a subject, "object" after other words ("gegen den Iran"), where it differs; "of" and "for" are what "di" and "por"
 * become. "kind" is what verbs and participles follow, as the language's texts choose by it. The row of no countries is that of clubs.
 */
export const articleSchema = z.strictObject({
  language: z.enum([...nameLanguages, 'en']),
  kind: z.enum(['one', 'many', 'f', 'm', 'many_f', 'many_m', 'other']),
  the: words.default(''),
  object: words.optional(),
  of: words.optional(),
  for: words.optional(),
  /** Names that end otherwise after the article: "die Vereinigten Arabischen Emirate". */
  after: z.record(words, words).default({}),
  countries: z.array(words),
});
export type Article = z.infer<typeof articleSchema>;

/** A stage under its standard name, earliest first by `order`. */
export const stageSchema = z.strictObject({ name: words, aliases: z.array(words).default([]), order: z.int() });
export type Stage = z.infer<typeof stageSchema>;

/** A class of words that rules speak of ("win", "say"), with every form that reports use. */
export const phraseSchema = z.strictObject({
  class: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  note: z.string().optional(),
  forms: z.array(words).min(1),
});
export type PhraseClass = z.infer<typeof phraseSchema>;

/**
 * How much what stands beside a name that the lexicon does not hold speaks for a side (above 0) or against, in log-odds; counted by
 * `npm run name-contexts`, not written by hand.
 */
export const nameContextSchema = z.strictObject({ context: words, weight: z.number() });
export type NameContext = z.infer<typeof nameContextSchema>;

/** What words of a goal say that it did to the score. `*` ends a word in any way, `..` stands for up to three words. */
export const goalEffectSchema = z.strictObject({
  effect: z.enum([
    'other-score',
    'level',
    'halve',
    'nearer',
    'reply',
    'double',
    'treble',
    'widen',
    'first',
    'ahead',
    'ahead-again',
    'only',
    'add',
    'same-side',
    'safe',
    'was-ahead',
    'was-behind',
  ]),
  note: z.string(),
  words: z.array(words).min(1),
});
export type GoalEffectWords = z.infer<typeof goalEffectSchema>;

import { z } from 'zod';
import type { Dataset } from './dataset.ts';

const teamRef = z.strictObject({ id: z.string(), name: z.string(), known: z.boolean() });
const competitionRef = z.strictObject({ id: z.string(), name: z.string() });
const evidence = z.array(z.strictObject({ article: z.string(), start: z.int().min(0), end: z.int().min(0) }));
const score = z.tuple([z.int().min(0), z.int().min(0)]);
const day = z.iso.date();
const minute = z.int().min(0).nullable();
const leg = z.literal([1, 2]);
const origin = z.enum(['stated', 'derived']);
const text = z.string().nullable();

const conflict = z.strictObject({
  field: z.string(),
  readings: z.array(z.strictObject({ value: z.string(), evidence })),
});

function known<T extends z.ZodType>(
  value: T,
): z.ZodObject<{ value: T; origin: typeof origin; evidence: typeof evidence }, z.core.$strict> {
  return z.strictObject({ value, origin, evidence });
}

const goal = z.strictObject({
  scorer: z.string(),
  person: z.string(),
  team: teamRef,
  minute,
  stoppage: minute,
  how: text,
  when: text,
  assist: text,
  evidence,
  conflicts: z.array(conflict),
});

const card = z.strictObject({
  player: z.string(),
  person: z.string(),
  team: teamRef.nullable(),
  card: z.enum(['red', 'yellow']),
  minute,
  stoppage: minute,
  evidence,
});

const substitution = z.strictObject({ on: z.string(), off: text, team: teamRef.nullable(), minute, evidence });

const match = z.strictObject({
  id: z.string(),
  teams: z.tuple([teamRef, teamRef]),
  home: teamRef.nullable(),
  venue: text,
  date: day.nullable(),
  competition: competitionRef.nullable(),
  season: text,
  stage: text,
  leg: leg.nullable(),
  score: score.nullable(),
  scoreAfter90: score.nullable(),
  extraTime: z.boolean(),
  shootout: score.nullable(),
  aggregate: score.nullable(),
  winner: teamRef.nullable(),
  advances: z
    .strictObject({
      team: teamRef,
      reached: text,
      by: z.enum(['aggregate', 'away goals', 'extra time', 'shootout']).nullable(),
      evidence,
    })
    .nullable(),
  origin,
  inferred: z.array(z.enum(['date', 'home'])).optional(),
  main: z.boolean(),
  goals: z.array(goal),
  cards: z.array(card),
  substitutions: z.array(substitution),
  unnamedGoals: score.nullable(),
  articles: z.array(z.string()),
  evidence,
  conflicts: z.array(conflict),
});

const fixture = z.strictObject({
  id: z.string(),
  teams: z.tuple([teamRef, teamRef.nullable()]),
  competition: competitionRef.nullable(),
  season: text,
  stage: text,
  leg: leg.nullable(),
  home: teamRef.nullable(),
  date: day.nullable(),
  rematchOf: text,
  played: text,
  evidence,
});

const tie = z.strictObject({
  id: z.string(),
  teams: z.tuple([teamRef, teamRef]),
  competition: competitionRef.nullable(),
  season: text,
  stage: text,
  twoLegged: z.boolean(),
  legs: z.array(text),
  aggregate: known(score).nullable(),
  through: known(teamRef).nullable(),
  decidedBy: known(z.enum(['one match', 'aggregate', 'away goals', 'extra time', 'shootout', 'replay'])).nullable(),
  legMargin: z.strictObject({ leg, winner: teamRef.nullable(), by: z.int().min(0) }).nullable(),
  reached: text,
  conflicts: z.array(conflict),
  next: fixture.nullable(),
});

const quote = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  person: z.string(),
  role: text,
  team: teamRef.nullable(),
  text: z.string(),
  outlet: text,
  match: text,
  date: day.nullable(),
  evidence,
});

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  spellings: z.array(z.string()),
  teams: z.array(teamRef),
  roles: z.array(z.string()),
});

const streakReading = z.strictObject({
  length: z.int().min(0),
  wins: z.int().min(0).nullable(),
  date: day.nullable(),
  scope: text,
  active: z.boolean(),
  record: text,
  passes: z
    .strictObject({ team: teamRef, by: z.int().nullable(), length: known(z.int().min(0)).nullable() })
    .nullable(),
  evidence,
});

const streak = z.strictObject({
  id: z.string(),
  team: teamRef,
  kind: z.string(),
  readings: z.array(streakReading),
  matches: z.array(z.string()),
});

/** The dataset as `read --dataset` prints it: of the reports the id, day and outlet, not the text. */
export const serialisedDatasetSchema = z.strictObject({
  matches: z.array(match),
  ties: z.array(tie),
  fixtures: z.array(fixture),
  quotes: z.array(quote),
  people: z.array(person),
  streaks: z.array(streak),
  teams: z.array(teamRef),
  competitions: z.array(competitionRef),
  articles: z.array(z.strictObject({ id: z.string(), date: day.nullable(), source: text, length: z.int().min(0) })),
  unresolved: z.array(z.strictObject({ kind: z.string(), reason: z.string(), evidence: evidence.element })),
});
export type SerialisedDataset = z.infer<typeof serialisedDatasetSchema>;

/** Plain JSON of a dataset, without the reports' texts; `length` is that of a text, which evidence points into. */
export function serialiseDataset(dataset: Dataset): object {
  const articles = [...dataset.articles.values()].map(({ id, date, source, text: { length } }) => ({
    id,
    date,
    source,
    length,
  }));
  return { ...dataset, articles };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { crossCheck } from './cross-check.ts';
import type { LexiconProblem, LocatedLexicon, Located } from './cross-check.ts';
import {
  articleSchema,
  competitionSchema,
  countrySchema,
  goalEffectSchema,
  nameContextSchema,
  namesSchema,
  phraseSchema,
  pictureSchema,
  stageSchema,
  teamSchema,
} from './schema.ts';
import type {
  Article,
  Competition,
  Country,
  GoalEffectWords,
  NameContext,
  Names,
  PhraseClass,
  Stage,
  Team,
  TeamPicture,
} from './schema.ts';

/** All that reports take for granted, as written in `data/lexicon/`. */
export interface Lexicon {
  readonly teams: readonly Team[];
  readonly countries: readonly Country[];
  readonly competitions: readonly Competition[];
  readonly stages: readonly Stage[];
  readonly names: readonly Names[];
  readonly articles: readonly Article[];
  readonly phrases: readonly PhraseClass[];
  readonly goalEffects: readonly GoalEffectWords[];
  readonly pictures: readonly TeamPicture[];
  readonly nameContexts: readonly NameContext[];
}

/** The lexicon cannot be used: `message` and `problems` hold everything that is wrong with it, not just the first find. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  readonly problems: readonly LexiconProblem[];

  constructor(problems: readonly LexiconProblem[]) {
    const lines = problems.map(
      ({ file, entry, reason }) => `  ${file}${entry === null ? '' : `, ${entry}`}: ${reason}`,
    );
    super(`the lexicon has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads and checks the lexicon in `folder`: `teams/*.json`, `countries.json`, `competitions.json`, `stages.json`,
 * `names.json`, `articles.json`, `goal-effects.json`, `pictures.json`, `name-contexts.json` and `phrases/*.json`, each an
 * array of entries.
 *
 * @throws {LexiconError} naming file, entry and reason of every entry that is malformed, refers to nothing or
 * repeats a name or an id.
 */
export async function loadLexicon(folder: string): Promise<Lexicon> {
  const problems: LexiconProblem[] = [];
  const [teams, countries, competitions, stages, names, articles, phrases, goalEffects, pictures, nameContexts] =
    await Promise.all([
      readFolder(folder, 'teams', teamSchema, problems),
      readEntries(folder, 'countries.json', countrySchema, problems),
      readEntries(folder, 'competitions.json', competitionSchema, problems),
      readEntries(folder, 'stages.json', stageSchema, problems),
      readEntries(folder, 'names.json', namesSchema, problems),
      readEntries(folder, 'articles.json', articleSchema, problems),
      readFolder(folder, 'phrases', phraseSchema, problems),
      readEntries(folder, 'goal-effects.json', goalEffectSchema, problems),
      readEntries(folder, 'pictures.json', pictureSchema, problems),
      readEntries(folder, 'name-contexts.json', nameContextSchema, problems),
    ]);
  const located: LocatedLexicon = {
    teams,
    countries,
    competitions,
    stages,
    names,
    articles,
    phrases,
    goalEffects,
    pictures,
    nameContexts,
  };
  problems.push(...crossCheck(located));
  if (problems.length > 0) throw new LexiconError(problems.toSorted(byPlace));
  return {
    teams: valuesOf(teams),
    countries: valuesOf(countries),
    competitions: valuesOf(competitions),
    stages: valuesOf(stages),
    names: valuesOf(names),
    articles: valuesOf(articles),
    phrases: valuesOf(phrases),
    goalEffects: valuesOf(goalEffects),
    pictures: valuesOf(pictures),
    nameContexts: valuesOf(nameContexts),
  };
}

/** Entries of every JSON file of a folder, files in the order of their names so that loading is the same everywhere. */
async function readFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: LexiconProblem[],
): Promise<readonly Located<T>[]> {
  const names = await readdir(join(root, folder)).catch((error: unknown) => {
    problems.push({ file: `${folder}/`, entry: null, reason: `cannot be listed (${codeOf(error)})` });
    return [];
  });
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  const lists = await Promise.all(files.map((name) => readEntries(root, `${folder}/${name}`, schema, problems)));
  return lists.flat();
}

async function readEntries<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: LexiconProblem[],
): Promise<readonly Located<T>[]> {
  const list = await readList(root, file, problems);
  return list.flatMap((raw, index) => {
    const entry = describe(raw, index);
    const parsed = schema.safeParse(raw);
    if (parsed.success) return [{ file, entry, value: parsed.data }];
    problems.push(...parsed.error.issues.map((issue) => ({ file, entry, reason: reasonOf(issue) })));
    return [];
  });
}

/** The array a file holds; a file that holds none is a problem and counts as empty. */
async function readList(root: string, file: string, problems: LexiconProblem[]): Promise<readonly unknown[]> {
  const fail = (reason: string): readonly unknown[] => {
    problems.push({ file, entry: null, reason });
    return [];
  };
  let text: string;
  try {
    text = await readFile(join(root, file), 'utf8');
  } catch (error) {
    return fail(`cannot be read (${codeOf(error)})`);
  }
  try {
    const parsed = z.array(z.unknown()).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : fail('is not an array of entries');
  } catch (error) {
    return fail(`is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

const labelled = z.union([
  z.object({ id: z.string() }).transform(({ id }) => id),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ class: z.string() }).transform((entry) => entry.class),
  z.object({ team: z.string() }).transform(({ team }) => team),
  z.object({ competition: z.string() }).transform(({ competition }) => competition),
  z.object({ country: z.string() }).transform(({ country }) => country),
]);

/** `entry 12 (england/liverpool)`: counted from 1, with whatever names it. */
function describe(raw: unknown, index: number): string {
  const label = labelled.safeParse(raw);
  return label.success ? `entry ${index + 1} (${label.data})` : `entry ${index + 1}`;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}

function codeOf(error: unknown): string {
  const parsed = z.object({ code: z.string() }).safeParse(error);
  return parsed.success ? parsed.data.code : String(error);
}

function byPlace(a: LexiconProblem, b: LexiconProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.entry ?? '').localeCompare(b.entry ?? '', 'en', { numeric: true });
}

function valuesOf<T>(entries: readonly Located<T>[]): readonly T[] {
  return entries.map(({ value }) => value);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Words and phrases of questions by the class that rules speak of. */
export interface QuestionWords {
  /** The class of a phrase, its words joined by one blank. */
  readonly classOf: ReadonlyMap<string, string>;
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** The single words, for finding misspelt ones, by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** What a word in slang stands for: `thru` → `through`. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Correct words that look like ours misspelt and are not: `world`, `winger`. */
  readonly realWords: ReadonlySet<string>;
  /** What the place of words tells, by its name: `next-round` → `next round`. They take no word from the other lists. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  readonly legs: ReadonlyMap<string, '1' | '2'>;
  /** `last night` → 1. */
  readonly daysAgo: ReadonlyMap<string, number>;
  /** Words of other languages that are spoken, by the language's code, for telling that a question is in one. */
  readonly languages: ReadonlyMap<string, ForeignWords>;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
}

/** Words of a language other than English, in plain lower case without accents. */
export interface ForeignWords {
  /** Those that ask or tell of matches: `wer`, `marcou`. */
  readonly asking: ReadonlySet<string>;
  /** Articles and the like, which names have too: `la`, `de`. */
  readonly small: ReadonlySet<string>;
}

/** Shorter words in "ing" are whole words without their last letter. */
const lettersOfIng = 5;

/** The class of correct words that no rule knows. */
const unknownClass = 'unknown';

const form = z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/u);
const classSchema = z.strictObject({
  class: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  note: z.string().optional(),
  forms: z.array(form).min(1),
});
const spellingSchema = z.strictObject({ spelling: form, forms: z.array(z.string().regex(/^[a-z0-9]+$/u)).min(1) });
const note = z.string().optional();
const groupSchema = z.strictObject({ group: z.string(), note, forms: z.array(form).min(1) });
const legSchema = z.strictObject({ leg: z.enum(['1', '2']), note, forms: z.array(form).min(1) });
const daysAgoSchema = z.strictObject({ daysAgo: z.number().int().min(0), note, forms: z.array(form).min(1) });
const weekdaysSchema = z.strictObject({ weekdays: z.array(form).length(7) });
const languageSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/u),
  asking: z.array(form),
  small: z.array(form),
});
const listedSchema = z.union([
  languageSchema,
  classSchema,
  spellingSchema,
  groupSchema,
  legSchema,
  daysAgoSchema,
  weekdaysSchema,
]);
type Listed = z.infer<typeof listedSchema>;

/**
 * Reads every JSON file of `data/lexicon/questions`: arrays of `{class, forms}`, forms in plain lower case, and of
 * `{spelling, forms}`, words that are read as another one, and of what words tell by their place (`groups`, legs, days).
 *
 * @throws {Error} naming the file and what is wrong with it; also where one form stands in two classes.
 */
export async function loadQuestionWords(folder: string): Promise<QuestionWords> {
  const files = await readdir(folder).catch(() => {
    throw new Error(`${folder}: the folder with the words of questions is missing`);
  });
  const names = files.filter((name) => name.endsWith('.json')).toSorted();
  const classOf = new Map<string, string>();
  const spellings = new Map<string, string>();
  const lists: Listed[] = [];
  for (const name of names) {
    const file = join(folder, name);
    for (const listed of await readLists(file)) {
      lists.push(listed);
      if (!('class' in listed || 'spelling' in listed)) continue;
      const [into, as] = 'class' in listed ? [classOf, listed.class] : [spellings, listed.spelling];
      for (const each of listed.forms) {
        const other = classOf.get(each) ?? spellings.get(each);
        if (other !== undefined && other !== as) throw new Error(`${file}: "${each}" is both ${other} and ${as}`);
        into.set(each, as);
      }
    }
  }
  for (const [word, whole] of droppedGs(classOf)) if (!spellings.has(word)) spellings.set(word, whole);
  const realWords = new Set([...classOf].flatMap(([word, of]) => (of === unknownClass ? [word] : [])));
  for (const word of realWords) classOf.delete(word);
  const forms = [...classOf.keys()];
  return {
    classOf,
    longest: Math.max(1, ...forms.map((each) => each.split(' ').length)),
    byLength: Map.groupBy(
      forms.filter((each) => !each.includes(' ')),
      ({ length }) => length,
    ),
    spellings,
    realWords,
    ...placesOf(lists),
  };
}

/** Words as chats write them, the last letter dropped: `goin` → `going`, of every word of ours that is long enough. */
function droppedGs(classOf: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const words = new Set([...classOf.keys()].flatMap((phrase) => phrase.split(' ')));
  return [...words]
    .filter((word) => word.length >= lettersOfIng && word.endsWith('ing') && !classOf.has(word.slice(0, -1)))
    .map((word) => [word.slice(0, -1), word]);
}

/** The lists of what words say by their place. */
function placesOf(
  lists: readonly Listed[],
): Pick<QuestionWords, 'groups' | 'legs' | 'daysAgo' | 'languages' | 'weekdays'> {
  return {
    groups: new Map(lists.flatMap((each) => ('group' in each ? [[each.group, new Set(each.forms)]] : []))),
    legs: new Map(lists.flatMap((each) => ('leg' in each ? each.forms.map((word) => [word, each.leg]) : []))),
    daysAgo: new Map(
      lists.flatMap((each) => ('daysAgo' in each ? each.forms.map((word) => [word, each.daysAgo]) : [])),
    ),
    languages: new Map(
      lists.flatMap((each) =>
        'language' in each
          ? [[each.language, { asking: new Set(each.asking), small: new Set(each.small) }] as const]
          : [],
      ),
    ),
    weekdays: lists.flatMap((each) => ('weekdays' in each ? each.weekdays : [])),
  };
}

async function readLists(file: string): Promise<readonly Listed[]> {
  const text = await readFile(file, 'utf8');
  try {
    return z.array(listedSchema).parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file} cannot be used: ${reason}`, { cause: error });
  }
}

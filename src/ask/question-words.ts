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
}

const classSchema = z.strictObject({
  class: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  note: z.string().optional(),
  forms: z.array(z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/u)).min(1),
});

/**
 * Reads every JSON file of `data/lexicon/questions`: arrays of `{class, forms}`, forms in plain lower case.
 *
 * @throws {Error} naming the file and what is wrong with it; also where one form stands in two classes.
 */
export async function loadQuestionWords(folder: string): Promise<QuestionWords> {
  const listed = await readdir(folder).catch(() => {
    throw new Error(`${folder}: the folder with the words of questions is missing`);
  });
  const names = listed.filter((name) => name.endsWith('.json')).toSorted();
  const classOf = new Map<string, string>();
  for (const name of names) {
    const file = join(folder, name);
    for (const { class: of, forms } of await readClasses(file)) {
      for (const form of forms) {
        const other = classOf.get(form);
        if (other !== undefined && other !== of) throw new Error(`${file}: "${form}" is both ${other} and ${of}`);
        classOf.set(form, of);
      }
    }
  }
  const forms = [...classOf.keys()];
  return {
    classOf,
    longest: Math.max(1, ...forms.map((form) => form.split(' ').length)),
    byLength: Map.groupBy(
      forms.filter((form) => !form.includes(' ')),
      ({ length }) => length,
    ),
  };
}

async function readClasses(file: string): Promise<readonly z.infer<typeof classSchema>[]> {
  const text = await readFile(file, 'utf8');
  try {
    return z.array(classSchema).parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file} cannot be used: ${reason}`, { cause: error });
  }
}

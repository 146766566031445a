import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compileCatalogues } from './messages.ts';
import type { Catalogue, Catalogues } from './messages.ts';

const catalogueSchema = z.record(z.string().regex(/^[\da-z.-]+$/iu), z.string().trim().min(1));

/**
 * Reads every `<language>.json` of a folder (`data/locales`): flat objects of key and ICU text.
 *
 * @throws {Error} naming the file and what is wrong with it: not JSON, not a flat object of texts, not ICU; or that
 * English, which every other language falls back to, is missing.
 */
export async function loadCatalogues(folder: string): Promise<Catalogues> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const read = files.map(async (name): Promise<[string, Catalogue]> => [
    name.slice(0, -5),
    await readCatalogue(folder, name),
  ]);
  const languages = new Map(await Promise.all(read));
  if (!languages.has('en')) throw new Error(`${join(folder, 'en.json')} is missing: every language falls back to it`);
  return compileCatalogues(languages);
}

async function readCatalogue(folder: string, name: string): Promise<Catalogue> {
  const text = await readFile(join(folder, name), 'utf8');
  try {
    return catalogueSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${join(folder, name)} cannot be used: ${reason}`, { cause: error });
  }
}

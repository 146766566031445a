import type { Article } from '../article/article.ts';
import { readArticleFile } from '../article/read-article-file.ts';
import type { Reading } from '../facts/fact.ts';
import { readArticle, type Reader } from '../facts/read-article.ts';

/** What became of one file: its report with all that was read in it, or why it cannot be used. */
export type ReadReport =
  | { readonly ok: true; readonly path: string; readonly article: Article; readonly reading: Reading }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/** Reads one file. Every failure is a value, a bug of the reader included: it must not cost the other reports. */
export async function readReport(path: string, reader: Reader): Promise<ReadReport> {
  const result = await readArticleFile(path);
  return result.ok ? readOne(path, result.article, reader) : { ok: false, path, reason: result.problem.reason };
}

/** Reads one report that is in memory; failures as in {@link readReport}. */
export function readOne(path: string, article: Article, reader: Reader): ReadReport {
  try {
    return { ok: true, path, article, reading: readArticle(article, reader) };
  } catch (error) {
    return { ok: false, path, reason: `the reader failed on it (${String(error)})` };
  }
}

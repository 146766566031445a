import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { Article } from './article.ts';
import { articleProblem, type ArticleProblem } from './article-problem.ts';
import { maxArticleBytes, parseArticle, type ArticleInput } from './parse-article.ts';

/** A file that cannot be used, and why. */
export interface ArticleFileProblem extends ArticleProblem {
  readonly file: string;
}

export type ArticleFileResult =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly problem: ArticleFileProblem };

/** What a `.json` report holds. Whatever else is in the file is dropped unread. */
const reportSchema = z.object({
  id: z.string().min(1).optional(),
  date: z.iso.date().nullish(),
  title: z.string().nullish(),
  text: z.string(),
});

/**
 * Reads one report: `.json` with `{id, date, title, text}`, anything else as plain text.
 * Every failure is a value that names the file: it cannot be opened, is empty, binary, not UTF-8, over 1 MiB, has no date (`.txt`) or the wrong fields.
 */
export async function readArticleFile(path: string): Promise<ArticleFileResult> {
  const file = basename(path);
  const bytes = await readBytes(path);
  const result = 'kind' in bytes ? bytes : decodeArticle(bytes, file);
  return 'kind' in result ? { ok: false, problem: { ...result, file } } : { ok: true, article: result };
}

/** Makes an article of a file's bytes; `file` is its name, which says how it is written. Problems as in {@link readArticleFile}. */
export function decodeArticle(bytes: Uint8Array, file: string): Article | ArticleProblem {
  if (bytes.length === 0) return articleProblem('empty');
  if (bytes.length > maxArticleBytes) return articleProblem('too-large');
  if (isUtf16(bytes)) return articleProblem('not-utf8');
  if (bytes.includes(0)) return articleProblem('binary');
  const text = decode(bytes);
  if (text === null) return articleProblem('not-utf8');
  const extension = extname(file);
  const input =
    extension === '.json'
      ? fromJson(text, basename(file, extension))
      : { id: basename(file, extension), text, fileName: file };
  if ('kind' in input) return input;
  const result = parseArticle(input);
  return result.ok ? result.article : result.problem;
}

async function readBytes(path: string): Promise<Uint8Array | ArticleProblem> {
  try {
    const { size } = await stat(path);
    return size > maxArticleBytes ? articleProblem('too-large') : await readFile(path);
  } catch (error) {
    return articleProblem('unreadable', error instanceof Error && 'code' in error ? String(error.code) : undefined);
  }
}

/** Whether the bytes begin as UTF-16 does, as some editors save text. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Strict UTF-8; a byte order mark is dropped. Null where the bytes are none. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fromJson(text: string, stem: string): ArticleInput | ArticleProblem {
  const value = parseJson(text);
  if (value === undefined) return articleProblem('not-json');
  const report = reportSchema.safeParse(value);
  if (!report.success)
    return articleProblem(
      'wrong-fields',
      report.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  const { id, date, title, text: body } = report.data;
  return { id: id ?? stem, text: body, title: title ?? null, date: date ?? null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

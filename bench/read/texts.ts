import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/article/article.ts';
import { parseArticle, type ArticleInput } from '../../src/article/parse-article.ts';
import { findReportFiles } from '../../src/cli/find-report-files.ts';
import { projectFolder } from '../../src/config.ts';
import type { Lexicon } from '../../src/lexicon/load-lexicon.ts';
import { syntheticReports } from './synthetic-report.ts';

/** Texts of one kind that all contestants get. */
export interface Texts {
  readonly name: string;
  readonly inputs: readonly ArticleInput[];
}

const reportSchema = z.object({
  id: z.string(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
});

/** The shipped reports, synthetic ones, and the real ones kept beside the project where there are any. */
export async function collectTexts(lexicon: Lexicon): Promise<readonly Texts[]> {
  const { files } = await findReportFiles([join(projectFolder, 'data/articles')]);
  const shipped = await Promise.all(files.map(async (file) => ({ id: file, text: await readFile(file, 'utf8') })));
  const beside = join(projectFolder, '../shared/eval/dev');
  const real = existsSync(beside) ? await Promise.all((await findReportFiles([beside])).files.map(readJson)) : [];
  return [
    { name: 'shipped', inputs: shipped },
    { name: 'synthetic', inputs: [...syntheticReports(100, lexicon.teams)] },
    ...(real.length === 0 ? [] : [{ name: 'real', inputs: real }]),
  ];
}

/** The article of a text of this benchmark. */
export function articleOf(input: ArticleInput): Article {
  const result = parseArticle(input);
  if (!result.ok) throw new Error(`${input.id}: ${result.problem.reason}`);
  return result.article;
}

async function readJson(file: string): Promise<ArticleInput> {
  const { id, date, title, text } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return { id, text, date: date ?? null, title: title ?? null };
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../src/article/article.ts';
import { parseArticle } from '../src/article/parse-article.ts';
import { findReportFiles } from '../src/cli/find-report-files.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { examplesFrom, type Example } from './name-contexts/examples.ts';
import { fitWeights, scoreOf } from './name-contexts/fit.ts';

// Counts what stands beside the names of sides and of others in folders of reports, and writes how much each of it speaks
// for a side: `npm run name-contexts -- FOLDER…`. First it prints how well the weights tell names of reports that they
// were not counted in.

const file = join(import.meta.dirname, '../data/lexicon/name-contexts.json');
const rounds = 4;
const parts = 5;
/** Less than this changes nothing. */
const least = 0.08;

const reportSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
});

async function readReport(path: string): Promise<Article[]> {
  const parsed = reportSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) return [];
  const { id, text, title, date } = parsed.data;
  const result = parseArticle({ id, text, title: title ?? null, date: date ?? null });
  return result.ok ? [result.article] : [];
}

process.exitCode = await main(process.argv.slice(2));

/** Counts anew; 2 where there is nothing to count, and then what was counted before stays. */
async function main(folders: readonly string[]): Promise<number> {
  const { files, problems } = await findReportFiles(folders);
  for (const { path, reason } of problems) console.error(`${path} is left out: ${reason}`);
  const articles = (await Promise.all(files.filter((each) => each.endsWith('.json')).map(readReport))).flat();
  if (articles.length === 0) {
    console.error('no reports to count in: name folders of .json reports, as tests/reports/measured/learn');
    return 2;
  }
  const lexicon = await loadLexicon(join(import.meta.dirname, '../data/lexicon'));
  // What was counted before must not tell what is counted now.
  const examples = [...examplesFrom(articles, { ...lexicon, nameContexts: [] }, rounds)];
  printUnseen(examples);
  const weights = [...fitWeights(examples)]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([context, weight]) => `  ${JSON.stringify({ context, weight: Math.round(weight * 100) / 100 })}`);
  await writeFile(file, `[\n${weights.join(',\n')}\n]\n`);
  const counted = `${weights.length} contexts of ${examples.length} names in ${articles.length} reports`;
  console.log(`${counted}; format them: npx prettier --write data/lexicon`);
  return 0;
}

/** Precision and recall for names of reports that the weights were not counted in, by how sure one wants to be. */
function printUnseen(all: readonly Example[]): void {
  const reports = [...new Set(all.map(({ report }) => report))].toSorted();
  const partOf = new Map(reports.map((report, at) => [report, at % parts]));
  const told: { score: number; side: boolean }[] = [];
  for (let part = 0; part < parts; part += 1) {
    const weighed = fitWeights(all.filter(({ report }) => partOf.get(report) !== part));
    for (const { contexts, side } of all.filter(({ report }) => partOf.get(report) === part))
      told.push({ score: scoreOf(contexts, weighed), side });
  }
  const sides = told.filter(({ side }) => side).length;
  for (const bar of [0, 1, 2, 3, 4]) {
    const taken = told.filter(({ score }) => score > bar);
    const right = taken.filter(({ side }) => side).length;
    console.log(`from ${bar}: precision ${(right / taken.length).toFixed(3)}, recall ${(right / sides).toFixed(3)}`);
  }
}

import { basename, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Article } from '../article/article.ts';
import { loadConfig, projectFolder } from '../config.ts';
import { readReports } from '../reading-pool/read-reports.ts';
import { addSentences } from './eval-errors.ts';
import { fallsBelow, raiseFloors, readFloors, writeFloors } from './eval-floors.ts';
import { evalLine } from './eval-line.ts';
import { findReportFiles } from './find-report-files.ts';
import { findScorer, parseScores, runScorer } from './run-scorer.ts';

interface EvalOptions {
  readonly scorer?: string;
  readonly errors: boolean;
  readonly raiseFloors: boolean;
  readonly floors: string;
}

/** What went wrong was the line that was typed. */
const mistake = 2;

const program = new Command('eval')
  .description('Reads a folder of reports whose facts are known, and prints how well.')
  .argument('<folder>', 'one .json per report: id, date, title, text, and its known facts for the scorer')
  .option('--scorer <file>', 'the scorer; by default score.mjs beside the folder')
  .option('--errors', 'every disagreement with its sentence', false)
  .option('--raise-floors', 'lift the floors that the tests hold to what is reached now; never lowers one', false)
  .option('--floors <file>', 'the file of floors', resolve(projectFolder, 'tests/facts/eval-floors.json'))
  .exitOverride();

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    program.parse();
    return await evaluate(program.args[0] ?? '', program.opts<EvalOptions>());
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : mistake;
    // A broken lexicon, a folder that cannot be read, a scorer that fails: each explains itself.
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function evaluate(folder: string, options: EvalOptions): Promise<number> {
  const scorer = options.scorer ?? findScorer(folder);
  if (scorer === null) {
    console.error(`there is no score.mjs beside ${folder}; name the scorer with --scorer FILE`);
    return 1;
  }
  const { files, problems } = await findReportFiles([folder]);
  for (const { path, reason } of problems) console.error(`${path} is left out: ${reason}`);
  if (files.length === 0) return 1;
  const articles = new Map<string, Article>();
  const predictions = new Map<string, Readonly<Record<string, unknown>>>();
  for await (const report of readReports(files, loadConfig())) {
    if (!report.ok) {
      console.error(`${report.path} is left out: ${report.reason}`);
      continue;
    }
    articles.set(report.article.id, report.article);
    predictions.set(report.article.id, evalLine(report.article, report.reading));
  }
  const lines = [...predictions.values()].map((prediction) => JSON.stringify(prediction));
  const output = await runScorer(scorer, folder, lines, options.errors ? ['--errors'] : []);
  console.log(options.errors ? addSentences(output, articles, predictions) : output);
  return await holdFloors(folder, await runScorer(scorer, folder, lines, ['--json']), options);
}

/** Says what is below its floor (exit status 1), or lifts the floors. */
async function holdFloors(folder: string, json: string, options: EvalOptions): Promise<number> {
  const name = basename(resolve(folder));
  const scores = parseScores(json);
  const floors = await readFloors(options.floors);
  if (options.raiseFloors)
    await writeFloors(options.floors, { ...floors, [name]: raiseFloors(floors[name] ?? {}, scores) });
  const falls = fallsBelow(floors[name] ?? {}, scores);
  for (const { measure, floor, now } of falls)
    console.log(`below its floor: ${measure}, ${now.toFixed(3)} (at least ${floor.toFixed(3)})`);
  return falls.length === 0 ? 0 : 1;
}

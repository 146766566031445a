import { styleText } from 'node:util';
import { Command, CommanderError } from 'commander';
import { decodeArticle } from '../article/read-article-file.ts';
import { loadConfig, type Config } from '../config.ts';
import { createMerger } from '../dataset/create-merger.ts';
import { serialiseDataset } from '../dataset/serialise-dataset.ts';
import { createReader } from '../facts/read-article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { readOne, type ReadReport } from '../reading-pool/read-report.ts';
import { readReports } from '../reading-pool/read-reports.ts';
import { evalLine } from './eval-line.ts';
import { findReportFiles } from './find-report-files.ts';
import { printable } from './printable.ts';
import { showProgress } from './read-progress.ts';
import { renderReading, type Paint } from './render-reading.ts';

interface ReadOptions {
  readonly ndjson: boolean;
  readonly dataset: boolean;
}

/** What went wrong was the line that was typed. */
const mistake = 2;
/** From so many files on it is worth telling how far the reading is. */
const many = 200;
const standardInput = '-';

const program = new Command('read')
  .description('Prints the facts of match reports.')
  .argument('[files...]', 'reports (.txt, .json), folders of them, - for the standard input')
  .option('--ndjson', 'one line of JSON per report', false)
  .option('--dataset', 'the dataset merged from the reports, of the folder of reports where none are named', false)
  .addHelpText(
    'after',
    '\nA file that cannot be used is named with its reason on the standard error, and the others are read.' +
      '\nExit status: 0 when a report could be read, 1 when none could, 2 for a mistake in the line typed.',
  )
  .exitOverride();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop before its end: `read … | head`.
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    program.parse();
    const options = program.opts<ReadOptions>();
    if (program.args.length === 0 && !options.dataset) program.error('error: which reports? name files or folders');
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : mistake;
    throw error;
  }
  try {
    return await read(program.args, program.opts<ReadOptions>());
  } catch (error) {
    // What keeps the reader from starting explains itself: the environment, the lexicon.
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function read(names: readonly string[], options: ReadOptions): Promise<number> {
  const config = loadConfig();
  const output = options.dataset ? await datasetOutput(config) : options.ndjson ? ndjsonOutput() : factsOutput();
  const given = names.length === 0 ? [config.articlesFolder] : names;
  const found = await findReportFiles(given.filter((name) => name !== standardInput));
  for (const { path, reason } of found.problems) complain(path, reason);
  const progress = showProgress(found.files.length, found.folders || found.files.length >= many, print);
  let done = 0;
  const take = (report: ReadReport): void => {
    if (!report.ok) return complain(report.path, report.reason);
    done += 1;
    const text = output.add(report);
    if (text !== null) progress.print(text);
  };
  try {
    if (given.includes(standardInput)) take(await readStandardInput(config));
    for await (const report of readReports(found.files, config)) {
      take(report);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  if (done > 0) output.finish();
  return done > 0 ? 0 : 1;
}

type Usable = Extract<ReadReport, { ok: true }>;

/** What is done with the reports: a text for each, or one at the end. */
interface Output {
  add(report: Usable): string | null;
  finish(): void;
}

function factsOutput(): Output {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  return {
    add: ({ article, reading }) => `${renderReading(article, reading, paint)}\n`,
    finish: () => undefined,
  };
}

function ndjsonOutput(): Output {
  return { add: ({ article, reading }) => JSON.stringify(evalLine(article, reading)), finish: () => undefined };
}

async function datasetOutput({ lexiconFolder }: Config): Promise<Output> {
  const merger = createMerger(await loadLexicon(lexiconFolder));
  return {
    add: ({ article, reading }) => {
      merger.set(article, reading);
      return null;
    },
    finish: () => print(JSON.stringify(serialiseDataset(merger.dataset()), null, 2)),
  };
}

/** The standard input as one report: JSON where it is an object with the fields of one, text otherwise. */
async function readStandardInput({ lexiconFolder }: Config): Promise<ReadReport> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const json = bytes.toString('utf8', 0, 1000).trimStart().startsWith('{');
  const article = decodeArticle(bytes, json ? 'stdin.json' : 'stdin');
  if ('kind' in article) return { ok: false, path: 'standard input', reason: article.reason };
  return readOne('standard input', article, createReader(await loadLexicon(lexiconFolder)));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(path: string, reason: string): void {
  console.error(`${printable(path)} is left out: ${printable(reason)}`);
}

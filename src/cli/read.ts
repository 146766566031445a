import { Command, CommanderError } from 'commander';
import { decodeArticle } from '../article/read-article-file.ts';
import { loadConfig, type Config } from '../config.ts';
import { createReader } from '../facts/read-article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { readOne, type ReadReport } from '../reading-pool/read-report.ts';
import { readReports } from '../reading-pool/read-reports.ts';
import { findReportFiles } from './find-report-files.ts';
import { printable } from './printable.ts';
import { showProgress } from './read-progress.ts';
import { chooseOutput, type OutputOptions } from './read-output.ts';

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
  .option(
    '--explain',
    'the report with its facts marked in place, the rules that made them, and what was left out',
    false,
  )
  .option('--html <out>', 'the same as a page of its own, written to this file; for one report')
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
    const options = program.opts<OutputOptions>();
    const wrong = mistakeIn(program.args, options);
    if (wrong !== null) program.error(`error: ${wrong}`);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : mistake;
    throw error;
  }
  try {
    return await read(program.args, program.opts<OutputOptions>());
  } catch (error) {
    // What keeps the reader from starting explains itself: the environment, the lexicon.
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** What is wrong with a line that is well formed; null where nothing is. */
function mistakeIn(names: readonly string[], options: OutputOptions): string | null {
  if (names.length === 0 && !options.dataset) return 'which reports? name files or folders';
  const ways = [options.ndjson, options.dataset, options.explain || options.html !== undefined];
  if (ways.filter(Boolean).length > 1) return '--ndjson, --dataset and --explain cannot be had together';
  if (options.html !== undefined && names.length !== 1) return '--html explains one report';
  return null;
}

async function read(names: readonly string[], options: OutputOptions): Promise<number> {
  const config = loadConfig();
  const output = await chooseOutput(options, config.lexiconFolder);
  const given = names.length === 0 ? [config.articlesFolder] : names;
  const found = await findReportFiles(given.filter((name) => name !== standardInput));
  for (const { path, reason } of found.problems) complain(path, reason);
  if (options.html !== undefined && found.files.length > 1) {
    console.error('--html explains one report; this is a folder of several');
    return mistake;
  }
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
  const rest = done > 0 ? await output.finish() : null;
  if (rest !== null) print(rest);
  return done > 0 ? 0 : 1;
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

import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../src/config.ts';
import { createReader, type Reader } from '../src/facts/read-article.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { compare } from './read/compare.ts';
import { measureGrowth, timeText } from './read/growth.ts';
import { hostileTexts } from './read/hostile-texts.ts';
import type { Archive } from './read/read-archive.ts';
import { collectTexts, type Texts } from './read/texts.ts';

/** Prints, as Markdown, what reading costs: beside two libraries, as texts grow, on hostile ones, and for an archive. */
export async function run(): Promise<void> {
  const lexicon = await loadLexicon(join(projectFolder, 'data/lexicon'));
  const reader = createReader(lexicon);
  const texts = await collectTexts(lexicon);
  await printComparison(texts, reader);
  printGrowth(texts, reader);
  printHostile(reader);
  printArchive();
}

async function printComparison(texts: readonly Texts[], reader: Reader): Promise<void> {
  console.log('One pass over the same texts (median):\n');
  const rows: string[][] = [];
  for (const each of texts) {
    const { kilobytes, readerMs, winkMs, compromiseMs } = await compare(each, reader);
    rows.push([
      `${each.name} (${each.inputs.length})`,
      kilobytes.toFixed(0),
      readerMs.toFixed(1),
      winkMs.toFixed(1),
      compromiseMs.toFixed(1),
      (readerMs / winkMs).toFixed(2),
      (compromiseMs / readerMs).toFixed(1),
    ]);
  }
  const head = ['texts', 'kB', 'reader ms', 'wink-nlp ms', 'compromise ms', 'reader / wink-nlp', 'compromise / reader'];
  printTable(head, rows);
}

function printGrowth(texts: readonly Texts[], reader: Reader): void {
  for (const { name, inputs } of texts.slice(0, 2)) {
    const [input] = inputs;
    if (input === undefined) continue;
    console.log(`\nCopies of one ${name} report as one text, to 1 MiB:\n`);
    printTable(
      ['copies', 'kB', 'ms', 'ms per kB'],
      measureGrowth(input, reader).map(({ copies, kilobytes, ms, msPerKilobyte }) => [
        `${copies}`,
        kilobytes.toFixed(0),
        ms.toFixed(1),
        msPerKilobyte.toFixed(3),
      ]),
    );
  }
}

function printHostile(reader: Reader): void {
  console.log('\nHostile texts, a tenth of a million characters and a million:\n');
  const rows = Object.entries(hostileTexts).map(([name, ofLength]) => {
    const [tenth, whole] = [100_000, 1_000_000].map((length) => timeText(ofLength(length), reader));
    if (tenth === undefined || whole === undefined) throw new Error('two lengths give two times');
    return [name, tenth.ms.toFixed(0), whole.ms.toFixed(0), (whole.ms / tenth.ms).toFixed(1)];
  });
  printTable(['text', '0.1 million: ms', '1 million: ms', 'ratio'], rows);
}

function printArchive(): void {
  console.log('\n10,000 reports read and merged in one process:\n');
  const rows = [0, availableParallelism()].map((workers) => {
    const { facts, matches, readSeconds, mergeSeconds, megabytes } = readArchiveAlone(10_000, workers);
    return [
      workers === 0 ? 'none' : `${workers}`,
      facts.toLocaleString('en-GB'),
      matches.toLocaleString('en-GB'),
      readSeconds.toFixed(1),
      mergeSeconds.toFixed(1),
      megabytes.toFixed(0),
    ];
  });
  printTable(['workers', 'facts', 'matches', 'read s', 'merge s', 'most memory MB'], rows);
}

function readArchiveAlone(reports: number, workers: number): Archive {
  const file = fileURLToPath(new URL('read/read-archive.ts', import.meta.url));
  const output = execFileSync(process.execPath, [file, `${reports}`, `${workers}`], { encoding: 'utf8' });
  return JSON.parse(output) as Archive;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map((_cell, at) => (at === 0 ? '---' : '---:')), ...rows])
    console.log(`| ${row.join(' | ')} |`);
}

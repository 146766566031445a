import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measureChanges } from './search/changes.ts';
import { contestants } from './search/contestants.ts';
import type { Measured } from './search/measure.ts';
import { queryKinds } from './search/queries.ts';

/** Prints, as Markdown, how this project's index and four libraries do with the same names and the same queries. */
export async function run(): Promise<void> {
  const measured = contestants.map(({ name }) => measureAlone(name));
  const [ours] = measured;
  if (ours === undefined) return;
  console.log(`${count(ours.names)} names of ${count(ours.entries)} entries, ${count(ours.asked)} queries\n`);
  printTable(
    ['', 'median ms', '99th percentile ms', 'slowest ms', 'build ms', 'memory MB', 'found in first five', 'queries'],
    measured.map((row) => [
      row.name,
      row.medianMs.toFixed(2),
      row.p99Ms.toFixed(2),
      row.maxMs.toFixed(2),
      row.buildMs.toFixed(0),
      row.megabytes.toFixed(0),
      percent(row.found),
      count(row.asked),
    ]),
  );
  console.log('\nFound in the first five, by kind of query:\n');
  printTable(
    ['', ...queryKinds],
    measured.map((row) => [row.name, ...queryKinds.map((kind) => percent(row.foundOf[kind]))]),
  );
  console.log('\nThe change of one report (30 entries replaced, one removed):\n');
  printTable(
    ['entries', 'changes', 'median ms', '99th percentile ms', 'slowest ms'],
    [30_000, 100_000].map((names) => {
      const { entries, changes, medianMs, p99Ms, maxMs } = measureChanges(names);
      return [count(entries), count(changes), medianMs.toFixed(2), p99Ms.toFixed(2), maxMs.toFixed(2)];
    }),
  );
}

function measureAlone(name: string): Measured {
  const file = fileURLToPath(new URL('search/measure.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', file, name], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  return JSON.parse(output) as Measured;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map((_cell, at) => (at === 0 ? '---' : '---:')), ...rows])
    console.log(`| ${row.join(' | ')} |`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

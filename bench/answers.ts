import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MeasuredAnswers } from './answers/measure.ts';

/** The third is 10,000 reports. */
const sizes = [1_000, 10_000, 24_700, 100_000];

/** Prints, as Markdown, how start-up, memory, answers and the change of one report grow with what is held. */
export async function run(): Promise<void> {
  const measured = sizes.map(measureAlone);
  printTable(
    [
      'matches',
      'reports',
      'people',
      'merge ms',
      'hold ms',
      'rss MiB',
      'heap MiB',
      'change: median ms',
      '99th percentile ms',
      'slowest ms',
    ],
    measured.map((each) => [
      ...[each.matches, each.reports, each.people, each.mergeMs, each.holdMs, each.rssMb, each.heapMb].map(count),
      ...[each.change.median, each.change.p99, each.change.slowest].map((ms) => ms.toFixed(1)),
    ]),
  );
  console.log(
    '\nFrom question to message body, in milliseconds (median / 99th percentile / slowest / very first call):\n',
  );
  const [first] = measured;
  printTable(
    ['', ...measured.map(({ matches }) => `${count(matches)} matches`)],
    (first?.commands ?? []).map(({ name }, at) => [
      name,
      ...measured.map(({ commands }) => {
        const timed = commands[at];
        return [timed?.median, timed?.p99, timed?.slowest, timed?.first].map((ms) => (ms ?? 0).toFixed(2)).join(' / ');
      }),
    ]),
  );
}

function measureAlone(matches: number): MeasuredAnswers {
  const file = fileURLToPath(new URL('answers/measure.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', file, String(matches)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(output) as MeasuredAnswers;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map((_cell, at) => (at === 0 ? '---' : '---:')), ...rows])
    console.log(`| ${row.join(' | ')} |`);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

import { performance } from 'node:perf_hooks';
import { createPainter } from '../src/pictures/create-painter.ts';
import type { Drawing } from '../src/pictures/drawing.ts';
import { extremes, ordinary, tie } from '../tests/pictures/drawings.ts';

/** Enough for a 99th percentile of pictures that are asked for every day. */
const rounds = { ordinary: 100, extreme: 20 };

/**
 * What each kind of picture costs as the bot draws it: in the painting thread after its warm-up, no drawing twice. Time on
 * the clock, processor time, which other programs on the machine change less, and bytes.
 */
export async function run(): Promise<void> {
  const painter = createPainter();
  const warm = await measured(async () => {
    await painter.warm();
    return 0;
  });
  const first = await draw(tie, 0);
  console.log('| picture | processor ms | 99th percentile | most | clock ms | 99th percentile | most | largest kB |');
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: |');
  for (const [name, drawing] of Object.entries(ordinary)) await row(name, drawing, rounds.ordinary);
  for (const [name, drawing] of Object.entries(extremes)) await row(name, drawing, rounds.extreme);
  const [warmed, drawn] = [warm, first].map(
    ({ busy, clock }) => `${busy.toFixed(0)} ms (${clock.toFixed(0)} by the clock)`,
  );
  console.log(`\nThe warm-up takes ${warmed} of processor time, the first picture after it ${drawn}.`);
  await painter.close();

  async function draw(drawing: Drawing, round: number): Promise<Cost> {
    const theme = round % 2 === 0 ? 'dark' : 'light';
    return await measured(async () => (await painter.draw(varied(drawing, round), theme)).length);
  }

  async function row(name: string, drawing: Drawing, times: number): Promise<void> {
    const costs: Cost[] = [];
    for (let round = 1; round <= times; round += 1) costs.push(await draw(drawing, round));
    const largest = Math.max(...costs.map(({ bytes }) => bytes)) / 1000;
    const cells = [...spread(costs.map(({ busy }) => busy)), ...spread(costs.map(({ clock }) => clock)), largest];
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`);
  }
}

interface Cost {
  /** Milliseconds of processor time, of all threads. */
  readonly busy: number;
  readonly clock: number;
  readonly bytes: number;
}

async function measured(work: () => Promise<number>): Promise<Cost> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const bytes = await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { busy: (user + system) / 1000, clock, bytes };
}

/** The median, the 99th percentile and the most. */
function spread(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [Math.floor(sorted.length / 2), Math.ceil(sorted.length * 0.99) - 1, sorted.length - 1].map(
    (at) => sorted[at] ?? 0,
  );
}

/** The same drawing with other names: every capitalised word ends in another letter, which keeps its length. */
function varied(drawing: Drawing, round: number): Drawing {
  const letter = String.fromCodePoint(0x61 + (round % 26), 0x61 + (Math.floor(round / 26) % 26));
  const text = JSON.stringify(drawing).replace(/(?<=[" ])\p{Lu}\p{Ll}{4,}/gu, (word) => word.slice(0, -2) + letter);
  return { ...drawing, ...(JSON.parse(text) as Drawing) } as Drawing;
}

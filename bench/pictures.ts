import { performance } from 'node:perf_hooks';
import { compose } from '../src/pictures/compose.ts';
import { createPainter } from '../src/pictures/create-painter.ts';
import { openFonts } from '../src/pictures/fonts.ts';
import { rasterise } from '../src/pictures/rasterise.ts';
import { themes } from '../src/pictures/theme.ts';
import { createTypesetter } from '../src/pictures/typesetter.ts';
import { extremes, ordinary, tie } from '../tests/pictures/drawings.ts';

const rounds = 30;

/**
 * What each kind of picture costs: processor time, which other programs on the machine do not change, time on the clock,
 * time by way of the painting thread, and bytes.
 */
export async function run(): Promise<void> {
  const type = createTypesetter(openFonts());
  const painter = createPainter();
  await painter.draw(tie, 'dark');
  console.log('| picture | processor ms | median ms | slowest ms | through the thread ms | kB |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const [name, drawing] of Object.entries({ ...ordinary, ...extremes })) {
    const draw = (): number => rasterise(compose(drawing, themes.dark, type).svg).length;
    const bytes = draw();
    const before = process.cpuUsage();
    const times = Array.from({ length: rounds }, () => clocked(draw)).toSorted((a, b) => a - b);
    const { user, system } = process.cpuUsage(before);
    const start = performance.now();
    await painter.draw({ ...drawing, legend: [...drawing.legend, 'drawn anew'] }, 'dark');
    const threaded = performance.now() - start;
    const busy = (user + system) / 1000 / rounds;
    const cells = [busy, times[rounds / 2] ?? 0, times.at(-1) ?? 0, threaded, bytes / 1000];
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`);
  }
  await painter.close();
}

function clocked(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

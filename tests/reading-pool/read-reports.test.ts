import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { createMerger } from '../../src/dataset/create-merger.ts';
import { serialiseDataset } from '../../src/dataset/serialise-dataset.ts';
import { loadLexicon, LexiconError } from '../../src/lexicon/load-lexicon.ts';
import type { ReadReport } from '../../src/reading-pool/read-report.ts';
import { readReports } from '../../src/reading-pool/read-reports.ts';

const lexiconFolder = join(projectFolder, 'data/lexicon');
const clubs = ['Fulham', 'Burnley', 'Sevilla', 'Parma', 'Ajax', 'Lyon', 'Celtic', 'Porto'];

let folder = '';
let paths: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'final-whistle-pool-'));
  paths = await Promise.all(
    Array.from({ length: 42 }, async (_, at) => {
      const path = join(folder, `report-${String(at).padStart(2, '0')}.txt`);
      await writeFile(path, at % 10 === 9 ? '' : reportOf(at));
      return path;
    }),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A small report of a match of its own; some are empty files. */
function reportOf(at: number): string {
  const home = clubs[at % clubs.length];
  const away = clubs[(at * 3 + 1) % clubs.length];
  return `Published: ${1 + (at % 28)} March 2016, 21:40

${home} ${away === home ? 'had no match' : `beat ${away} ${2 + (at % 3)}-1`} on Saturday. Ola Brandt scored in the ${10 + at}th minute.

"We were the better side," ${home} captain Jon Vik told Sky Sports.
`;
}

async function readAll(workers: number, lexicon = lexiconFolder): Promise<readonly ReadReport[]> {
  const reports: ReadReport[] = [];
  for await (const report of readReports(paths, { lexiconFolder: lexicon, workers })) reports.push(report);
  return reports;
}

describe('readReports', () => {
  it('gives the same reports in the same order with workers and without', async () => {
    const [here, pooled] = [await readAll(0), await readAll(2)];
    expect(here.map(({ path }) => path)).toEqual(paths);
    expect(here.filter(({ ok }) => !ok)).toHaveLength(4);
    expect(here.some((report) => report.ok && report.reading.facts.length > 0)).toBe(true);
    expect(pooled).toEqual(here);
  });

  it('gives the same dataset with workers and without', async () => {
    const lexicon = await loadLexicon(lexiconFolder);
    const merge = (reports: readonly ReadReport[]): object => {
      const merger = createMerger(lexicon);
      for (const report of reports) if (report.ok) merger.set(report.article, report.reading);
      return serialiseDataset(merger.dataset());
    };
    expect(merge(await readAll(2))).toEqual(merge(await readAll(0)));
  });

  it('can be left before the end', async () => {
    for await (const report of readReports(paths, { lexiconFolder, workers: 2 })) {
      expect(report.path).toBe(paths[0]);
      break;
    }
  });

  it.each([0, 2])('names what is wrong with the lexicon (%d workers)', async (workers) => {
    await expect(readAll(workers, folder)).rejects.toThrow(LexiconError);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/config.ts';
import { createMerger } from '../../src/dataset/create-merger.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { readReports } from '../../src/reading-pool/read-reports.ts';
import { syntheticReports } from './synthetic-report.ts';

/** What reading and merging an archive took, all in one process. */
export interface Archive {
  readonly reports: number;
  readonly workers: number;
  readonly facts: number;
  readonly matches: number;
  readonly readSeconds: number;
  readonly mergeSeconds: number;
  /** The most memory that the process had at any time, workers included. */
  readonly megabytes: number;
}

/** Writes synthetic reports, reads them with so many workers and merges them. */
export async function readArchive(reports: number, workers: number): Promise<Archive> {
  const lexiconFolder = join(projectFolder, 'data/lexicon');
  const lexicon = await loadLexicon(lexiconFolder);
  const folder = await mkdtemp(join(tmpdir(), 'final-whistle-archive-'));
  try {
    await mkdir(folder, { recursive: true });
    const paths: string[] = [];
    for (const report of syntheticReports(reports, lexicon.teams, 7)) {
      const path = join(folder, `${report.id}.json`);
      await writeFile(path, JSON.stringify(report));
      paths.push(path);
    }
    const merger = createMerger(lexicon);
    const start = performance.now();
    let facts = 0;
    for await (const report of readReports(paths, { lexiconFolder, workers })) {
      if (!report.ok) throw new Error(`${report.path}: ${report.reason}`);
      facts += report.reading.facts.length;
      merger.set(report.article, report.reading);
    }
    const read = performance.now();
    const matches = merger.dataset().matches.length;
    const merged = performance.now();
    return {
      reports,
      workers,
      facts,
      matches,
      readSeconds: (read - start) / 1000,
      mergeSeconds: (merged - read) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1000,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// In a process of its own, so that nobody else's memory counts: `node read-archive.ts REPORTS WORKERS`.
if (import.meta.main) {
  const [reports = '10000', workers = '2'] = process.argv.slice(2);
  console.log(JSON.stringify(await readArchive(Number(reports), Number(workers))));
}

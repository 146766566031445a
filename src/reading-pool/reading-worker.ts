import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createReader } from '../facts/read-article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { readReport, type ReadReport } from './read-report.ts';

type ReadBatch = (paths: readonly string[]) => Promise<readonly ReadReport[]>;

/** Compiles the lexicon that the pool names, once for all batches of this worker. */
async function prepare(): Promise<ReadBatch> {
  const { lexiconFolder } = z.object({ lexiconFolder: z.string() }).parse(workerData);
  const reader = createReader(await loadLexicon(lexiconFolder));
  return async (paths) => {
    const reports: ReadReport[] = [];
    for (const path of paths) reports.push(await readReport(path, reader));
    return reports;
  };
}

/** What the pool calls in each of its workers, once it is prepared: files in, their reports in the same order out. */
export default prepare();

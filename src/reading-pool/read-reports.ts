import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { createReader } from '../facts/read-article.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { readReport, type ReadReport } from './read-report.ts';

export interface ReadReportsOptions {
  readonly lexiconFolder: string;
  /** How many workers read; 0 reads in this very thread. By default as many as pay for what starting them costs. */
  readonly workers?: number;
}

/** A worker takes about as long to start as some hundred reports of usual length take to read. */
const filesWorthAWorker = 500;
/** Files given to a worker at once: enough to make the passing on cheap, few enough to keep all of them busy to the end. */
const batchSize = 16;
/** Batches held for a worker, so that it never waits and what is read but not yet taken stays little. */
const batchesAhead = 3;

/**
 * Reads files one after the other, or on all cores where there are many, and gives their reports in the order of
 * `paths`: the same reports either way. A file that cannot be used is a value among them.
 *
 * @throws {LexiconError} where the lexicon cannot be used.
 */
export async function* readReports(
  paths: readonly string[],
  { lexiconFolder, workers = defaultWorkers(paths.length) }: ReadReportsOptions,
): AsyncGenerator<ReadReport, void, void> {
  if (workers === 0) yield* readHere(paths, lexiconFolder);
  else yield* readInPool(paths, lexiconFolder, workers);
}

function defaultWorkers(files: number): number {
  const workers = Math.min(availableParallelism(), Math.floor(files / filesWorthAWorker));
  return workers < 2 ? 0 : workers;
}

async function* readHere(paths: readonly string[], lexiconFolder: string): AsyncGenerator<ReadReport, void, void> {
  const reader = createReader(await loadLexicon(lexiconFolder));
  for (const path of paths) yield await readReport(path, reader);
}

async function* readInPool(
  paths: readonly string[],
  lexiconFolder: string,
  workers: number,
): AsyncGenerator<ReadReport, void, void> {
  // A broken lexicon is told here, as one sentence, and not by every worker.
  await loadLexicon(lexiconFolder);
  const pool = new Piscina<readonly string[], readonly ReadReport[]>({
    filename: fileURLToPath(new URL('reading-worker.ts', import.meta.url)),
    workerData: { lexiconFolder },
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    const batches = batchesOf(paths);
    const running: Promise<readonly ReadReport[]>[] = [];
    const startNext = (): void => {
      const { value } = batches.next();
      if (value === undefined) return;
      const batch = pool.run(value);
      // A failure is thrown where the batch is awaited; until then it must not count as unhandled.
      batch.catch(() => undefined);
      running.push(batch);
    };
    for (let ahead = 0; ahead < workers * batchesAhead; ahead += 1) startNext();
    for (let batch = running.shift(); batch !== undefined; batch = running.shift()) {
      const reports = await batch;
      startNext();
      yield* reports;
    }
  } finally {
    await pool.destroy();
  }
}

function* batchesOf(paths: readonly string[]): Generator<readonly string[], undefined, void> {
  for (let start = 0; start < paths.length; start += batchSize) yield paths.slice(start, start + batchSize);
  return undefined;
}

import { createSearchIndex } from '../../src/search/create-search-index.ts';
import type { Entry } from '../../src/search/search-index.ts';
import { makeEntries } from './names.ts';
import { seededRandom } from './random.ts';

export interface MeasuredChanges {
  readonly entries: number;
  readonly changes: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** About as many teams and people as one report names. */
const entriesOfReport = 30;
const changes = 300;

/** How long an index of so many names takes to follow the change of one report, time after time. */
export function measureChanges(names: number): MeasuredChanges {
  const random = seededRandom(20240411);
  const entries = makeEntries(random, names);
  let index = createSearchIndex(entries);
  const times = Array.from({ length: changes }, () => {
    const changed = Array.from({ length: entriesOfReport }, (): Entry => {
      const entry = random.pick(entries);
      return { ...entry, weight: entry.weight + 1 };
    });
    const start = performance.now();
    index = index.with(changed, [random.pick(entries)]);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return {
    entries: entries.length,
    changes,
    medianMs: times[times.length >> 1] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    maxMs: times.at(-1) ?? 0,
  };
}

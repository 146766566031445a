import { contestants, type Search } from './contestants.ts';
import { makeEntries } from './names.ts';
import { makeQueries, queryKinds, type Query, type QueryKind } from './queries.ts';
import { seededRandom } from './random.ts';

/** What one contestant did with the same names and queries as all others. */
export interface Measured {
  readonly name: string;
  readonly names: number;
  readonly entries: number;
  readonly asked: number;
  readonly buildMs: number;
  readonly megabytes: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Share of queries, in all and of each kind, whose wanted name is among the first five. */
  readonly found: number;
  readonly foundOf: Readonly<Record<QueryKind, number>>;
}

const nameCount = 100_000;
const eachKind = 400;
/** The best of so many rounds counts, so that what else the machine does is not measured. */
const rounds = 5;

/** Alone in its own process, so that nobody runs on what another has left in memory or made the compiler believe. */
function measure(wanted: string): Measured {
  const contestant = contestants.find(({ name }) => name === wanted);
  if (contestant === undefined) throw new Error(`no contestant ${wanted}`);
  const random = seededRandom(20240418);
  const entries = makeEntries(random, nameCount).toSorted((a, b) => b.weight - a.weight);
  const queries = makeQueries(random, entries, eachKind).filter((_query, at) => at % contestant.every === 0);
  const before = heap();
  const start = performance.now();
  const search = contestant.build(entries);
  const buildMs = performance.now() - start;
  // Some prepare their names at the first question only.
  search(queries[0]?.text ?? '');
  const megabytes = (heap() - before) / 2 ** 20;
  // Round by round, not question by question: some keep the last answer and would only show how fast they find that again.
  const timed = Array.from({ length: contestant.every === 1 ? rounds : 1 }, () =>
    queries.map((query) => ask(search, query)),
  );
  const results = queries.map((query, at) => ({
    query,
    ms: Math.min(...timed.map((round) => round[at]?.ms ?? Infinity)),
    found: timed[0]?.[at]?.found === true,
  }));
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const share = (of: typeof results): number => of.filter(({ found }) => found).length / of.length;
  return {
    name: wanted,
    names: entries.reduce((sum, { names }) => sum + names.length, 0),
    entries: entries.length,
    asked: queries.length,
    buildMs,
    megabytes,
    medianMs: times[times.length >> 1] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    maxMs: times.at(-1) ?? 0,
    found: share(results),
    foundOf: foundByKind((kind) => share(results.filter(({ query }) => query.kind === kind))),
  };
}

function foundByKind(share: (kind: QueryKind) => number): Readonly<Record<QueryKind, number>> {
  const [prefix, typo, accents, swapped, nickname] = queryKinds.map(share);
  return {
    prefix: prefix ?? 0,
    typo: typo ?? 0,
    accents: accents ?? 0,
    swapped: swapped ?? 0,
    nickname: nickname ?? 0,
  };
}

function ask(search: Search, query: Query): { readonly ms: number; readonly found: boolean } {
  const start = performance.now();
  const entries = search(query.text);
  const ms = performance.now() - start;
  return { ms, found: entries.slice(0, 5).some(({ names }) => names[0] === query.wanted) };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.stdout.write(JSON.stringify(measure(process.argv[2] ?? '')));

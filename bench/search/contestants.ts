import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { foldName } from '../../src/search/fold-name.ts';
import type { Entry } from '../../src/search/search-index.ts';

/** Entries for a text, best first; the first five count. */
export type Search = (text: string) => readonly Entry[];

export interface Contestant {
  readonly name: string;
  /** Asks only every so many queries, where all would take too long. */
  readonly every: number;
  /** Entries come heaviest first, so that those who keep the given order among equals profit from it. */
  readonly build: (entries: readonly Entry[]) => Search;
}

const shown = 25;
const first = 5;

export const contestants: readonly Contestant[] = [
  { name: 'Final Whistle', every: 1, build: ours },
  { name: 'Fuse.js', every: 40, build: (entries) => fuse(entries, {}) },
  {
    name: 'Fuse.js, token search',
    every: 40,
    build: (entries) => fuse(entries, { useTokenSearch: true, tokenMatch: 'all' }),
  },
  { name: 'MiniSearch', every: 1, build: miniSearch },
  { name: 'uFuzzy', every: 1, build: ufuzzy },
  { name: 'fuzzysort', every: 1, build: sort },
];

function ours(entries: readonly Entry[]): Search {
  const index = createSearchIndex(entries);
  return (text) => index.search(text, { limit: shown }).map(({ entry }) => entry);
}

function fuse(entries: readonly Entry[], more: { useTokenSearch?: boolean; tokenMatch?: 'all' }): Search {
  const options = { keys: ['names'], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.35, ...more };
  const index = new Fuse(entries, options);
  return (text) => index.search(text, { limit: shown }).map(({ item }) => item);
}

function miniSearch(entries: readonly Entry[]): Search {
  const index = new MiniSearch<Entry>({
    fields: ['names'],
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.names.join(' | ')),
    processTerm: (term) => foldName(term).join('') || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      combineWith: 'AND',
      boostDocument: (id: string) => 1 + Math.log2(1 + (byId.get(id)?.weight ?? 0)) / 10,
    },
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  index.addAll(entries);
  return (text) => {
    // No article is left out by itself: the term stays in the query, and all terms must match.
    const found = index.search(text.replace(/^the /u, ''));
    return found.slice(0, shown).flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}

/** One string a name; the entry of each is found by its place. */
function namesOf(entries: readonly Entry[]): { readonly names: string[]; readonly owners: readonly Entry[] } {
  return {
    names: entries.flatMap(({ names }) => names),
    owners: entries.flatMap((entry) => entry.names.map(() => entry)),
  };
}

function ufuzzy(entries: readonly Entry[]): Search {
  const { names, owners } = namesOf(entries);
  // Folded by our own hand, which does more for it than its own `latinize`.
  const haystack = names.map(folded);
  const index = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return (text) => {
    const [indexes, info, order] = index.search(haystack, folded(text), 5, 1000);
    if (indexes === null) return [];
    const ranked = order === null ? indexes : order.map((at) => info.idx[at] ?? 0);
    return ownersOf(ranked, owners);
  };
}

function sort(entries: readonly Entry[]): Search {
  const { names, owners } = namesOf(entries);
  const targets = fuzzysort.snapshot(
    names.map((name, at) => ({ name: folded(name), at, weight: Math.log2(1 + (owners[at]?.weight ?? 0)) })),
    { key: 'name' },
  );
  const options = {
    limit: shown,
    threshold: 0.3,
    scoreFn: (result: { readonly score: number; readonly obj: { readonly weight: number } }) =>
      result.score * (1 + result.obj.weight / 100),
  };
  return (text) => {
    const found = fuzzysort.go(folded(text), targets, options);
    return ownersOf(
      found.map(({ obj }) => obj.at),
      owners,
    );
  };
}

function folded(text: string): string {
  return foldName(text).join(' ');
}

function ownersOf(ranked: readonly number[], owners: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  for (const at of ranked) {
    const owner = owners[at];
    if (owner !== undefined) found.add(owner);
    if (found.size === first) break;
  }
  return [...found];
}

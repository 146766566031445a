import { compareFound, findEntries, type Found } from './find-entries.ts';
import { foldName, withoutClubForm } from './fold-name.ts';
import { judgeLookup } from './judge-lookup.ts';
import { buildLayer, type LayerView } from './layer.ts';
import type { Entry, EntryKind, Hit, Lookup, SearchIndex } from './search-index.ts';
import { withChanges } from './change-layers.ts';

/** More letters than any name or its label has; what is longer is not searched for. */
const longestText = 200;
const defaultLimit = 25;
const noPatience = { resplit: 0, oneTypo: 0, twoTypos: 0, partly: 0 };
const allKinds: readonly EntryKind[] = ['team', 'person', 'competition', 'match'];

/** Entries to take out, by kind and id. */
export type EntryKey = Pick<Entry, 'kind' | 'id'>;

/** An index that can give a changed one beside itself; itself it never changes. */
export interface ChangeableIndex extends SearchIndex {
  readonly size: number;
  /**
   * The index without `removed` and with `added`, which also replace entries of the same kind and id. Takes time by the size of the
   * change, now and then by that of the whole. The old index goes on as it was.
   */
  with(added: Iterable<Entry>, removed?: Iterable<EntryKey>): ChangeableIndex;
}

/** An index of these entries; of entries with the same kind and id the last one counts. */
export function createSearchIndex(entries: Iterable<Entry>): ChangeableIndex {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const views: LayerView[] = [];
  for (const [kind, ofKind] of byKind) {
    const layer = buildLayer(kind, ofKind);
    views.push({ layer, gone: null, held: layer.entries.length });
  }
  return indexOf(views);
}

function indexOf(views: readonly LayerView[]): ChangeableIndex {
  const ofKinds = (kinds: readonly EntryKind[]): readonly LayerView[] =>
    views.filter(({ layer }) => kinds.includes(layer.kind));
  return {
    size: views.reduce((sum, { held }) => sum + held, 0),
    search: (text, options = {}) => {
      const limit = Math.max(0, Math.floor(options.limit ?? defaultLimit));
      return search(ofKinds(options.kinds ?? allKinds), text, limit, options.forgiving ?? true);
    },
    lookup: (text, kinds) => lookup(ofKinds(kinds), text),
    get: (kind, id) => getEntry(ofKinds([kind]), id),
    with: (added, removed = []) => indexOf(withChanges(views, added, removed)),
  };
}

function search(views: readonly LayerView[], text: string, limit: number, forgiving: boolean): readonly Hit[] {
  if (text.trim() === '') return heaviest(views, limit);
  const asked = wordsOf(text);
  if (asked.length === 0 || limit === 0) return [];
  const patience = forgiving ? { resplit: limit, oneTypo: 5, twoTypos: 1, partly: 1 } : noPatience;
  const found = findEntries(views, asked, limit, patience);
  return found.slice(0, limit).map(({ entry, grade, score }) => ({ entry, likeness: grade.likeness, score }));
}

function lookup(views: readonly LayerView[], text: string): Lookup {
  const asked = wordsOf(text);
  if (asked.length === 0) return { nearest: [] };
  const patience = { resplit: Infinity, oneTypo: Infinity, twoTypos: 1, partly: 1 };
  const found = findEntries(views, asked, defaultLimit + 1, patience);
  const short = withoutClubForm(asked);
  if (short === null || found.some(({ grade }) => grade.fit !== 'some' && grade.edits === 0))
    return judgeLookup(asked, found);
  return judgeLookup(short, findEntries(views, short, defaultLimit + 1, patience));
}

function getEntry(views: readonly LayerView[], id: string): Entry | undefined {
  for (const { layer, gone } of views) {
    const slot = layer.slotOfId.get(id);
    if (slot !== undefined && gone?.[slot] !== 1) return layer.entries[slot];
  }
  return undefined;
}

function heaviest(views: readonly LayerView[], limit: number): readonly Hit[] {
  const found: Found[] = [];
  for (const { layer, gone } of views) {
    let left = limit;
    for (let slot = 0; slot < layer.entries.length && left > 0; slot++) {
      const entry = layer.entries[slot];
      if (entry === undefined || gone?.[slot] === 1) continue;
      found.push({ entry, grade: { fit: 'part', edits: 0, likeness: 'prefix', points: 0 }, score: entry.weight });
      left--;
    }
  }
  return found
    .sort(compareFound)
    .slice(0, limit)
    .map(({ entry, grade, score }) => ({ entry, likeness: grade.likeness, score }));
}

function wordsOf(text: string): readonly string[] {
  if (text.length > longestText) return [];
  const words = foldName(text);
  return words.join('').length > longestText ? [] : words;
}

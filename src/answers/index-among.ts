import { createSearchIndex } from '../search/create-search-index.ts';
import type { Entry, EntryKind, SearchIndex } from '../search/search-index.ts';
import type { Held } from './held.ts';

/** An index of what has these ids alone, weighed by `count` where it is given: for a few hundred at most, made while somebody types. */
export function indexAmong(
  { index }: Held,
  ids: readonly string[],
  kinds: readonly EntryKind[],
  count?: (id: string) => number,
): SearchIndex {
  const entries: readonly Entry[] = ids.flatMap((id) => kinds.flatMap((kind) => index.get(kind, id) ?? []));
  return createSearchIndex(
    count === undefined ? entries : entries.map((entry) => ({ ...entry, weight: count(entry.id) })),
  );
}

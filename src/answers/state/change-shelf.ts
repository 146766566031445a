import type { OverlayMap } from './overlay-map.ts';

/** How things stand on a shelf: under which ids, and in which order. */
export interface Shelving<T> {
  readonly keysOf: (item: T) => readonly string[];
  readonly compare: (a: T, b: T) => number;
}

/** A shelf with what has changed on it. */
export interface ChangedShelf<T> {
  readonly shelf: OverlayMap<readonly T[]>;
  /** The ids whose lists are others now. */
  readonly touched: ReadonlySet<string>;
}

/**
 * The shelf without what `isGone` says and with `fresh`. `goneKeys` are the ids under which something may be gone. Only
 * the lists of touched ids are made anew.
 */
export function changeShelf<T>(
  shelf: OverlayMap<readonly T[]>,
  { keysOf, compare }: Shelving<T>,
  goneKeys: Iterable<string>,
  isGone: (item: T) => boolean,
  fresh: readonly T[],
): ChangedShelf<T> {
  const added = new Map<string, T[]>();
  for (const item of fresh) {
    for (const key of keysOf(item)) {
      const list = added.get(key);
      if (list === undefined) added.set(key, [item]);
      else list.push(item);
    }
  }
  const touched = new Set([...goneKeys, ...added.keys()]);
  const changes = new Map<string, readonly T[] | undefined>();
  for (const key of touched) {
    const kept = (shelf.get(key) ?? []).filter((item) => !isGone(item));
    const list = mergeSorted(kept, (added.get(key) ?? []).sort(compare), compare);
    // A copy has no room left over for more: most lists are short and stay as they are.
    changes.set(key, list.length === 0 ? undefined : list.slice());
  }
  return { shelf: shelf.with(changes), touched };
}

/** Two sorted lists as one. */
export function mergeSorted<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const merged: T[] = [];
  let at = 0;
  for (const item of other) {
    for (let next = one[at]; next !== undefined && compare(next, item) <= 0; next = one[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(item);
  }
  for (; at < one.length; at += 1) {
    const next = one[at];
    if (next !== undefined) merged.push(next);
  }
  return merged;
}

import type { Article } from '../article/article.ts';
import type { Evidence } from '../facts/fact.ts';

/** Compares by code unit: the same everywhere, whatever the machine's language; null comes first. */
export function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Reports oldest first; undated ones before all, one day's by id. */
export function compareReports(a: Article, b: Article): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id);
}

/** All evidence of several facts: each slice once, by report and place. */
export function gatherEvidence(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined && only.length < 2) return only;
  const all = lists.flat().sort((a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end);
  return all.filter((one, index) => {
    const before = all[index - 1];
    return before?.article !== one.article || before.start !== one.start || before.end !== one.end;
  });
}

/** Up to this share of a list, items are put in and taken out one by one. */
const few = 1 / 50;

/**
 * A new list out of a sorted one, without `removed` and with `added` (in any order). `compare` must tell any two items
 * apart. A few changes in a long list cost little more than its copy.
 */
export function replaceSorted<T>(
  list: readonly T[],
  removed: ReadonlySet<T>,
  added: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (removed.size === 0 && added.length === 0) return list;
  if (removed.size + added.length > list.length * few) {
    return [...list.filter((item) => !removed.has(item)), ...added].sort(compare);
  }
  const result = [...list];
  for (const item of removed) {
    const at = placeOf(result, item, compare);
    if (result[at] === item) result.splice(at, 1);
  }
  for (const item of added) result.splice(placeOf(result, item, compare), 0, item);
  return result;
}

/** Index of the first item that does not come before `item`. */
function placeOf<T>(list: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

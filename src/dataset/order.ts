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
  const all = lists.flat().sort((a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end);
  return all.filter((one, index) => {
    const before = all[index - 1];
    return before?.article !== one.article || before.start !== one.start || before.end !== one.end;
  });
}

/** One list out of a sorted list without `removed` and with `added` (any order): linear, as most of it stays. */
export function replaceSorted<T>(
  list: readonly T[],
  removed: ReadonlySet<T>,
  added: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (removed.size === 0 && added.length === 0) return list;
  const kept = removed.size === 0 ? list : list.filter((item) => !removed.has(item));
  const fresh = added.toSorted(compare);
  const result: T[] = [];
  let next = 0;
  for (const item of kept) {
    for (let other = fresh[next]; other !== undefined && compare(other, item) < 0; other = fresh[++next]) {
      result.push(other);
    }
    result.push(item);
  }
  for (const item of fresh.slice(next)) result.push(item);
  return result;
}

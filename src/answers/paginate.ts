import type { Paged } from './answer-parts.ts';

/** How much a page takes: at most so many items, and at most so much weight unless one item alone weighs more. */
export interface PageSize {
  readonly items: number;
  readonly weight: number;
}

/** As many items as anybody turns pages for; of a longer list the first ones can be reached, and all are counted. */
export const mostReached = 2000;

/** One page of a list. A page beyond the last is the last: the list may have become shorter since a button was made. `total` is told where the list holds only its beginning. */
export function paginate<T>(
  list: readonly T[],
  page: number,
  size: PageSize,
  weigh: (item: T) => number,
  total = list.length,
): Paged<T> {
  const pages: T[][] = [];
  let weight = 0;
  for (const item of list.length > mostReached ? list.slice(0, mostReached) : list) {
    const last = pages.at(-1);
    const added = weigh(item);
    if (last === undefined || last.length >= size.items || weight + added > size.weight) {
      pages.push([item]);
      weight = added;
    } else {
      last.push(item);
      weight += added;
    }
  }
  const shown = Math.min(Math.max(0, page), Math.max(0, pages.length - 1));
  return { items: pages[shown] ?? [], page: shown, pages: Math.max(1, pages.length), total };
}

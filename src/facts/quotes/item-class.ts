import type { Item } from '../mentions/mention.ts';

/** Whether an item is a word of one of these classes of the lexicon. Asked of every word, it makes no list of them. */
export function isClass(item: Item | undefined, one: string, two?: string, three?: string, four?: string): boolean {
  const own = item?.wordClass ?? null;
  return own !== null && (own === one || own === two || own === three || own === four);
}

/** Whether a verb of saying stands at `at`: one of the lexicon, or "put it". */
export function isSayingAt(items: readonly Item[], at: number): boolean {
  return isSaying(items[at]) || (/^puts?$/u.test(items[at]?.word ?? '') && items[at + 1]?.word === 'it');
}

/** Whether an item is a verb of saying. */
export function isSaying(item: Item | undefined): boolean {
  return isClass(item, 'say', 'say-also');
}

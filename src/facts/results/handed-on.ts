import type { Item } from '../mentions/mention.ts';

/** What a result does to a side in the table, or hands to another: none of them is done to whom it was played against. */
const handing =
  /^(?:cede|hand|surrender|relinquish|concede|leave|gift|present|yield|give|allow|let|fall|drop|slip|slide|stay|remain|move|climb|pull|draw|go|trail|lag)(?: |$)/u;
const ending = /^(?:defeat|loss|win|victory|draw|out|hope)$/u;

/** "losing 2-0 to cede the summit to Borough", "drew 1-1 to stay level with Borough": whom another clause names, and no opponent. */
export function isHandedOn(items: readonly Item[], scoreAt: number, object: number | null): boolean {
  if (object === null || object < scoreAt) return false;
  const to = items.findIndex(({ word }, at) => at > scoreAt && at < object && word === 'to');
  if (to < 0 || !handing.test(items[to + 1]?.word ?? '')) return false;
  return items
    .slice(to + 1, object)
    .every(({ word, wordClass }) => !ending.test(wordClass ?? '') && !ending.test(word));
}

/** "shocked [by] Borough", "won [at the] Borough": no object of the verb. */
export function isBehindPreposition(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return /^(?:by|to|at|from|against|of|for|than|with|in|on)$/u.test(before?.word ?? '') || before?.type !== 'WORD';
}

/** "a 2-0 win at Castle Park saw Borough go top": behind the place where it was no opponent stands without a word that says so. */
export function isBehindPlace(items: readonly Item[], by: number | null, object: number | null): boolean {
  if (by === null || object === null || items[by]?.word !== 'at') return false;
  const between = items.slice(by + 1, object);
  return between[0]?.type === 'PLACE' && between[1]?.wordClass === 'enough';
}

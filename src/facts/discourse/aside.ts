import type { Item } from '../mentions/mention.ts';

/** "Reed, who won another cup Sunday, …": what a clause about somebody says is not of the matches that the report is about. */
export function isAside(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (items[back]?.wordClass === 'who' || items[back]?.word === 'whose') return true;
    if (items[back]?.word === ',' || isDash(items, back)) return false;
  }
  return false;
}

const towards = /(?:^| )(?:against|over|with|from|at|to|by|past|beyond|of)$/u;

/** "Reed, who was the best man against Castle, scored": a side that is named in a clause about somebody, and that he does not play for. */
export function isNamedAside(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return towards.test(before?.word ?? '') && items[at]?.type === 'TEAM' && isAside(items, at);
}

/** A dash, which may be written as two hyphens. */
function isDash(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return word === '–' || word === '—' || (word === '-' && items[at - 1]?.word === '-');
}

import type { Item } from '../mentions/mention.ts';

/** "Reed, who won another cup Sunday, …": what a clause about somebody says is not of the matches that the report is about. */
export function isAside(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (items[back]?.wordClass === 'who' || items[back]?.word === 'whose') return true;
    if (items[back]?.word === ',' || isDash(items, back)) return false;
  }
  return false;
}

/** A dash, which may be written as two hyphens. */
function isDash(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return word === '–' || word === '—' || (word === '-' && items[at - 1]?.word === '-');
}

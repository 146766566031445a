import type { Item } from '../../mentions/mention.ts';
import { isPerson, startOfName } from './name-phrase.ts';

/** "Verdi and Rossi combined before the latter slotted home": which of the two named last is meant; null where it is no such word. */
export function oneOfTwo(items: readonly Item[], at: number): number | null {
  const { word = '' } = items[at] ?? {};
  if (!/^(?:former|latter)$/u.test(word) || items[at - 1]?.word !== 'the' || items[at + 1]?.type !== 'WORD')
    return null;
  // "Verdi and Rossi, the latter with a header, …" tells how one of them scored.
  if (/^(?:with|from|in|on|at|after|before|by|of)$/u.test(items[at + 1]?.word ?? '')) return null;
  const second = items.findLastIndex((item, index) => index < at && isPerson(item));
  if (word === 'latter') return second < 0 ? null : second;
  const joint = startOfName(items, second) - 1;
  return items[joint]?.word === 'and' && isPerson(items[joint - 1]) ? joint - 1 : null;
}

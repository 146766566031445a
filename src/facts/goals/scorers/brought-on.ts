import type { Item } from '../../mentions/mention.ts';
import { isPerson, startOfName } from './name-phrase.ts';

/** "Reed's introduction of Rossi paid off", "Arden sent on Rossi", "Rossi came on": whether the sentence is of him as he enters the match. */
export function isBroughtOn(items: readonly Item[], person: Item): boolean {
  const at = items.indexOf(person);
  if (!isPerson(items[at])) return false;
  const from = startOfName(items, at);
  const before = items.slice(Math.max(0, from - 3), from);
  const behind = items.slice(at + 1, at + 4);
  return (
    before.some(({ wordClass }) => wordClass === 'bring-on' || wordClass === 'replace') ||
    (before.at(-1)?.word === 'of' && /^(?:introduction|arrival|entry|entrance)$/u.test(before.at(-2)?.word ?? '')) ||
    behind.some(({ wordClass }) => wordClass === 'come-on') ||
    // "On came Rossi"
    (before.at(-1)?.word === 'came' && before.at(-2)?.word === 'on') ||
    /^(?:introduced|introducing|introduce)$/u.test(before.at(-1)?.word ?? '')
  );
}

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

/**
 * "Arden sent on Rossi for Verdi, and the Spaniard scored", "Verdi came off for Rossi and he scored": who came on, where nobody
 * but the one who went off is named behind him.
 */
export function broughtOnBefore(items: readonly Item[], at: number): number | null {
  const named = items.slice(0, at).flatMap((item, index) => (isPerson(item) ? [index] : []));
  for (const person of named.slice(-2).toReversed()) {
    if (entersAt(items, startOfName(items, person))) return person;
    const newcomer = replacing(items, startOfName(items, person));
    if (newcomer !== null) return newcomer;
    if (items[startOfName(items, person) - 1]?.word !== 'for') return null;
  }
  return null;
}

/** Whether the words before a name say that whoever bears it comes on. */
function entersAt(items: readonly Item[], from: number): boolean {
  const [last, second] = [items[from - 1], items[from - 2]];
  return (
    last?.wordClass === 'bring-on' ||
    /^(?:introduced|introducing)$/u.test(last?.word ?? '') ||
    (last?.word === 'for' && (second?.wordClass === 'make-way' || isOff(items, from - 2))) ||
    (last?.word === 'by' && /^(?:replaced|substituted)$/u.test(second?.word ?? ''))
  );
}

/** "came off", "was taken off" */
function isOff(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'off' && /^(?:came|comes|went|goes|taken|withdrawn)$/u.test(items[at - 1]?.word ?? '');
}

/** "Rossi replaced Verdi and the substitute scored": who stands before the verb came on; "Rossi was replaced by Verdi" is the other way round. */
function replacing(items: readonly Item[], from: number): number | null {
  const verb = items[from - 1];
  const active = verb?.wordClass === 'replace' && /^replac(?:ed|es)$/u.test(verb.word);
  return active && isPerson(items[from - 2]) ? from - 2 : null;
}

import type { Item } from '../../mentions/mention.ts';
import { isPerson, startOfName } from '../scorers/name-phrase.ts';

/** "missed a simple header to equalise", "headed wide to level": what did not come of a miss. */
export function isMissedTo(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== 'to') return false;
  const before = items.slice(Math.max(0, at - 7), at - 1);
  const miss = before.findLastIndex(({ word }) =>
    /^(?:miss(?:ed|es|ing)|wide|squander(?:ed|s|ing)|wast(?:ed|es|ing)|fluff(?:ed|s|ing)|spurn(?:ed|s|ing))(?: |$)/u.test(
      word,
    ),
  );
  return (
    miss >= 0 &&
    // "wasted no time to level"
    !before.slice(miss).some(({ word }) => /^(?:little|no)$/u.test(word)) &&
    before.slice(miss).every(({ word, type }) => type !== 'PERSON' && !/^(?:,|and|but|then)$/u.test(word))
  );
}

/** "came closest when he struck the roof of the net", "went close to levelling when Rossi stole in": nearer than that nobody came. "Who had come closest when he hit the bar, fired in" is another shot. */
export function isClosest(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 14), at);
  const near = before.findLastIndex(
    ({ word }, index) =>
      /(?:^| )closest$/u.test(word) ||
      (/(?:^| )close$/u.test(word) &&
        before[index + 1]?.word === 'to' &&
        /ing(?: |$)/u.test(before[index + 2]?.word ?? '')),
  );
  return (
    near >= 0 &&
    before.slice(near).some(({ word }) => word === 'when') &&
    before.slice(near).every(({ word }) => word !== 'but' && word !== ',')
  );
}

/** "put it over his own line to stop Rossi scoring", "a tackle to deny Rossi from heading in": he did not. */
export function isPrevented(items: readonly Item[], at: number): boolean {
  const name = items[at - 1]?.word === 'from' ? at - 2 : at - 1;
  if (!/ing(?: |$)/u.test(items[at]?.word ?? '') || !isPerson(items[name])) return false;
  return /^(?:stop|prevent|den[iy]|halt|thwart)/u.test(items[startOfName(items, name) - 1]?.word ?? '');
}

/** "took aim from a great position to score", "was in a fine position to level": from which one may score. */
export function isMerePosition(items: readonly Item[], to: number): boolean {
  return (
    items[to - 1]?.word === 'position' &&
    items.slice(Math.max(0, to - 4), to - 1).some(({ word }) => /^an?$/u.test(word))
  );
}

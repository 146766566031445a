import type { Item } from '../../mentions/mention.ts';

const losses = /^(?:loss|defeat|lost|beating|beat)$/u;
/** How far from the loss, and how far before what made up for it, its place and day may stand. */
const reach = 5;

/** "avenged a 2-1 loss in Ashford last month by beating Borough 3-0": the place and the day at `at` are those of the loss. */
export function isOfLossGotBack(items: readonly Item[], at: number): boolean {
  const by = items.findIndex(({ word }, index) => index > at && index <= at + reach && word === 'by');
  if (by < 0 || !/^\p{L}+ing\b/u.test(items[by + 1]?.word ?? '')) return false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const { type, wordClass } = items[back] ?? {};
    if (type === 'TEAM' || type === 'MARK') return false;
    if (losses.test(wordClass ?? '')) return items[back - 1]?.type === 'SCORE' || items[back - 2]?.type === 'SCORE';
  }
  return false;
}

import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** "Arden and Borough had drawn 1-1": a pair of sides begins before its verb. */
function verbOf(items: readonly Item[], { rule, from, scoreAt }: ResultReading): number {
  if (rule !== 'teams-drew') return from;
  return Math.max(
    from,
    items.findLastIndex(({ wordClass }, at) => at < scoreAt && wordClass === 'drew'),
  );
}

/** "had beaten", "having beaten", "had come from behind to draw"; but not "had an easy 2-0 win", "had to come from behind to beat", "said they had shown spirit in beating Borough". */
export function isPastPerfect(items: readonly Item[], reading: ResultReading): boolean {
  const from = verbOf(items, reading);
  if (items[from - 1]?.word === 'in' && /ing$/u.test(items[from]?.word ?? '')) return false;
  const back = items[from - 1]?.word === 'to' ? 8 : 4;
  for (let at = from; at >= Math.max(0, from - back); at -= 1) {
    const word = items[at]?.word;
    if (word === 'had' || word === 'having' || word === "'d")
      return word !== 'had' || !/^(?:an?|the|another|their|its|to)$/u.test(items[at + 1]?.word ?? '');
    if (word === ',' || items[at]?.type === 'TEAM') return isOfHad(items, from, at);
  }
  return isOfHad(items, from, from);
}

const joined = 30;

/** "had drawn 0-0 at Borough, lost 2-1 to Castle and been beaten 3-0 by Dale": a verb of the list that "had" begins. */
function isOfHad(items: readonly Item[], from: number, joint: number): boolean {
  const been = items[from - 1]?.word === 'been' ? from - 2 : from - 1;
  if (been < joint - 1 || !/^(?:,|and)$/u.test(items[been]?.word ?? '') || items[from]?.type === 'SCORE') return false;
  for (let at = been - 1; at >= Math.max(0, from - joined); at -= 1) {
    const { word = '', type, wordClass = null } = items[at] ?? {};
    if (word === 'had')
      return (
        items.slice(at + 1, been).some((item) => item.type === 'SCORE') &&
        !/^(?:an?|the)$/u.test(items[at + 1]?.word ?? '')
      );
    if (type === 'PERSON' || wordClass === 'who' || /^(?:;|as|while|but|when|before|after)$/u.test(word)) return false;
  }
  return false;
}

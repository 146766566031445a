import type { Item } from '../../mentions/mention.ts';

/** "… and he levelled", "… and the striker levelled": the joint stands before who is meant. */
function beforeSubject(items: readonly Item[], at: number): number {
  const { word = '', wordClass, type } = items[at] ?? {};
  if (word === 'he' || word === 'she') return at - 1;
  const described = wordClass === 'role' || type === 'ADJECTIVE';
  return described && items[at - 1]?.word === 'the' ? at - 2 : at;
}

const between = /^(?:then|later|also|again|soon|finally|eventually|duly|late|twice|himself|herself)$/u;

/** "levelled and then profited from a back-pass to make it 2-1": what it was for is of the second deed, not of the first. */
function isPurposeOfOther(items: readonly Item[], to: number): boolean {
  const joint = items.slice(0, to).findLastIndex(({ word }) => word === 'and' || word === 'before');
  const verb = items[joint + 1]?.word === 'then' ? joint + 2 : joint + 1;
  return joint >= Math.max(0, to - farthestPurpose) && items[verb]?.wordClass === 'pounce';
}

const farthestPurpose = 14;

/** "levelled … and struck the winner", "levelled before striking the winner": a deed of its own, joined to the one before. */
export function isJoined(items: readonly Item[], at: number): boolean {
  // "equalised and went on to add a second"
  if (
    items[at - 1]?.word === 'to' &&
    items[at - 2]?.word === 'on' &&
    /^(?:went|goes|going|gone)$/u.test(items[at - 3]?.word ?? '')
  )
    return true;
  if (items[at - 1]?.word === 'to' && isPurposeOfOther(items, at - 1)) return true;
  let before = at - 1;
  while (before > at - 4 && between.test(items[before]?.word ?? '')) before -= 1;
  before = beforeSubject(items, before);
  const joint = items[before]?.word ?? '';
  if (joint === ',' && before < at - 1) return /^then$/u.test(items[before + 1]?.word ?? '');
  return joint === 'and' || joint === 'before' || joint === 'then';
}

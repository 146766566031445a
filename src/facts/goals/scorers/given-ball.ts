import type { Item } from '../../mentions/mention.ts';
import { listBefore } from './name-lists.ts';
import { startOfName } from './name-phrase.ts';

/** "the ball fell to Rossi, and the veteran fired home": who got the ball is the one described. */
export function isGivenBall(items: readonly Item[], name: number): boolean {
  const from = startOfName(items, name);
  const giver = items[from - 1];
  const before = items.slice(Math.max(0, from - 4), from - 1);
  if (giver === undefined) return false;
  if (giver.wordClass === 'serve' || giver.word === 'at the feet of') return true;
  if (giver.word === 'out') return before.at(-1)?.word === 'picked';
  if (giver.word === 'of') return /^(?:feet|path|way)$/u.test(before.at(-1)?.word ?? '');
  if (giver.word === 'for') return before.some(({ word }) => /^(?:dropped|fell|sat up|broke|bounced)$/u.test(word));
  return /^(?:to|allowed|allowing|allows|let|left|found|finds|fed|feeds|released|releases|freed|frees|picked out|teed up)$/u.test(
    giver.word,
  );
}

/** "set up goals for Rossi and Verdi before adding one himself": those he served are not the subject of what follows. */
export function isServedBefore(items: readonly Item[], at: number, verb: number): boolean {
  if (items[verb - 1]?.word !== 'before' || !/ing(?: |$)/u.test(items[verb]?.word ?? '')) return false;
  const first = startOfName(items, listBefore(items, at)[0] ?? at);
  const served = items.slice(Math.max(0, first - 6), first);
  const forWhom = served.findLastIndex(({ word }) => word === 'for');
  return (
    forWhom >= 0 &&
    !served.slice(forWhom + 1).some(({ type }) => type === 'MARK') &&
    served.slice(0, forWhom).some(({ wordClass }) => /^(?:set-up|goal|serve|assist-noun)$/u.test(wordClass ?? ''))
  );
}

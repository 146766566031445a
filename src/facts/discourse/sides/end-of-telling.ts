import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isAheadOf, legOf } from '../legs/leg-near.ts';

/** Where the sentence goes on to another result: "beat Borough 9-0 and Castle won 4-1 away to Dale". */
export function endOfTelling({ to, scoreAt }: ResultReading, items: readonly Item[]): number {
  const from = Math.max(to, scoreAt + 1);
  const last = Math.min(items.length, to + 6);
  for (let at = from; at < last; at += 1) {
    const item = items[at];
    if (item?.type === 'SCORE' || goesOnToNext(items, at)) return at;
    // "with the second leg to come in Ashford"
    if (item !== undefined && legOf(item) === 2 && isAheadOf(items, at, scoreAt)) return at;
    if (/^(?:and|but|while|as|with|[;,])$/u.test(items[at]?.word ?? '') && nameBehind(items, at)?.type === 'TEAM')
      return at;
  }
  return last;
}

/** What the clause behind a joint begins with: ", with the Arden", "and Arden". */
function nameBehind(items: readonly Item[], joint: number): Item | undefined {
  let at = joint + 1;
  while (at < joint + 3 && /^(?:the|with|while|but|and|as)$/u.test(items[at]?.word ?? '')) at += 1;
  return items[at];
}

const plays = /^(?:hosts?|faces?|visits?|plays?|meets?|travels?|welcomes?|entertains?)(?: |$)/u;
const matches = /^(?:games?|match(?:es)?|fixtures?|trip|date|tie|clash)$/u;

/** "drew 2-2 with Borough and have a home match against Castle on Tuesday", "and host Castle next": behind the joint a match to come is told. */
export function goesOnToNext(items: readonly Item[], joint: number): boolean {
  if (!/^(?:and|but)$/u.test(items[joint]?.word ?? '')) return false;
  const next = items[joint + 1];
  if (next?.type === 'WORD' && plays.test(next.word)) return true;
  if (!/^(?:have|has)$/u.test(next?.word ?? '')) return false;
  const match = items
    .slice(joint + 2, joint + 6)
    .findIndex(({ word, wordClass }) => matches.test(word) || wordClass === 'game');
  // "and have a game in hand": told of the table.
  return match >= 0 && items[joint + 4 + match]?.word !== 'hand';
}

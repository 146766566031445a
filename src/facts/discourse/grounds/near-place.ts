import { goesOnToNext } from '../sides/end-of-telling.ts';
import { isOfLossGotBack } from '../recalled/got-back.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isReplayAhead } from './replay-ahead.ts';
import { onlyOneAt } from './playing-at.ts';

/** Who was at home, and at which ground. */
export interface HomeClue {
  readonly home: TeamRef | null;
  readonly venue: string | null;
}

/** A ground or town of one of the two, in the sentence of the result: behind the score, else before it ("drew in Borough before winning 3-2 in Ashford"). */
export function nearPlace(reading: ResultReading, items: readonly Item[], subject: TeamRef, object: TeamRef): HomeClue {
  const behind = placeFrom(reading.scoreAt, reading, items, subject, object);
  return behind.home === null ? placeFrom(startOfClause(reading, items), reading, items, subject, object) : behind;
}

function placeFrom(
  from: number,
  reading: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  object: TeamRef,
): HomeClue {
  let venue: string | null = null;
  for (let at = from; at < Math.min(items.length, reading.to + 10); at += 1) {
    const mention = items[at]?.mention;
    if (at >= reading.to && (mention?.type === 'SCORE' || goesOnToNext(items, at))) break;
    if (mention?.type !== 'PLACE' || isOfLossGotBack(items, at) || isFavoured(items, at) || isReplayAhead(items, at))
      continue;
    const before = wordBefore(items, at);
    const gone = mention.ground && /^(?:to|from|left|leaving)$/u.test(before?.split(' ').at(-1) ?? '');
    if (
      !gone &&
      !isReturnedFrom(items, at) &&
      !(mention.ground && /^(?:saw|witnessed|watched)$/u.test(items[at + 1]?.word ?? '')) &&
      before !== 'at' &&
      before !== 'in' &&
      before !== ',' &&
      before !== "'s" &&
      before !== "'" &&
      before !== '('
    )
      continue;
    const home = onlyOneAt(mention, subject, object);
    if (mention.ground && home !== null) venue ??= mention.name;
    if (home !== null) return { home, venue };
  }
  return { home: null, venue };
}

/** "ended 1-0 in Ashford's favour": for whom, and not where. */
function isFavoured(items: readonly Item[], at: number): boolean {
  const owned = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'" ? at + 2 : at + 1;
  return /^favou?r$/u.test(items[owned]?.word ?? '');
}

/** "at [the] Castle Park", "at [a sullen] Castle Park" */
function wordBefore(items: readonly Item[], at: number): string | undefined {
  if (items[at - 1]?.word === 'the') return items[at - 2]?.word;
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const item = items[back];
    if (/^an?$/u.test(item?.word ?? '')) return items[back - 1]?.word;
    if (item?.type !== 'WORD' && item?.word !== '-') break;
  }
  return items[at - 1]?.word;
}

/** "returned from Ashford with a point", "came away from Castle Park with a win" */
function isReturnedFrom(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== 'from') return false;
  const verb = items[at - 2]?.word === 'away' ? items[at - 3] : items[at - 2];
  return (
    /^(?:return(?:ed|s|ing)|c[ao]mes?|escaped?|emerged?)$/u.test(verb?.word ?? '') && items[at + 1]?.word === 'with'
  );
}

/** Where what is said of a result may begin: behind the joint that parts it from an earlier result of the sentence. */
function startOfClause({ from, scoreAt }: ResultReading, items: readonly Item[]): number {
  const first = Math.max(0, from - 14);
  const score = items.findLastIndex(({ type }, at) => at >= first && at < Math.min(from, scoreAt) && type === 'SCORE');
  if (score < 0) return first;
  const joint = items.findIndex(
    ({ word }, at) => at > score && at < from && /^(?:as|while|but|and|whereas|[;,])$/u.test(word),
  );
  return joint < 0 ? first : joint;
}

import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { isState } from './home-told.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { startOfPhrase } from '../sides/team-phrase.ts';

/** "Arden's first home defeat since the 3-2 loss to Borough": what is counted is of matches at home, or away. */
export function homeOfSince(
  { from }: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  const since = items.findLastIndex(({ word }, at) => at >= from - 3 && at < from && word === 'since');
  for (let at = since - 1; at >= Math.max(0, since - 10); at -= 1) {
    const { word = '', wordClass, type } = items[at] ?? {};
    if (type === 'SCORE' || word === ';') return null;
    const counted = outcomeNouns.has(wordClass ?? '');
    if (/^home\b/u.test(word) && (counted || outcomeNouns.has(items[at + 1]?.wordClass ?? ''))) return subject;
    if (/^(?:away|road)\b/u.test(word) && (counted || outcomeNouns.has(items[at + 1]?.wordClass ?? ''))) return object;
    if (wordClass === 'at-home' && !/(?:to|against|by|with)$/u.test(word)) return subject;
  }
  return null;
}

const outcomeNouns: ReadonlySet<string> = new Set(['loss', 'defeat', 'win', 'victory']);

/** "beat Borough 3-2 and left the hosts in trouble": a side of the ground that the winners leave so is the other one. */
export function homeOfLeft(
  { outcome, to, scoreAt }: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  if (outcome !== 'win') return null;
  const end = Math.max(to, scoreAt + 1);
  const verb = items.findIndex(
    ({ word }, at) =>
      at >= end && at <= end + 2 && /^(?:lea?v(?:e|ing)|left|send(?:ing)?|sent|condemn(?:ed|ing)?)$/u.test(word),
  );
  const mention = verb < 0 ? null : items[verb + 1]?.mention;
  if (mention?.type !== 'TEAM') return null;
  return mention.how === 'home' ? object : mention.how === 'away' ? subject : null;
}

/** "5-0 at home", "at home 5-0": right beside the score. */
export function isAtHome(reading: ResultReading, items: readonly Item[]): boolean {
  return [reading.scoreAt + 1, reading.scoreAt + 2, reading.scoreAt - 1].some(
    (at) => items[at]?.wordClass === 'at-home',
  );
}

/** "dropped points at home in a 1-1 draw", "won on the road with a 2-1 defeat of Borough": said right before the result, whose subject that is. */
export function statedBefore(
  { from }: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  for (let at = from - 1; at > Math.max(0, from - 7); at -= 1) {
    const { type, word = '', wordClass } = items[at] ?? {};
    if (wordClass === 'at-home' || wordClass === 'away')
      return isState(word) ? (wordClass === 'away' ? object : subject) : null;
    if (type !== 'WORD' && type !== 'DATE' && word !== ',') return null;
    if (!/^(?:,|in|by|with|an?|for|since|this|the|time|season|year|again|from)$/u.test(word) && type !== 'DATE')
      return null;
  }
  return null;
}

/** "twice led at Borough but had to be content with a 2-2 draw": where they played is told before the result. */
export function wasAt(
  { from }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  host: TeamRef,
): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 16); at -= 1) {
    const item = items[at];
    if (item?.type === 'SCORE' || item?.word === ';') return false;
    if (item?.type !== 'TEAM' || teams.get(item)?.id !== host.id) continue;
    let start = startOfPhrase(items, at);
    // "at nine-man Borough"
    while (items[start - 1]?.word === 'man' || items[start - 1]?.word === '-' || items[start - 1]?.type === 'NUMBER')
      start -= 1;
    const before = items[start - 1];
    if (items[start - 2]?.type === 'SCORE' && !turning.test(items[at + 1]?.word ?? '')) return false;
    return before?.word === 'at' || (before?.wordClass === 'away' && before.word !== 'visiting');
  }
  return false;
}

/** "won 2-0 at Borough, having beaten them 3-1 in the cup" tells where the other match was; "led 2-0 at Borough but drew 2-2" goes on. */
const turning = /^(?:but|and|before|only|then)$/u;

/** "There was a surprise at Arden, who lost 3-2 to Borough": where the scene is set. */
export function isSceneAt(
  { from }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): boolean {
  if (items[0]?.word !== 'there' && !items[0]?.word.startsWith('there ')) return false;
  const at = items.findIndex((item) => teams.has(item));
  const named = items[at];
  if (named === undefined || at >= from || teams.get(named)?.id !== subject.id) return false;
  return items[startOfPhrase(items, at) - 1]?.word === 'at' && items[at + 1]?.word === ',';
}

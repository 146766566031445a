import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { opponentIn } from '../matches/draft.ts';
import type { Scene } from '../names/scene.ts';

/** "their opponents won 1-0": where such words are the subject of a result; -1 where they are not. */
export function opponentsAt(items: readonly Item[], from: number): number {
  const at = /^(?:had|have|has|also|then)$/u.test(items[from - 1]?.word ?? '') ? from - 2 : from - 1;
  if (items[at]?.word === 'opponents' && /^(?:their|its)$/u.test(items[at - 1]?.word ?? '')) return at;
  return opponentsDescribed(items, from);
}

/** "a success against opponents who had gone four unbeaten, including Tuesday's 3-0 win": whose results are listed behind a description. */
function opponentsDescribed(items: readonly Item[], from: number): number {
  const list = items.findLastIndex(
    ({ word }, at) => at < from && at >= from - 5 && /^(?:including|among)$/u.test(word),
  );
  const at = items.findLastIndex(({ word }, index) => index < list && word === 'opponents');
  if (at < 1 || !/^(?:against|over|to|by|past|from)$/u.test(items[at - 1]?.word ?? '')) return -1;
  return items.slice(at, from).every(({ type }) => type !== 'TEAM' && type !== 'SCORE') ? at : -1;
}

/** Whom the side named before them meets in the match that is told of it; where none is named, the report is about them already. */
export function otherThanNamed(
  items: readonly Item[],
  at: number,
  teams: ReadonlyMap<Item, TeamRef>,
  { topic, book }: Scene,
): TeamRef | null {
  const named = items.slice(0, at).findLast((item) => item.type === 'TEAM');
  if (named === undefined) return at === 1 ? topic : null;
  const [first] = items.flatMap((item) => teams.get(item) ?? []);
  const [match, another] = first === undefined ? [] : book.mainOf(first);
  return first === undefined || match === undefined || another !== undefined ? null : opponentIn(match, first);
}

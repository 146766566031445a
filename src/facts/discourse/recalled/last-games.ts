import type { Item } from '../../mentions/mention.ts';

/** How far behind the games the last of their results may stand. */
const listed = 30;
const games = /^(?:games?|matches|match|outings?|meetings?|fixtures?|starts?|ties?|internationals|qualifiers)$/u;

/** "in their last two outings, a 4-0 rout of Borough and a 1-0 win over Castle": a result of the games listed before the one reported. */
export function isOfLastGames(items: readonly Item[], scoreAt: number): boolean {
  if (!/^an?$/u.test(items[scoreAt - 1]?.word ?? '')) return false;
  for (let at = scoreAt - 2; at >= Math.max(3, scoreAt - listed); at -= 1) {
    const { word = '' } = items[at] ?? {};
    if (word === ';') return false;
    if (!/^[,:–—-]$/u.test(word) || !games.test(items[at - 1]?.word ?? '')) continue;
    return isResultNoun(items, at + 1) && isOfLast(items, at - 1);
  }
  return false;
}

/** "a 4-0 rout" */
function isResultNoun(items: readonly Item[], at: number): boolean {
  return /^an?$/u.test(items[at]?.word ?? '') && items.slice(at + 1, at + 3).some(({ type }) => type === 'SCORE');
}

/** "their last two outings" */
function isOfLast(items: readonly Item[], noun: number): boolean {
  return items
    .slice(Math.max(1, noun - 3), noun)
    .some(
      ({ type }, index) =>
        type === 'NUMBER' &&
        /(?:^| )(?:last|past|previous)$/u.test(items[Math.max(1, noun - 3) + index - 1]?.word ?? ''),
    );
}

import type { Item } from './mention.ts';

/** Classes of words for how a match ended. */
export const ended: ReadonlySet<string> = new Set(['win', 'victory', 'loss', 'defeat', 'stalemate', 'drew', 'rout']);

const scoring: ReadonlySet<string> = new Set(['score', 'level', 'lead', 'cancel', 'widen', 'win', 'victory']);
const ahead = /^(?:ahead|level|back|two|three)$/u;

/** "equalised for Rivermouth", "put Rivermouth ahead": a goal is scored for a team. */
export function isScoredFor(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  // "a fifth win for Ann Reed and her players"
  const beside = items[at + 2]?.mention;
  if (next?.word === 'and' && beside?.type === 'TEAM' && /^h(?:is|er)\b/u.test(beside.words)) return false;
  if (before?.word === 'for')
    return [items[at - 2], items[at - 3]].some(
      (item) => scoring.has(item?.wordClass ?? '') || item?.word === 'replied',
    );
  if (isGiven(items, at)) return true;
  if (before?.wordClass !== 'put' && before?.wordClass !== 'strike') return false;
  if (next?.wordClass === 'advantage' || ahead.test(next?.word ?? '')) return items[at + 2]?.word !== 'of';
  return next?.word === 'the' && items[at + 2]?.word === 'lead';
}

/** "gave Rivermouth a 2-1 win", "earned Rivermouth a 1-1 draw": what only a side gets. */
function isGiven(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:gave|gives?|giving|handed|hands|handing|earned|earns|earning|secured|bought|sealed)$/u.test(
      items[at - 1]?.word ?? '',
    )
  )
    return false;
  if (!/^(?:a|an|the|their)$/u.test(items[at + 1]?.word ?? '')) return false;
  for (let next = at + 2; next <= at + 6; next += 1) {
    const { type, wordClass } = items[next] ?? {};
    if (ended.has(wordClass ?? '')) return items.slice(at + 2, next).some((item) => item.type === 'SCORE');
    if (type === 'PERSON' || type === 'MARK' || type === 'TEAM') return false;
  }
  return false;
}

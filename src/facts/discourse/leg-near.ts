import type { Item } from '../mentions/mention.ts';

export function legOf({ wordClass }: Item): 1 | 2 | null {
  return wordClass === 'first-leg' ? 1 : wordClass === 'second-leg' ? 2 : null;
}

/** "holding a 3-1 lead after the first leg, they won 1-0": what follows is no longer the first leg. */
export function isOver(items: readonly Item[], at: number, result: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
  if (isSubject(items, at)) return false;
  return at < result && /^(?:after|from|since|following)$/u.test(before ?? '');
}

/** "after the first leg had ended 1-1": the result is that of the leg. */
export function isSubject(items: readonly Item[], at: number): boolean {
  return /^(?:had|having|ended|finished|was)$/u.test(items[at + 1]?.word ?? '');
}

const afterwards = /^(?:after|having|following|thanks|by)$/u;

/** "take a lead to Borough for the second leg after a 3-1 win": the one that was played is the first. */
export function isAheadOf(items: readonly Item[], at: number, result: number): boolean {
  if (legOf(items[at] as Item) !== 2) return false;
  // "won 2-0 with the return leg on Wednesday"
  if (at > result)
    return (
      /^(?:with|before)$/u.test(items[at - 2]?.word ?? '') &&
      /^(?:on|to|next|in|still)$/u.test(items[at + 1]?.word ?? '')
    );
  // "who host Borough in the second leg having won 1-0 away"
  if (items.slice(at, result).some(({ word }) => word === 'having')) return true;
  const before = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
  return /^(?:for|into)$/u.test(before ?? '') && items.slice(at, result).some(({ word }) => afterwards.test(word));
}

/** "after a 3-3 draw in the first leg, beating Borough 4-3": the leg of what stands before it. */
export function isOfResultBefore(at: number, from: number, taken: readonly { readonly to: number }[]): boolean {
  return at < from && taken.some(({ to }) => to <= at && at - to <= from - at);
}

/** "drew 0-0, the first leg having finished 1-1": of that leg itself. */
export function isToldOf(items: readonly Item[], at: number, result: number): boolean {
  return at > result && /^(?:having|had|has|finished|ended|was|which)$/u.test(items[at + 1]?.word ?? '');
}

import type { Item } from '../mentions/mention.ts';

/** "Fresh from a hat-trick in the 5-0 win over Borough, Rossi scored again": what lies behind whoever is told of. */
export function isFreshFrom(items: readonly Item[], scoreAt: number): boolean {
  for (let at = scoreAt - 1; at >= Math.max(1, scoreAt - 12); at -= 1) {
    if (items[at]?.type === 'SCORE' || items[at]?.word === ',') return false;
    if (items[at]?.word === 'from' && items[at - 1]?.word === 'fresh') return true;
  }
  return false;
}

/** "Arden, with Sunday's 2-0 win still fresh, drew 1-1", "began with Sunday's 2-0 win and drew 1-1"; "stayed top with Sunday's 2-0 win" tells the match. */
export function isBehindThem(items: readonly Item[], at: number, scoreAt: number): boolean {
  if (items[at - 1]?.type === 'MARK') return true;
  return /^(?:started|began|opened|starting|beginning|opening)$/u.test(items[at - 1]?.word ?? '') && scoreAt > at;
}

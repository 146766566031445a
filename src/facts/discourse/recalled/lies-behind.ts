import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** Whether a result is what somebody comes from, thinks of or changes: none that is being told. */
export function isLeftBehind(items: readonly Item[], { to, scoreAt, from }: ResultReading): boolean {
  return (
    isFreshFrom(items, scoreAt) ||
    isOnMind(items, from, scoreAt) ||
    isSubjectOfHad(items, from, Math.max(to, scoreAt + 1))
  );
}

/** "came into the match on the back of a 4-2 win", "made five changes from the 4-1 defeat", "looking to build on", "hoping to put the 2-0 loss behind them". */
function isOnMind(items: readonly Item[], from: number, scoreAt: number): boolean {
  const words = items.slice(Math.max(0, Math.min(from, scoreAt) - 12), scoreAt).map(({ word }) => word);
  const before = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1).join(' ');
  if (
    /\b(?:came|went|headed|going|coming|heading|go|come) into (?:the|this|their|a) .*\b(?:back of|after|following|with)\b/u.test(
      before,
    )
  )
    return true;
  if (/\bchanges? (?:from|to|after|following)\b/u.test(before) || /\bbuild(?:ing)? (?:up)?on\b/u.test(before))
    return true;
  return (
    /\bput(?:ting)?\b/u.test(before) &&
    items
      .slice(scoreAt + 1, scoreAt + 10)
      .some(({ word }, at, behind) => word === 'behind' && /^(?:them|it|him|us)$/u.test(behind[at + 1]?.word ?? ''))
  );
}

const predicates = /^(?:beat|beaten|won|lost|drew|held)$/u;

/** "The 3-1 loss to Borough last week had left them in trouble": what had come of it before the match told; not "Arden lost 3-1 and had Costa sent off". */
function isSubjectOfHad(items: readonly Item[], from: number, to: number): boolean {
  if (from > 3 || items.slice(0, from).some(({ type }) => type === 'MARK')) return false;
  if (predicates.test(items[from]?.wordClass ?? '') && items[from - 1]?.type === 'TEAM') return false;
  for (let at = to; at < Math.min(items.length, to + 16); at += 1) {
    const { word = '', wordClass = null } = items[at] ?? {};
    if (word === 'had') return !/^(?:an?|the|their|its|no|to)$/u.test(items[at + 1]?.word ?? '');
    if (/^(?:[,;:–-]|as|when|while|but|before|after)$/u.test(word) || wordClass === 'who') return false;
  }
  return false;
}

/** "Arden, 3-1 winners over Castle last time out, lost 2-0": words of another time that a result before them has, with a comma or "with" behind. */
export function isOfOneBefore(items: readonly Item[], at: number, from: number): boolean {
  const score = items.slice(Math.max(0, at - 8), at).findLast(({ type, word }) => type === 'SCORE' || word === ';');
  if (score?.type !== 'SCORE') return false;
  const between = items.slice(at + 1, from);
  return /^(?:with|by)$/u.test(between[0]?.word ?? '') || between.some(({ word }) => word === ',');
}

/** "Fresh from a hat-trick in the 5-0 win over Borough, Rossi scored again": what lies behind whoever is told of. */
function isFreshFrom(items: readonly Item[], scoreAt: number): boolean {
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

/** "won for the first time since July 22 — a 2-0 victory over Borough"; but ", drawing 1-1 with Borough" is what happened now. */
export function isBehindSinceDay(items: readonly Item[], from: number, before: number): boolean {
  const mark = /^(?:an?|the)$/u.test(items[before]?.word ?? '') ? before - 1 : before;
  return (
    items[from]?.type === 'SCORE' &&
    /^[-–—,(]$/u.test(items[mark]?.word ?? '') &&
    items[mark - 1]?.type === 'DATE' &&
    items[mark - 2]?.word === 'since'
  );
}

/** "since [a heavy] 3-0 defeat": what stands before such a noun and its article; `at` itself where none does. */
export function startOfNoun(items: readonly Item[], at: number): number {
  const from = /^(?:a|an|the|that|their|his|her|its)$/u.test(items[at]?.word ?? '') ? at : at - 1;
  return /^(?:a|an|the|that|their|his|her|its)$/u.test(items[from]?.word ?? '') ? from - 1 : at;
}

/** "had not lost to Borough since a 2-0 loss at home": nothing but words for the score stands between. */
export function isRightBehindSince(items: readonly Item[], score: number): boolean {
  const since = items.slice(Math.max(0, score - 4), score).findLastIndex(({ word }) => word === 'since');
  const between = since < 0 ? [] : items.slice(Math.max(0, score - 4) + since + 1, score);
  return since >= 0 && between.length > 0 && between.every(({ type, word }) => type === 'WORD' && word !== 'and');
}

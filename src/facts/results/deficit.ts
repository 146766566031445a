import type { Score } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';

const into = /^(?:from|being|were|was|going|went|falling|fell|been|trailing|trailed)$/u;
const lost = /^(?:threw|throw|squander|surrender|let|wast|lost|blew|blow|gave)/u;

/** "came from 2-0 down", "after being 2-0 down", "threw away a 2-0 lead": how it stood before it turned, and not how it ended. */
export function isDeficit(items: readonly Item[], at: number): boolean {
  const score = items[at]?.mention;
  if (score?.type !== 'SCORE' || score.score[0] === score.score[1]) return false;
  const next = items[at + 1];
  if (/^(?:down|behind)$/u.test(next?.word ?? '')) return into.test(items[at - 1]?.word ?? '');
  return (
    /^(?:lead|advantage)$/u.test(next?.word ?? '') &&
    items.slice(Math.max(0, at - 5), at).some(({ word }) => lost.test(word))
  );
}

/** "came from 2-0 down to draw": two all, unless the report prints another score. Null where the sentence tells of no such turn. */
export function levelledAt(items: readonly Item[]): Score | null {
  const at = items.findIndex((_, index) => isDeficit(items, index));
  const said = items[at]?.mention;
  if (said?.type !== 'SCORE') return null;
  const more = Math.max(...said.score);
  return [more, more];
}

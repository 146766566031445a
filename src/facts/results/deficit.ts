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

/**
 * "came from 2-0 down to draw": two all, unless the report prints another score. Null where the sentence tells of no such turn, or
 * of the turn of another match: "came from 2-0 down to beat Castle last week, drew with Borough".
 */
export function levelledAt(items: readonly Item[]): Score | null {
  const at = items.findIndex((_, index) => isDeficit(items, index));
  const said = items[at]?.mention;
  if (said?.type !== 'SCORE' || items.some(({ type }, index) => type === 'SCORE' && index !== at)) return null;
  const more = Math.max(...said.score);
  return isOfDraw(items, at) && !items.some((_, index) => isMoreGoals(items, index, 2 * more)) ? [more, more] : null;
}

const others = /^(?:beat|beating|beaten|won|win|victory|lost|loss|defeat)$/u;
const parts = /^(?:while|but|whereas|who|which|;)$/u;

/** Whether nothing parts the deficit at `at` from the draw of its sentence: no other match, no other side, nobody else. */
function isOfDraw(items: readonly Item[], at: number): boolean {
  const draw = items.findIndex(({ wordClass }) => wordClass === 'drew');
  if (draw < 0) return false;
  const between = items.slice(Math.min(draw, at) + 1, Math.max(draw, at));
  if (between.some(({ word, wordClass }) => others.test(wordClass ?? '') || parts.test(word))) return false;
  const named = between.filter(({ type }) => type === 'TEAM').length;
  const behind = items.slice(at + 1, at + 7);
  // "After being 2-0 down, Arden drew with Borough"
  if (draw > at) return named === 0 || !items.slice(0, at).some(({ type }) => type === 'TEAM');
  // "drew with Borough after being 2-0 down"
  return (
    named <= 1 &&
    between.every(({ type, word }) => type !== 'PERSON' && word !== ',') &&
    behind.every(({ type, wordClass }) => type !== 'TEAM' && !others.test(wordClass ?? ''))
  );
}

/** "a six-goal thriller" */
function isMoreGoals(items: readonly Item[], at: number, goals: number): boolean {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'NUMBER' || mention.value <= goals) return false;
  return items.slice(at + 1, at + 3).some(({ word, wordClass }) => word.startsWith('goal') || wordClass === 'goal');
}

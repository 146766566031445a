import type { Item } from '../../mentions/mention.ts';
import type { GoalTraits } from './describe-goal.ts';

/** What a goal did to the score: the first of all, put ahead, levelled, brought nearer, widened, won it. */
export type GoalEffect = 'first' | 'ahead' | 'level' | 'nearer' | 'wider' | 'win';

const effectOfWord: readonly (readonly [RegExp, GoalEffect])[] = [
  [/^pull|arrears|one back|clawed|^halv|^reduc|deficit/u, 'nearer'],
  [/doubl|extend|stretch|increas|trebl|tripl|^add(?:ed|ing|s)? (?:a|an|another|the)\b/u, 'wider'],
];

/** What the words of a telling say that the goal did; null where they do not. `rule` is its pattern, `[from, to)` its items. */
export function effectOf(
  items: readonly Item[],
  { label, nth, score }: GoalTraits,
  rule: string,
  verbWords: string,
  from: number,
  to: number,
): GoalEffect | null {
  const own = items.slice(from, to);
  if (/^(?:cancelled|wiped)-/u.test(rule) || label === 'equaliser' || own.some((item) => item.wordClass === 'level'))
    return 'level';
  if (score !== null) return effectOfScore(score);
  const told = effectOfWord.find(([words]) => words.test(verbWords))?.[1];
  if (told !== undefined) return told;
  if (label === 'opener') return 'first';
  if (label === 'winner' || rule === 'sealed' || rule.endsWith('won-it')) return 'win';
  if (/^put-.*ahead$/u.test(rule)) return 'ahead';
  return nth !== null && nth > 1 ? 'wider' : null;
}

function effectOfScore([a, b]: readonly [number, number]): GoalEffect | null {
  if (a === b) return 'level';
  if (a + b === 1) return 'first';
  return a === 0 || b === 0 ? 'wider' : null;
}

/** Effects that one goal cannot have at once; to put ahead, to widen and to win may be one and the same. */
const apart: readonly (readonly [GoalEffect, GoalEffect])[] = [
  ['level', 'win'],
  ['level', 'first'],
  ['level', 'ahead'],
  ['level', 'wider'],
  ['level', 'nearer'],
  ['nearer', 'win'],
  ['nearer', 'first'],
  ['nearer', 'ahead'],
  ['first', 'wider'],
  ['ahead', 'wider'],
];

/** Whether two effects are those of two goals. A goal that is the first and wins is one where it is the only one. */
export function areApart(a: GoalEffect | null, b: GoalEffect | null, goalsOfMatch: number | null): boolean {
  if (a === null || b === null || a === b) return false;
  const pair = [a, b];
  if (pair.includes('first') && pair.includes('win')) return goalsOfMatch !== null && goalsOfMatch > 1;
  return apart.some((each) => pair.every((effect) => each.includes(effect)));
}

/** "… and he levelled", "… and the striker levelled": the joint stands before who is meant. */
function beforeSubject(items: readonly Item[], at: number): number {
  const { word = '', wordClass, type } = items[at] ?? {};
  if (word === 'he' || word === 'she') return at - 1;
  const described = wordClass === 'role' || type === 'ADJECTIVE';
  return described && items[at - 1]?.word === 'the' ? at - 2 : at;
}

const between = /^(?:then|later|also|again|soon|finally|eventually|duly|late|twice|himself|herself)$/u;

/** "levelled … and struck the winner", "levelled before striking the winner": a deed of its own, joined to the one before. */
export function isJoined(items: readonly Item[], at: number): boolean {
  // "equalised and went on to add a second"
  if (
    items[at - 1]?.word === 'to' &&
    items[at - 2]?.word === 'on' &&
    /^(?:went|goes|going|gone)$/u.test(items[at - 3]?.word ?? '')
  )
    return true;
  let before = at - 1;
  while (before > at - 4 && between.test(items[before]?.word ?? '')) before -= 1;
  before = beforeSubject(items, before);
  const joint = items[before]?.word ?? '';
  if (joint === ',' && before < at - 1) return /^then$/u.test(items[before + 1]?.word ?? '');
  return joint === 'and' || joint === 'before' || joint === 'then';
}

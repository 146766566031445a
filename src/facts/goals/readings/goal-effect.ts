import type { EffectsSaid } from '../../../lexicon/goal-effects.ts';
import type { Item } from '../../mentions/mention.ts';
import { startOfName } from '../scorers/name-phrase.ts';
import type { GoalTraits } from './describe-goal.ts';

/** What a goal did to the score: the first of all, put ahead, levelled, brought nearer, widened, won it. */
export type GoalEffect = 'first' | 'ahead' | 'level' | 'nearer' | 'wider' | 'win';

/** What the words of a telling say that the goal did; null where they do not. `rule` is its pattern, `[from, to)` its items. */
export function effectOf(
  items: readonly Item[],
  { label, nth, score }: GoalTraits,
  {
    rule,
    said,
    from,
    to,
  }: { readonly rule: string; readonly said: EffectsSaid; readonly from: number; readonly to: number },
): GoalEffect | null {
  const own = items.slice(from, to);
  if (
    /^(?:cancelled|wiped|lead-did-not)-/u.test(rule) ||
    label === 'equaliser' ||
    own.some(isLevel) ||
    said.has('level')
  )
    return 'level';
  if (score !== null) return effectOfScore(score);
  if (said.has('nearer') || said.has('halve')) return 'nearer';
  if (said.has('double') || said.has('treble') || said.has('widen') || said.has('add')) return 'wider';
  if (label === 'opener') return 'first';
  if (label === 'winner' || rule === 'sealed' || rule.endsWith('won-it') || isNeededToWin(items, from)) return 'win';
  if (/^put-.*ahead$/u.test(rule) || said.has('ahead')) return 'ahead';
  if (rule === 'made-number') return 'wider';
  return nth !== null && nth > 1 ? 'wider' : effectOfClauseBefore(items, from);
}

const turn = /^(?:fell|went|slipped|drew|got|came|were|was|pulled)\b.* (?:behind|level)$/u;

/** "Arden went behind after the break as Rossi scored", "drew level when Rossi struck": what his clause explains. */
function effectOfClauseBefore(items: readonly Item[], from: number): GoalEffect | null {
  const name = items.findLastIndex((item, at) => at < from && item.type === 'PERSON');
  if (name < from - 2) return null;
  const joint = startOfName(items, name) - 1;
  if (!/^(?:as|when)$/u.test(items[joint]?.word ?? '')) return null;
  for (let at = joint - 1; at >= Math.max(0, joint - 6); at -= 1) {
    const { type, word = '' } = items[at] ?? {};
    if (turn.test(word)) return word.endsWith('level') ? 'level' : 'ahead';
    if (type === 'TEAM' || type === 'PERSON' || /^(?:[,;]|and|but)$/u.test(word)) return null;
  }
  return null;
}

/** "Arden needed a Rossi goal seven minutes from time to beat Borough" */
function isNeededToWin(items: readonly Item[], at: number): boolean {
  const needed = items.slice(Math.max(0, at - 6), at).some(({ word }) => /^(?:need(?:ed|s|ing)|required)$/u.test(word));
  const to = items.slice(at, at + 6).findIndex(({ word }) => word === 'to') + at;
  return needed && to > at && /^(?:beat|win|won)$/u.test(items[to + 1]?.wordClass ?? '');
}

/** "level", "all square", "back on terms", not "a dream start". */
function isLevel({ word, wordClass }: Item): boolean {
  return wordClass === 'level' && /level|terms|square/u.test(word);
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

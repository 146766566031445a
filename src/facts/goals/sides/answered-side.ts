import { startOfPhrase } from '../../discourse/team-phrase.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import { isTeamSubject } from '../scorers/subjects.ts';

/** How many words may stand between "before" and the name: "before the former Arden striker Rossi". */
const longestRole = 4;

/**
 * "Arden led through Rossi, only for Verdi to level", "Arden were 2-0 up before Rossi levelled": the goal is against the
 * subject.
 */
export function isAnswered(
  items: readonly Item[],
  { said }: GoalMention['reading'],
  at: number,
  until: number,
): boolean {
  if (at >= until || !isToldOf(items, at)) return false;
  if (items[until - 1]?.word === 'for' && items[until - 2]?.word === 'only') return true;
  if (!said.has('level')) return false;
  const joint = items.findLastIndex(
    ({ word }, index) => index < until && /^(?:before|until|till|but|only)$/u.test(word),
  );
  if (joint <= at || until - joint > longestRole) return false;
  const between = items.slice(at + 1, joint);
  return between.some((_, index) => isLeading(between, index)) && !between.some(isBehind);
}

/** The subject, or "put Arden ahead". */
function isToldOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass === 'they' || isTeamSubject(items, at)) return true;
  return items[startOfPhrase(items, at) - 1]?.wordClass === 'put';
}

/** "led", "were 2-0 up", "had been ahead", "were cruising". */
function isLeading(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass = null } = items[at] ?? {};
  // "on the front foot", "up front", "led the corner count"
  const near = `${items[at - 1]?.word ?? ''} ${word} ${items[at + 1]?.word ?? ''}`;
  if (/ foot$|^up front|^\S+ up front/u.test(near) || items.slice(at, at + 5).some((item) => item.word === 'count'))
    return false;
  return (
    /^(?:led|lead|advantage)$/u.test(wordClass ?? '') ||
    /^(?:up|ahead|front|leading|led|cruising|coasting|control)$/u.test(word)
  );
}

function isBehind({ word, wordClass }: Item): boolean {
  return wordClass === 'suffer' || wordClass === 'level' || /^(?:trail|behind|down$|adrift)/u.test(word);
}

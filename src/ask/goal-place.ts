import type { GoalPlace } from '../answers/question.ts';
import type { Clue } from './clue.ts';

/** What goal is meant, by the class of the words. */
const places: Readonly<Record<string, GoalPlace>> = {
  'goal-opener': 'opener',
  'goal-first': 'first',
  'goal-second': 'second',
  'goal-third': 'third',
  'goal-fourth': 'fourth',
  'goal-fifth': 'fifth',
  'goal-sixth': 'sixth',
  'made-first': 'first',
  'made-second': 'second',
  'made-third': 'third',
  'made-fourth': 'fourth',
  'made-fifth': 'fifth',
  'made-sixth': 'sixth',
  'goal-last': 'last',
  'goal-level': 'level',
  'goal-ahead': 'ahead',
  'goal-double': 'double',
  'goal-back': 'back',
  'goal-winner': 'winner',
  'goal-late': 'late',
  'goal-only': 'only',
};

/** Words of a goal that stand around a name: "put Arden ahead", "doubled Arden's lead", "made it 2-0". */
const parts = ['put', 'doubled', 'made-it'] as const;

/** Every class of words that asks for a goal by what it did. */
export const goalClasses: readonly string[] = [...Object.keys(places), ...parts];

/** The one goal that the words tell of; null where they tell of several, or of a part of one. */
export function goalPlace({ classes, scorelines }: Clue): GoalPlace | null {
  const found = new Set([...classes].flatMap((of) => places[of] ?? []));
  if (classes.has('put') && classes.has('ahead')) found.add('ahead');
  if (classes.has('doubled') && classes.has('ahead')) found.add('double');
  if (classes.has('made-it') && scorelines.length > 0) found.add('score');
  // "The late equaliser" is one goal, told by both.
  if (found.size > 1) found.delete('late');
  const [place, ...others] = found;
  const isPart = parts.some((of) => classes.has(of)) && !['ahead', 'double', 'score'].includes(place ?? '');
  return place === undefined || others.length > 0 || isPart ? null : place;
}

/** Whether the goals of a side are counted: "made it three" is the third of its side. */
export function countsOfSide({ classes }: Clue): boolean {
  return [...classes].some((of) => of.startsWith('made-') && of !== 'made-it');
}

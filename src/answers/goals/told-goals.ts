import type { Goal, Match } from '../../dataset/dataset.ts';
import type { Held } from '../held.ts';
import type { GoalPlace } from '../question.ts';
import { goalOrders, ownWords } from './goal-orders.ts';
import type { PlacedGoal } from './goal-orders.ts';

/** A goal as it is asked for: by its place, the score that it made, whose it was. */
export interface GoalAsked {
  readonly place: GoalPlace;
  /** The goals of the score made, in either order. */
  readonly score: readonly [number, number] | null;
  /** Only goals of this team, and none of that one. */
  readonly team: string | null;
  readonly notOf: string | null;
  /** Whether the goals of each side are counted for themselves. */
  readonly ofSide: boolean;
  /** Only goals of this person. */
  readonly person: string | null;
}

/** A goal found, with the score after it where that is sure. */
export interface ToldGoal {
  readonly goal: Goal;
  readonly after: readonly [number, number] | null;
}

/** The goals of a match that are those asked for whatever order they fell in; `open` where another order would give others. */
export function toldGoals(
  match: Match,
  asked: GoalAsked,
  held: Held,
): { readonly goals: readonly ToldGoal[]; readonly open: boolean } {
  const orders = goalOrders(match, held);
  const [first, ...others] = orders.map((order) => order.filter((each) => isAsked(each, order, match, asked, held)));
  if (first === undefined) return { goals: [], open: match.score === null || match.score[0] + match.score[1] > 0 };
  const alike = first.filter(
    (each) => each.goal !== null && others.every((order) => order.some((other) => isSame(each, other))),
  );
  const open = [first, ...others].some((order) => order.length !== alike.length);
  const timeless =
    asked.place === 'late' && match.goals.some((goal) => goal.minute === null && !isLate(goal, match, held));
  return { goals: alike.flatMap((each) => toldGoal(each, others)), open: open || timeless };
}

function toldGoal(placed: PlacedGoal, others: readonly (readonly PlacedGoal[])[]): readonly ToldGoal[] {
  const { goal, after } = placed;
  if (goal === null) return [];
  const sure = others.every((order) =>
    order.some((other) => isSame(placed, other) && other.after.join('-') === after.join('-')),
  );
  return [{ goal, after: sure ? after : null }];
}

/** Two goals of one person without a minute are told apart by nothing. */
function isSame({ goal: one }: PlacedGoal, { goal: other }: PlacedGoal): boolean {
  if (one === null || other === null) return false;
  return one === other || (one.person === other.person && one.minute === null && other.minute === null);
}

function isAsked(
  placed: PlacedGoal,
  order: readonly PlacedGoal[],
  match: Match,
  { place, score, team, notOf, ofSide, person }: GoalAsked,
  held: Held,
): boolean {
  const { teams } = match;
  const { goal, side } = placed;
  if ((team !== null && teams[side].id !== team) || teams[side].id === notOf) return false;
  if (person !== null && goal?.person !== person) return false;
  if (place === 'late') return goal !== null && isLate(goal, match, held);
  return isAt(placed, order, place, score, ofSide);
}

/** "The second goal" is the second of the match, or of the team that is named. */
function isAt(
  { side, before, after, number, ofSide }: PlacedGoal,
  order: readonly PlacedGoal[],
  place: Exclude<GoalPlace, 'late'>,
  score: GoalAsked['score'],
  ofTeam: boolean,
): boolean {
  const other = side === 0 ? 1 : 0;
  const lead = before[side] - before[other];
  const end = order.at(-1)?.after ?? [0, 0];
  switch (place) {
    case 'opener':
      return number === 1;
    case 'first':
    case 'second':
    case 'third':
    case 'fourth':
    case 'fifth':
    case 'sixth':
      return (ofTeam ? ofSide : number) === ordinals.indexOf(place) + 1;
    case 'last':
      return ofTeam ? ofSide === end[side] : number === order.length;
    case 'level':
      return after[0] === after[1];
    case 'ahead':
      return lead === 0;
    case 'double':
      return lead === 1 && after[side] - after[other] === 2;
    case 'back':
      return lead < -1;
    case 'winner':
      return end[side] > end[other] && ofSide === end[other] + 1;
    case 'score':
      return score !== null && sorted(score) === sorted(after);
    case 'only':
      return (ofTeam ? end[side] : order.length) === 1;
  }
}

/** By its minute, or where none is told by the words that tell of it. */
function isLate(goal: Goal, match: Match, held: Held): boolean {
  if (goal.minute !== null) return goal.minute >= late;
  return [goal.when ?? '', ...ownWords(goal, match, held)].some((words) => /\blate\b/u.test(words));
}

const ordinals: readonly GoalPlace[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** From this minute on a goal is called late. */
const late = 80;

function sorted(score: readonly [number, number]): string {
  return score.toSorted((a, b) => b - a).join('-');
}

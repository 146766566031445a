import type { Goal, Match } from '../dataset/dataset.ts';
import type { TeamRef } from '../facts/fact.ts';

/** A goal by what it was in its match, without those that need a number. */
export const goalPlaces = ['first', 'last', 'equaliser', 'winner', 'ahead', 'wider', 'back', 'late'] as const;
type Named = (typeof goalPlaces)[number];

/** Which goals of a match are asked for: by their part in it, as the third of a side, or as the one that made it 2–1. */
export type GoalPlace =
  | { readonly is: Named }
  | { readonly is: 'nth'; readonly nth: number }
  | { readonly is: 'score'; readonly score: readonly [number, number] };

/** From this minute on a goal is a late one. */
const late = 80;

/** `equaliser`, `3`, `2-1`; null where the text is none of these: questions come from buttons too. */
export function readGoalPlace(text: string | undefined): GoalPlace | null {
  if (text === undefined) return null;
  const named = goalPlaces.find((place) => place === text);
  if (named !== undefined) return { is: named };
  const [, first, second] = /^(\d{1,2})(?:-(\d{1,2}))?$/u.exec(text) ?? [];
  if (first === undefined) return null;
  if (second !== undefined) return { is: 'score', score: [Number(first), Number(second)] };
  return Number(first) > 0 ? { is: 'nth', nth: Number(first) } : null;
}

/**
 * The goals of a match that a question means, those of one side where it is given. Empty where there is none such, null
 * where the reports do not tell: a scorer or a minute that it hangs on is missing.
 */
export function goalsAsked(match: Match, place: GoalPlace, side: TeamRef | null): readonly Goal[] | null {
  if (!isPossible(match, place, side)) return [];
  const own = (goals: readonly Goal[]): readonly Goal[] =>
    side === null ? goals : goals.filter(({ team }) => team.id === side.id);
  switch (place.is) {
    case 'late':
      return lateOf(match, own);
    case 'winner':
      return winnerOf(match, side);
    case 'nth':
      return side === null
        ? nthOf(match, place.nth)
        : (sideOrder(match, side)?.slice(place.nth - 1, place.nth) ?? null);
    case 'first':
    case 'last': {
      const order = side === null ? inOrder(match) : sideOrder(match, side);
      return order === null ? null : place.is === 'first' ? order.slice(0, 1) : order.slice(-1);
    }
    default: {
      const order = inOrder(match);
      return order === null ? null : own(turnsIn(match, order, place));
    }
  }
}

/** Whether a match that ended so can have had such a goal: nobody makes it 2–0 in a 1–1. */
function isPossible({ score, teams }: Match, place: GoalPlace, side: TeamRef | null): boolean {
  if (score === null) return true;
  return teams.some(({ id }, at) => {
    if (side !== null && id !== side.id) return false;
    const [own = 0, other = 0] = at === 0 ? score : score.toReversed();
    return own > 0 && hasRoom(place, own, other, side === null ? own + other : own);
  });
}

/** @param counted goals of those whose third, say, is asked for */
function hasRoom(place: GoalPlace, own: number, other: number, counted: number): boolean {
  switch (place.is) {
    case 'equaliser':
      return other > 0;
    case 'wider':
      return own > 1;
    case 'back':
      return other > 1;
    case 'nth':
      return counted >= place.nth;
    case 'score': {
      const [more, less] = place.score.toSorted((a, b) => b - a) as [number, number];
      return (own >= more && other >= less) || (own >= less && other >= more);
    }
    default:
      return true;
  }
}

/** The goals in order of play, or null where a minute or a scorer is missing, so that the running score is not sure. */
export function inOrder({ goals, score, unnamedGoals }: Match): readonly Goal[] | null {
  const complete = score !== null && unnamedGoals !== null && unnamedGoals[0] + unnamedGoals[1] === 0;
  return complete ? byMinute(goals) : null;
}

/** The same for one side alone. */
function sideOrder({ goals, score, unnamedGoals, teams }: Match, side: TeamRef): readonly Goal[] | null {
  const at = teams.findIndex(({ id }) => id === side.id);
  if (score === null || unnamedGoals?.[at] !== 0) return null;
  return byMinute(goals.filter(({ team }) => team.id === side.id));
}

/** One goal is in order whenever it fell. */
function byMinute(goals: readonly Goal[]): readonly Goal[] | null {
  if (goals.length > 1 && goals.some(({ minute }) => minute === null)) return null;
  return goals.toSorted((a, b) => (a.minute ?? 0) - (b.minute ?? 0) || (a.stoppage ?? 0) - (b.stoppage ?? 0));
}

/** Of 3–1 the winner is the second goal of the side that won; a draw has none. */
function winnerOf(match: Match, side: TeamRef | null): readonly Goal[] | null {
  const { score, teams } = match;
  if (score === null) return null;
  if (score[0] === score[1]) return [];
  const won = score[0] > score[1] ? teams[0] : teams[1];
  if (side !== null && side.id !== won.id) return [];
  const conceded = Math.min(...score);
  return sideOrder(match, won)?.slice(conceded, conceded + 1) ?? null;
}

/** The third goal, of whichever side: "the third goal" of a match is that of all, unless a side is named. */
function nthOf(match: Match, nth: number): readonly Goal[] | null {
  return inOrder(match)?.slice(nth - 1, nth) ?? null;
}

function lateOf(match: Match, own: (goals: readonly Goal[]) => readonly Goal[]): readonly Goal[] | null {
  const found = own(match.goals).filter(({ minute }) => minute !== null && minute >= late);
  const open = own(match.goals).some(({ minute }) => minute === null);
  return found.length === 0 && open ? null : found;
}

/** The goals after which it stood as the place says. */
function turnsIn({ teams }: Match, order: readonly Goal[], place: GoalPlace): readonly Goal[] {
  const stood: [number, number] = [0, 0];
  return order.filter(({ team }) => {
    const side = team.id === teams[0].id ? 0 : 1;
    const before = stood[side] - stood[(1 - side) as 0 | 1];
    stood[side] += 1;
    return isTurn(place, before, stood);
  });
}

/** @param before by how much the side that scored was ahead */
function isTurn(place: GoalPlace, before: number, stood: readonly [number, number]): boolean {
  switch (place.is) {
    case 'equaliser':
      return before === -1;
    case 'ahead':
      return before === 0;
    case 'wider':
      return before === 1;
    case 'back':
      return before < -1;
    case 'score': {
      const [a, b] = place.score;
      return (stood[0] === a && stood[1] === b) || (stood[0] === b && stood[1] === a);
    }
    default:
      return false;
  }
}

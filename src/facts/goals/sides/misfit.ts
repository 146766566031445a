import type { Score } from '../../fact.ts';
import type { GoalStep, Standing } from './goal-sequence.ts';
import { holds, type CourseClaim } from './course-claims.ts';
import type { ScorerGoals } from './scorer-goals.ts';

export type Side = 0 | 1;

/** A goal more than the score says: one of them is misread, or of the other side. */
const excess = 4;
/** Goals of a side that has none. */
const barred = 4;
/** Where no score is printed, each side may have scored this many that nobody names. */
const unknown = 2;
/** What is said of the course of the match and cannot be true. */
const untrue = 2.2;
/** A goal whose words cannot be true at its place, by how sure its place is. */
const broken: Readonly<Record<GoalStep['order'], number>> = { 'by-minute': 6, 'as-told': 2.4, unsure: 0.8 };

/**
 * How badly a way to share out the goals of a match fits its score and the words of the goals: 0 where it fits. Goals that
 * no report names, or that only a number tells of, may have fallen anywhere between; where a report names all there is no room for these.
 */
export function misfitOf(
  score: Score | null,
  steps: readonly GoalStep[],
  sideOf: ReadonlyMap<ScorerGoals, Side>,
  claims: readonly CourseClaim[],
): number {
  const placed: [number, number] = [0, 0];
  for (const { goals } of steps) placed[sideOf.get(goals) ?? 0] += 1;
  const told: [number, number] = [0, 0];
  for (const [{ slots }, side] of sideOf) told[side] += slots.length;
  const unnamed = placed.map((goals, side) => (score === null ? unknown : Math.max(0, (score[side] ?? 0) - goals)));
  return (
    excessOf(score, told) +
    leastBroken(steps, sideOf, unnamed) +
    neverLed(steps, sideOf, unnamed) +
    unclaimed(claims, steps, sideOf, unnamed)
  );
}

/** What the report says of the course of the match and never comes true, wherever the unnamed goals may have fallen. */
function unclaimed(
  claims: readonly CourseClaim[],
  steps: readonly GoalStep[],
  sideOf: ReadonlyMap<ScorerGoals, Side>,
  unnamed: readonly number[],
): number {
  // Where the goals may have fallen in another order than told, anything may have been.
  if (claims.length === 0 || steps.some(({ order }) => order === 'unsure')) return 0;
  const [most = 0, mostOther = 0] = unnamed;
  const leads = [0];
  for (const { goals } of steps) leads.push((leads.at(-1) ?? 0) + ((sideOf.get(goals) ?? 0) === 0 ? 1 : -1));
  const broken = claims.filter(
    (claim) => !leads.some((lead) => holds(claim, lead + most) || holds(claim, lead - mostOther)),
  );
  return broken.length * untrue;
}

/** "restored the lead" where the side never had one, as far as the goals before it can have given it one. */
function neverLed(
  steps: readonly GoalStep[],
  sideOf: ReadonlyMap<ScorerGoals, Side>,
  unnamed: readonly number[],
): number {
  if (!steps.some(({ standing }) => standing.again)) return 0;
  const most: [number, number] = [unnamed[0] ?? 0, unnamed[1] ?? 0];
  let lead = 0;
  let cost = 0;
  for (const { goals, standing, order } of steps) {
    const side = sideOf.get(goals) ?? 0;
    if (standing.again && most[side] < 1) cost += order === 'unsure' ? 0 : untrue;
    lead += side === 0 ? 1 : -1;
    most[0] = Math.max(most[0], lead + (unnamed[0] ?? 0));
    most[1] = Math.max(most[1], -lead + (unnamed[1] ?? 0));
  }
  return cost;
}

function excessOf(score: Score | null, told: readonly number[]): number {
  if (score === null) return 0;
  return score.reduce((sum, goals, side) => {
    const over = Math.max(0, (told[side] ?? 0) - goals);
    return sum + over * (goals === 0 ? excess + barred : excess);
  }, 0);
}

/** The least that the words of the goals are broken, over all places where the unnamed goals may have fallen. */
function leastBroken(
  steps: readonly GoalStep[],
  sideOf: ReadonlyMap<ScorerGoals, Side>,
  unnamed: readonly number[],
): number {
  const [most = 0, mostOther = 0] = unnamed;
  // Costs by how many unnamed goals of either side have fallen so far.
  const width = mostOther + 1;
  const costs = new Array<number>((most + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const named: [number, number] = [0, 0];
  for (const { goals, standing, order } of steps) {
    const side = sideOf.get(goals) ?? 0;
    if (!fitsAnywhere(standing)) {
      fallInBetween(costs, width);
      for (let index = 0; index < costs.length; index += 1) {
        const unnamedOf = [Math.floor(index / width), index % width] as const;
        const own = named[side] + unnamedOf[side];
        const other = side === 0 ? named[1] + unnamedOf[1] : named[0] + unnamedOf[0];
        if (!isTrue(standing, own, other)) costs[index] = (costs[index] ?? 0) + broken[order];
      }
    }
    named[side] += 1;
  }
  fallInBetween(costs, width);
  return costs.at(-1) ?? 0;
}

/** Takes for each count the cheapest way to it: no more unnamed goals than now had fallen before. */
function fallInBetween(costs: number[], width: number): void {
  for (let index = 0; index < costs.length; index += 1) {
    const fewer = index < width ? Number.POSITIVE_INFINITY : (costs[index - width] ?? 0);
    const fewerOther = index % width === 0 ? Number.POSITIVE_INFINITY : (costs[index - 1] ?? 0);
    costs[index] = Math.min(costs[index] ?? 0, fewer, fewerOther);
  }
}

/** Whether the words of a goal say nothing of how it stood. */
function fitsAnywhere({ before, first, score, nth }: Standing): boolean {
  return !first && before === null && score === null && nth === null;
}

/** Whether a goal with these words can fall when its side has `own` goals and the other one `other`. */
function isTrue({ before, first, score, nth }: Standing, own: number, other: number): boolean {
  if (first && own + other > 0) return false;
  if (before !== null && (own - other < before[0] || own - other > before[1])) return false;
  if (nth !== null && own + 1 !== nth) return false;
  if (score === null) return true;
  return (score[0] === own + 1 && score[1] === other) || (score[1] === own + 1 && score[0] === other);
}

import type { Unscored } from '../../discourse/matches/unscored-matches.ts';
import type { MatchFact, Score } from '../../fact.ts';
import type { CourseClaim } from './course-claims.ts';
import { sequenceOf, type GoalStep } from './goal-sequence.ts';
import { misfitOf, type Side } from './misfit.ts';
import type { ScorerGoals } from './scorer-goals.ts';

/** A way to count the goals that contradicts what is said of them at all gives no score. */
const fits = 0.01;

/**
 * The score of a match of which the report prints none, where the goals it tells give it: together they give the winner that
 * is named or the draw, what is said of each is true with no other goal between them, and something says that none is left
 * out. Null where that is not so: then the score stays unknown.
 */
export function workedOutScore(
  match: MatchFact,
  groups: readonly ScorerGoals[],
  claims: readonly CourseClaim[],
  {
    drawn,
    open = false,
    counted = false,
  }: Pick<Unscored, 'drawn'> & Partial<Pick<Unscored, 'open'>> & { readonly counted?: boolean },
): Score | null {
  const printed = open ? lastCounted(match, groups) : lastPrinted(match, groups, drawn);
  if (printed !== null || open) return printed;
  const sideOf = sidesOf(match, groups);
  const steps = sequenceOf(groups).map(withoutGuess);
  const goals = groups.reduce((sum, { slots }) => sum + slots.length, 0);
  if (steps.length < goals) return null;
  if (drawn && sideOf === null) return levelled(steps);
  if (sideOf === null) return null;
  const score: [number, number] = [0, 0];
  for (const [{ slots }, side] of sideOf) score[side] += slots.length;
  const [first, second] = score;
  if (drawn ? first !== second : !isWonBy(match, score)) return null;
  const told = steps.flatMap(({ standing }) => standing.score ?? []);
  const fitting = steps.map((step) =>
    step.order === 'unsure' ? { ...step, standing: { ...step.standing, score: null } } : step,
  );
  if (Math.max(...score) < Math.max(0, ...told)) return null;
  if (drawn && !isLeveller(steps.at(-1))) return null;
  return misfitOf(score, fitting, sideOf, claims) <= fits && (counted || isWhole(steps, drawn)) ? score : null;
}

const halfTime = 45;

/** "made it 2-2" with four goals told of these sides and none behind it: how it ended, though no word says so. */
function lastCounted(match: MatchFact, groups: readonly ScorerGoals[]): Score | null {
  const last = sequenceOf(groups).at(-1);
  const printed = last?.standing.score ?? null;
  if (printed === null || (last?.slot.time?.minute ?? 0) <= halfTime) return null;
  const [first, second] = match.teams.map(({ id }) => goalsOf(groups, id));
  const told = groups.reduce((sum, { slots }) => sum + slots.length, 0);
  if (first === undefined || second === undefined || first + second !== told) return null;
  const same = Math.max(first, second) === Math.max(...printed) && Math.min(first, second) === Math.min(...printed);
  return same ? [first, second] : null;
}

/** "made it 5-0", with no goal told behind it: how it ended, where that gives the winner or the draw and leaves room for all that are told. */
function lastPrinted(match: MatchFact, groups: readonly ScorerGoals[], drawn: boolean): Score | null {
  const last = sequenceOf(groups).at(-1);
  const printed = last?.standing.score ?? null;
  // What stood in the first half was hardly the end.
  if (printed === null || (last?.slot.time?.minute ?? halfTime + 1) <= halfTime) return null;
  const [more, less] = printed[0] >= printed[1] ? printed : [printed[1], printed[0]];
  if (drawn !== (more === less) || (!drawn && match.winner === null)) return null;
  const score: Score = match.winner?.id === match.teams[1].id ? [less, more] : [more, less];
  const fitting = match.teams.every(({ id }, side) => goalsOf(groups, id) <= (score[side] ?? 0));
  const all = groups.reduce((sum, { slots }) => sum + slots.length, 0);
  return fitting && all <= more + less ? score : null;
}

function goalsOf(groups: readonly ScorerGoals[], id: string): number {
  return groups.reduce((sum, { slots }) => sum + slots.filter(({ team }) => team?.id === id).length, 0);
}

/** Where a goal may have fallen at another place than told, what is said of it is not held against the score. */
function withoutGuess(step: GoalStep): GoalStep {
  return step.order === 'unsure'
    ? { ...step, standing: { ...step.standing, before: null, first: false, nth: null } }
    : step;
}

/** The side of each scorer; null where one is open. */
function sidesOf(match: MatchFact, groups: readonly ScorerGoals[]): ReadonlyMap<ScorerGoals, Side> | null {
  const sideOf = new Map<ScorerGoals, Side>();
  for (const goals of groups)
    for (const { team } of goals.slots) {
      const side = match.teams.findIndex(({ id }) => id === team?.id);
      if (side !== 0 && side !== 1) return null;
      sideOf.set(goals, side);
    }
  return sideOf;
}

/** A draw of which one goal was the first and the next one levelled: 1-1, whoever scored for whom. */
function levelled([opener, equaliser, ...more]: readonly GoalStep[]): Score | null {
  if (opener === undefined || equaliser === undefined || more.length > 0) return null;
  return isLeveller(equaliser) ? [1, 1] : null;
}

function isLeveller(step: GoalStep | undefined): boolean {
  if (step === undefined) return false;
  return (
    step.slot.label === 'equaliser' ||
    step.standing.before?.[0] === -1 ||
    step.slot.mentions.some(({ reading }) => reading.effect === 'level')
  );
}

function isWonBy({ teams, winner }: MatchFact, [first, second]: Score): boolean {
  if (winner === null) return false;
  return winner.id === teams[0].id ? first > second : second > first;
}

/** Whether something says that no goal is left out: the score printed at the last goal but one, a draw, or the first goal and the winner. */
function isWhole(steps: readonly GoalStep[], drawn: boolean): boolean {
  if (drawn || steps.some(({ standing: { score } }) => score !== null && score[0] + score[1] >= steps.length - 1))
    return true;
  if (steps.some(isFarAhead) && !steps.slice(0, -1).some(isUnsure)) return true;
  if (steps.length === 1 && steps[0] !== undefined && isAlone(steps[0])) return true;
  const [opener] = steps;
  const isFirst = opener !== undefined && (opener.standing.first || opener.slot.label === 'opener');
  return isFirst && steps.at(-1)?.slot.label === 'winner';
}

/** "to leave them three clear" at the third goal of all: none fell before that is not told, and no more than one behind. */
function isFarAhead({ standing: { before } }: GoalStep, at: number, { length }: readonly GoalStep[]): boolean {
  return before !== null && before[0] === before[1] && before[0] === at && at >= 2 && at >= length - 2;
}

const isUnsure = ({ order }: GoalStep): boolean => order === 'unsure';

/** "a penalty by Rossi was enough for Arden to see off Borough", "needed a goal from Rossi to edge Borough": there was no other. */
function isAlone({ slot }: GoalStep): boolean {
  return slot.mentions.some(({ reading }) => reading.said.has('only') || reading.verbSaid.has('only'));
}

import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { unclaimedOf, type ResultGrammar, type ResultReading } from '../../results/find-results.ts';
import { inOrderOf, type Draft } from '../matches/draft.ts';
import { attachAggregate, attachShootout, takeSum } from './attach-sums.ts';

/** The matches that a sentence tells, and the one told before it. */
interface Matches {
  readonly told: Draft | null;
  readonly before: Draft | null;
  readonly byReading: ReadonlyMap<ResultReading, Draft>;
}

/** Attaches the sums and kicks of a sentence: a sum in brackets to the result that stands before them, any other to the match told. */
export function attachSums(
  sentence: MarkedSentence,
  readings: readonly ResultReading[],
  grammar: ResultGrammar,
  teams: ReadonlyMap<Item, TeamRef>,
  { told, before, byReading }: Matches,
): void {
  const { aggregates, shootouts } = unclaimedOf(sentence, readings, grammar);
  for (const at of aggregates) {
    const beside = readings.length > 1 ? resultBeside(sentence.items, at, readings) : undefined;
    const draft = beside === undefined ? undefined : byReading.get(beside);
    if (beside === undefined || draft === undefined) attachAggregate(sentence, at, readings, teams, told, before);
    else attachBeside(sentence, at, draft, beside);
  }
  for (const at of shootouts) attachShootout(sentence, at, readings, teams, told);
}

/** Words between a bracket and the sum in it, and between a result and the bracket. */
const within = 4;
const near = 3;

/** "beat Borough 6-1 (agg 11-2) and Castle beat Dale 2-1 (3-2 on aggregate)": the result right before the bracket of a sum. */
function resultBeside(
  items: readonly Item[],
  at: number,
  readings: readonly ResultReading[],
): ResultReading | undefined {
  const open = items.findLastIndex(({ word }, index) => index < at && index >= at - within && word === '(');
  if (open < 0) return undefined;
  return readings.findLast(
    ({ kind, outcome, scoreAt, to }) =>
      kind === 'result' && outcome !== 'listed' && scoreAt < open && open - to >= 0 && open - to <= near,
  );
}

function attachBeside({ items }: MarkedSentence, at: number, draft: Draft, { outcome, scoreAt }: ResultReading): void {
  const sum = items[at]?.mention;
  if (sum?.type !== 'SCORE') return;
  const [left, right] = sum.score;
  const first = outcome === 'loss' && left > right ? draft.teams[1] : draft.teams[0];
  if (!takeSum(draft, inOrderOf(draft, first, [left, right]))) return;
  draft.evidence.push({ start: items[scoreAt]?.start ?? 0, end: items[at + 1]?.end ?? 0 });
}

import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import { inOrderOf, type Draft } from './draft.ts';

/** "(3-1 on aggregate)": the sum of the match just told, printed in the order in which its result was told. */
export function attachAggregate(
  sentence: MarkedSentence,
  at: number,
  readings: readonly ResultReading[],
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft | null,
): void {
  const item = sentence.items[at];
  if (draft === null || item?.mention?.type !== 'SCORE') return;
  const [left, right] = item.mention.score;
  const told =
    readings.findLast((reading) => reading.kind === 'result' && reading.scoreAt < at) ??
    readings.find((reading) => reading.kind === 'result');
  const subject = draft.teams[0];
  const advancing = advancingBefore(sentence, at, teams, draft);
  const first =
    advancing ?? (told?.outcome === 'loss' && left > right && !goesThrough(sentence) ? draft.teams[1] : subject);
  draft.aggregate ??= inOrderOf(draft, first, [left, right]);
  if (left !== right) draft.advances ??= draft.aggregate[0] > draft.aggregate[1] ? draft.teams[0] : draft.teams[1];
  const start = Math.min(item.start, sentence.items[told?.scoreAt ?? at]?.start ?? item.start);
  draft.evidence.push({ start, end: sentence.items[at + 1]?.end ?? item.end });
}

/** "0-0 (5-4 pens)": kicks printed behind a drawn result, in the order in which it was told. */
export function attachShootout(
  sentence: MarkedSentence,
  at: number,
  readings: readonly ResultReading[],
  draft: Draft | null,
): void {
  const item = sentence.items[at];
  if (draft?.score == null || item?.mention?.type !== 'SCORE' || !isLevel(draft)) return;
  const [left, right] = item.mention.score;
  if (left === right || draft.shootout !== null) return;
  const listed = readings.some((reading) => reading.outcome === 'listed' && reading.scoreAt < at);
  if (!listed) return;
  draft.shootout = inOrderOf(draft, draft.teams[0], [left, right]);
  draft.advances ??= left > right ? draft.teams[0] : draft.teams[1];
  draft.evidence.push({ start: item.start, end: sentence.items[at + 1]?.end ?? item.end });
}

/** Kicks follow a drawn match or a tie that is level over two legs. */
function isLevel({ score, aggregate }: Draft): boolean {
  return [score, aggregate].some((goals) => goals !== null && goals[0] === goals[1]);
}

/** "enough for Borough to advance 4-2": the team right before the verb of going through. */
function advancingBefore(
  sentence: MarkedSentence,
  scoreAt: number,
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft,
): TeamRef | null {
  let verb = false;
  for (let at = scoreAt - 1; at >= Math.max(0, scoreAt - 8); at -= 1) {
    const item = sentence.items[at];
    if (item === undefined || item.type === 'SCORE') return null;
    if (item.wordClass === 'advance') verb = true;
    const team = teams.get(item);
    if (verb && team !== undefined) return draft.teams.find((each) => each.id === team.id) ?? null;
  }
  return null;
}

function goesThrough(sentence: MarkedSentence): boolean {
  return sentence.items.some((item) => item.wordClass === 'advance');
}

import type { Score, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { inOrderOf, opponentIn, type Draft } from '../matches/draft.ts';
import type { MatchBook } from '../matches/match-book.ts';

/** "(3-1 on aggregate)": the sum of the match `told` in the sentence, else of the one `before`, printed in the order in which its result was told. */
export function attachAggregate(
  sentence: MarkedSentence,
  at: number,
  readings: readonly ResultReading[],
  teams: ReadonlyMap<Item, TeamRef>,
  told: Draft | null,
  before: Draft | null,
): void {
  const item = sentence.items[at];
  const draft = told ?? before;
  if (draft === null || item?.mention?.type !== 'SCORE') return;
  if (told === null && (isOfOthers(sentence, at, teams, draft) || isGotOverBefore(sentence, at))) return;
  if (told !== null && isOfOtherTie(sentence, at, teams, draft)) return;
  const [left, right] = item.mention.score;
  const result =
    readings.findLast((reading) => reading.kind === 'result' && reading.scoreAt < at) ??
    readings.find((reading) => reading.kind === 'result');
  const subject = listedFirst(result, sentence, teams, draft) ?? draft.teams[0];
  const advancing = advancingBefore(sentence, at, teams, draft);
  const first =
    advancing ?? (result?.outcome === 'loss' && left > right && !goesThrough(sentence) ? draft.teams[1] : subject);
  if (!takeSum(draft, inOrderOf(draft, first, [left, right]))) return;
  const start = Math.min(item.start, sentence.items[result?.scoreAt ?? at]?.start ?? item.start);
  draft.evidence.push({ start, end: sentence.items[at + 1]?.end ?? item.end });
}

/** "Arden 1 Borough 0 (agg: 2-3)": the side that a line prints first, whichever was told first before. */
function listedFirst(
  result: ResultReading | undefined,
  { items }: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft,
): TeamRef | null {
  const item = result?.outcome === 'listed' ? items[result.subject ?? -1] : undefined;
  const team = item === undefined ? undefined : teams.get(item);
  return draft.teams.find(({ id }) => id === team?.id) ?? null;
}

/** "The last time they went out to Castle, losing 3-2 on aggregate": the side named last before the sum plays in another match, or the time is another. */
function isOfOthers({ items }: MarkedSentence, at: number, teams: ReadonlyMap<Item, TeamRef>, draft: Draft): boolean {
  const before = items.slice(0, at).findLast((item) => item.type === 'TEAM' && teams.has(item));
  const team = before === undefined ? undefined : teams.get(before);
  if (team !== undefined && opponentIn(draft, team) === null) return true;
  return items.some(
    ({ wordClass, mention }) => wordClass === 'earlier' || (mention?.type === 'DATE' && year.test(mention.words)),
  );
}

/** "After Arden put Borough out 4-3 on aggregate, they beat Castle 2-0": the part of the sentence that tells the sum names a side of another tie. */
function isOfOtherTie({ items }: MarkedSentence, at: number, teams: ReadonlyMap<Item, TeamRef>, draft: Draft): boolean {
  const from = items.findLastIndex(({ word }, index) => index < at && /^[,;]$/u.test(word)) + 1;
  return items.some((item, index) => {
    const team = index < from || index > at + 6 ? undefined : teams.get(item);
    // "went out 4-3 on aggregate to Borough", but not "going through 4-3 on aggregate to meet Castle".
    const near = index < at || /^(?:to|by|against|over|past)$/u.test(items[index - 1]?.word ?? '');
    return team !== undefined && near && opponentIn(draft, team) === null;
  });
}

/** "After Arden put Borough out of the cup 4-3 on aggregate, they showed again": another match than the one that the report has told. */
function isGotOverBefore({ items }: MarkedSentence, at: number): boolean {
  const before = items.slice(0, at);
  return (
    items[0]?.word === 'after' &&
    (items[1]?.word === 'the' ? items[2] : items[1])?.type === 'TEAM' &&
    before.some(({ mention }) => mention?.type === 'COMPETITION' && mention.candidates[0]?.kind !== 'league') &&
    before.every(({ word }) => word !== ',')
  );
}

const year = /^(?:19|20)\d\d/u;

/**
 * "after the 4-2 aggregate victory", "a 3-0 aggregate win for Arden": the sum of the match being told, where a side of it is
 * named right behind, or else is what the report speaks of. False where neither is.
 */
export function takeSumOfScene(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft | null,
  topic: TeamRef | null,
): boolean {
  const { items } = sentence;
  if (draft?.main !== true || isOfOthers(sentence, reading.scoreAt, teams, draft)) return false;
  // "went out on away goals after a 3-3 draw over the two legs"
  if (reading.outcome === 'draw') return takeSum(draft, reading.score);
  if (reading.outcome !== 'win' && reading.outcome !== 'loss') return false;
  const forTeam = items.slice(reading.to, reading.to + 4).find((item) => teams.has(item));
  const named = items[reading.to]?.word === 'for' && forTeam !== undefined ? (teams.get(forTeam) ?? null) : topic;
  const side = draft.teams.find(({ id }) => id === named?.id);
  if (side === undefined) return false;
  const [more, less] = reading.score.toSorted((a, b) => b - a) as [number, number];
  const sum: Score = reading.outcome === 'win' ? [more, less] : [less, more];
  if (!takeSum(draft, inOrderOf(draft, side, sum))) return false;
  draft.evidence.push({ start: items[reading.from]?.start ?? 0, end: items[reading.to - 1]?.end ?? 0 });
  return true;
}

/** "went through on away goals after a 3-3 draw", "won on penalties after the tie ended 3-3", where a leg of the two was told that was not drawn: the sum of both. */
export function takeLevelSum(
  { items }: MarkedSentence,
  { outcome, kind, score, scoreAt }: ResultReading,
  book: MatchBook,
  sides: readonly [TeamRef, TeamRef],
): Draft | null {
  if (outcome !== 'draw' || kind !== 'result') return null;
  const before = items.slice(Math.max(0, scoreAt - 8), scoreAt);
  const kicks = before.findIndex(({ wordClass }) => wordClass === 'penalties');
  const isTie = kicks >= 0 && before.slice(kicks).some(({ word }) => word === 'tie');
  if (!isTie && !before.slice(-5).some(({ wordClass }) => wordClass === 'away-goals')) return null;
  const leg = book.between(...sides).findLast((each) => each.main && each.leg !== 1 && each.score !== null);
  if (leg?.score == null || leg.score[0] === leg.score[1] || !takeSum(leg, score)) return null;
  return leg;
}

/**
 * Notes a sum of two legs, in the order of the draft's teams, and who goes through by it. False, and nothing noted, where
 * it has fewer goals than this leg alone: it is how the tie stood at some moment.
 */
export function takeSum(draft: Draft, sum: Score): boolean {
  if (isLess(sum, draft.score)) return false;
  draft.aggregate ??= sum;
  const [left, right] = draft.aggregate;
  if (left !== right) draft.advances ??= left > right ? draft.teams[0] : draft.teams[1];
  return true;
}

/** Takes back sums that do not hold once the whole report is known: fewer goals than a leg, or others than both legs have. */
export function dropBrokenSums(drafts: readonly Draft[], book: MatchBook): void {
  for (const draft of drafts) {
    const { aggregate, score } = draft;
    if (aggregate === null || score === null) continue;
    const first = book
      .between(...draft.teams)
      .find((other) => other !== draft && other.leg === 1 && other.score !== null);
    const ofFirst = first?.score == null ? null : inOrderOf(first, draft.teams[0], first.score);
    const adds = ofFirst === null || score.every((goals, side) => goals + (ofFirst[side] ?? 0) === aggregate[side]);
    if (!isLess(aggregate, score) && adds) continue;
    draft.aggregate = null;
    if (draft.shootout === null) draft.advances = null;
  }
}

/** "won 4-2 on penalties after it had ended 2-2 on aggregate", where the first leg was lost 2-1: what is left is how this one ended. */
export function takeRestOfSums(drafts: readonly Draft[], book: MatchBook): void {
  for (const draft of drafts) {
    const { aggregate, score, teams } = draft;
    if (!draft.main || score !== null || aggregate === null) continue;
    const first = book.between(...teams).find((other) => other !== draft && other.leg === 1 && other.score !== null);
    if (first?.score == null) continue;
    const [left, right] = inOrderOf(first, teams[0], first.score);
    const rest: Score = [aggregate[0] - left, aggregate[1] - right];
    if (rest.some((goals) => goals < 0)) continue;
    draft.score = rest;
    draft.derived = true;
  }
}

function isLess(sum: Score, part: Score | null): boolean {
  return part !== null && part.some((goals, side) => goals > (sum[side] ?? 0));
}

/** "0-0 (5-4 pens)": kicks printed behind a drawn result, in the order in which it was told. */
export function attachShootout(
  sentence: MarkedSentence,
  at: number,
  readings: readonly ResultReading[],
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft | null,
): void {
  const item = sentence.items[at];
  if (draft?.score == null || item?.mention?.type !== 'SCORE' || !isLevel(draft)) return;
  const [left, right] = item.mention.score;
  if (left === right || draft.shootout !== null) return;
  const listed = readings.find((reading) => reading.outcome === 'listed' && reading.scoreAt < at);
  if (listed === undefined) return;
  const first = listedFirst(listed, sentence, teams, draft) ?? draft.teams[0];
  draft.shootout = inOrderOf(draft, first, [left, right]);
  draft.advances ??= draft.shootout[0] > draft.shootout[1] ? draft.teams[0] : draft.teams[1];
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

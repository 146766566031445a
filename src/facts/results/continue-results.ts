import type { Item } from '../mentions/mention.ts';
import type { ResultReading } from './find-results.ts';
import type { ScoreKind } from './score-kind.ts';

/** Between the parts of a list, a verb may be said again: "routed Arden 5-0 and beaten Borough 2-1". */
const verbs: ReadonlySet<string> = new Set(['beat', 'beaten', 'beating', 'over', 'against', 'at', 'to']);

/** How a list goes on: each takes a result and gives the one right behind it that leaves out what they share. */
const steps = [nextPair, nextInBrackets, nextOf, nextSubject, nextAgainst, nextScore];

/**
 * Results that a list goes on with: "beat Arden 3-1, Borough 2-0 and Castle 1-0", "wins over Arden (2-1) and Borough
 * (3-0)". They have of the one before what they do not say: the subject, the verb, or the opponent.
 * What is marked as another kind of score goes on with nothing: "beat Borough 2-0 on Sunday and 3-1 on aggregate".
 */
export function continueResults(
  items: readonly Item[],
  readings: readonly ResultReading[],
  kinds: ReadonlyMap<number, ScoreKind>,
): readonly ResultReading[] {
  const claimed = new Set(readings.map(({ scoreAt }) => scoreAt));
  const all = [...readings];
  // Grows while it is gone through: what a list goes on with may be gone on with.
  for (const reading of all)
    for (const step of steps) {
      const next = step(items, reading);
      if (next === null || (claimed.has(next.scoreAt) && next.scoreAt !== reading.scoreAt)) continue;
      if ((kinds.get(next.scoreAt) ?? reading.kind) !== reading.kind) continue;
      claimed.add(next.scoreAt);
      all.push(next);
      break;
    }
  return all;
}

/** "goalless draws between Arden and Borough, and Castle and Dale": another pair of the same score. */
function nextPair(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.rule !== 'draw-between' || before.object === null) return null;
  const at = behindJoint(items, before.object + 1);
  if (at === null || items[at]?.type !== 'TEAM' || items[at + 1]?.word !== 'and') return null;
  if (items[at + 2]?.type !== 'TEAM' && items[at + 2]?.type !== 'PERSON') return null;
  return { ...before, subject: at, object: at + 2, to: at + 3, scoreAt: before.scoreAt };
}

/** "wins for Arden at Borough (1-0) and Castle over Dale (4-0)": another pair and its score. */
function nextInBrackets(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (!before.rule.endsWith('-for-over-in-brackets')) return null;
  const at = behindJoint(items, before.to);
  const told = at === null || items[at]?.type !== 'TEAM' ? null : contactBehind(items, at);
  if (at === null || told === null || items[told.to]?.word !== '(') return null;
  const scoreAt = told.to + 1;
  const score = scoreOf(items, scoreAt, before);
  return score === null ? null : { ...before, score, subject: at, scoreAt, place: null, ...told, to: scoreAt + 2 };
}

/** "beat Arden 3-1, Borough 2-0": another opponent. */
function nextOf(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.outcome !== 'win' && before.outcome !== 'loss') return null;
  if (before.object === null || before.object > before.scoreAt) return null;
  const joint = items[before.scoreAt + 1]?.word === ')' ? before.scoreAt + 2 : before.scoreAt + 1;
  let at = behindJoint(items, joint);
  if (at === null) return null;
  const verb = items[at];
  if (verbs.has(verb?.wordClass ?? '') || verbs.has(verb?.word ?? '')) at += 1;
  if (items[at]?.word === 'the') at += 1;
  if (items[at]?.type !== 'TEAM') return null;
  const scoreAt = items[at + 1]?.word === '(' ? at + 2 : at + 1;
  const score = scoreOf(items, scoreAt, before);
  return score === null
    ? null
    : { ...before, rule: 'continued', score, object: at, scoreAt, to: scoreAt + 1, place: null };
}

const contact = /^(?:over|against|at|to|with|by)$/u;
const contactClasses = new Set(['away', 'at-home']);

/** "Arden won 2-0 at Borough, Castle 3-1 at Dale": other sides that did the same. */
function nextSubject(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.outcome === 'listed' || before.outcome === 'ended' || before.object === null) return null;
  const at = behindJoint(items, before.to);
  if (at === null || items[at]?.type !== 'TEAM') return null;
  return nextWithVerbLeftOut(items, before, at) ?? nextWithObjectFirst(items, before, at);
}

function nextWithVerbLeftOut(items: readonly Item[], before: ResultReading, subject: number): ResultReading | null {
  const scoreAt = items[subject + 1]?.word === ',' ? subject + 2 : subject + 1;
  const score = scoreOf(items, scoreAt, before) ?? levelScore(items, scoreAt);
  const told = score === null ? null : contactBehind(items, scoreAt);
  if (score === null || told === null) return null;
  const outcome = score[0] === score[1] ? 'draw' : before.outcome;
  return { ...before, rule: 'continued', outcome, score, subject, scoreAt, place: null, ...told };
}

/** "Arden beat Borough 2-0 and Castle Dale 3-1". */
function nextWithObjectFirst(items: readonly Item[], before: ResultReading, subject: number): ResultReading | null {
  if (before.outcome === 'draw' || before.object === null || before.object > before.scoreAt) return null;
  const score = scoreOf(items, subject + 2, before);
  if (score === null || items[subject + 1]?.type !== 'TEAM') return null;
  const [object, scoreAt] = [subject + 1, subject + 2];
  return { ...before, rule: 'continued', score, subject, object, scoreAt, to: scoreAt + 1, place: null };
}

/** "lost 1-0 to Borough and 2-0 to Castle": the same side against another. */
function nextAgainst(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.outcome === 'listed' || before.outcome === 'ended' || before.object === null) return null;
  const scoreAt = behindJoint(items, behindTime(items, before.to));
  const score = scoreAt === null ? null : scoreOf(items, scoreAt, before);
  if (scoreAt === null || score === null) return null;
  const told = contactBehind(items, scoreAt);
  return told === null ? null : { ...before, rule: 'continued', score, scoreAt, place: null, ...told };
}

/** "lost 5-1 at Borough last week", "beaten 2-0 by Castle earlier in the month": where what says when it was ends. */
function behindTime(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 6 && isOfTime(items[at])) at += 1;
  return at;
}

const timeWords =
  /^(?:on|in|a|the|this|last|earlier|weekend|year|season|days?|weeks?|months?|ago|night|midweek|before)$/u;

function isOfTime(item: Item | undefined): boolean {
  // A day is of one of the two only.
  if (item?.mention?.type === 'DATE') return !/day\b/u.test(item.mention.words);
  return item?.wordClass === 'earlier' || timeWords.test(item?.word ?? '');
}

/** The opponent behind a score: "2-0 at home to Borough". */
function contactBehind(items: readonly Item[], scoreAt: number): Pick<ResultReading, 'object' | 'to' | 'by'> | null {
  const by = items[scoreAt + 1];
  if (!contact.test(by?.word ?? '') && !contactClasses.has(by?.wordClass ?? '')) return null;
  const object = items[scoreAt + 2]?.word === 'the' ? scoreAt + 3 : scoreAt + 2;
  if (items[object]?.type !== 'TEAM') return null;
  return { object, to: object + 1, by: by?.wordClass ?? by?.word ?? null };
}

const closing = /^(?:,|\.|(?:and|in|to|against|at|over|last|this|earlier|on)(?: .*)?)$/u;

/** "beat Arden 2-0, 3-1 and 1-0", "winning 3-0 in 1992, 2-1 in 2004": another match of the same two sides. */
function nextScore(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.kind !== 'result' || before.outcome === 'listed' || before.outcome === 'ended') return null;
  let at = before.scoreAt + 1;
  if (items[at]?.word === 'in' || items[at]?.word === 'on') at += 1;
  if (items[at]?.mention?.type === 'DATE' || items[at]?.mention?.type === 'NUMBER') at += 1;
  const scoreAt = behindJoint(items, at);
  const score = scoreAt === null ? null : scoreOf(items, scoreAt, before);
  if (scoreAt === null || score === null) return null;
  const next = items[scoreAt + 1];
  if (next !== undefined && !closing.test(next.word) && next.mention?.type !== 'DATE') return null;
  return { ...before, rule: 'continued', score, scoreAt, to: Math.max(before.to, scoreAt + 1) };
}

/** The item behind ", and" or the like; null where none stands there. */
function behindJoint(items: readonly Item[], from: number): number | null {
  let at = from;
  while (items[at]?.word === ',' || items[at]?.word === 'and') at += 1;
  return at === from ? null : at;
}

/** "Arden beat Borough 2-0, Castle 1-1 at Dale": the score tells for itself that the other match was drawn. */
function levelScore(items: readonly Item[], at: number): ResultReading['score'] | null {
  const mention = items[at]?.mention;
  return mention?.type === 'SCORE' && mention.score[0] === mention.score[1] ? mention.score : null;
}

/** A score that the outcome before can have. */
function scoreOf(items: readonly Item[], at: number, { outcome }: ResultReading): ResultReading['score'] | null {
  const mention = items[at]?.mention;
  if (mention?.type !== 'SCORE') return null;
  return (mention.score[0] === mention.score[1]) === (outcome === 'draw') ? mention.score : null;
}

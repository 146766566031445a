import type { Item } from '../mentions/mention.ts';
import type { ResultReading } from './find-results.ts';

/** Between the parts of a list, a verb may be said again: "routed Arden 5-0 and beaten Borough 2-1". */
const verbs: ReadonlySet<string> = new Set(['beat', 'beaten', 'beating', 'over', 'against', 'at', 'to']);

/**
 * Results that a list goes on with: "beat Arden 3-1, Borough 2-0 and Castle 1-0", "wins over Arden (2-1) and Borough
 * (3-0)". They have the subject and the outcome of the one before.
 */
export function continueResults(items: readonly Item[], readings: readonly ResultReading[]): readonly ResultReading[] {
  const claimed = new Set(readings.map(({ scoreAt }) => scoreAt));
  const all: ResultReading[] = [];
  for (const reading of readings) {
    let last: ResultReading | null = reading;
    while (last !== null) {
      all.push(last);
      for (let pair = nextPair(items, last); pair !== null; pair = nextPair(items, pair)) all.push(pair);
      const next = nextOf(items, last);
      last = next === null || claimed.has(next.scoreAt) ? null : next;
      if (last !== null) claimed.add(last.scoreAt);
    }
  }
  return all;
}

/** "goalless draws between Arden and Borough, and Castle and Dale": another pair of the same score. */
function nextPair(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.rule !== 'draw-between' || before.object === null) return null;
  let at = before.object + 1;
  while (items[at]?.word === ',' || items[at]?.word === 'and') at += 1;
  if (at === before.object + 1 || items[at]?.type !== 'TEAM' || items[at + 1]?.word !== 'and') return null;
  if (items[at + 2]?.type !== 'TEAM' && items[at + 2]?.type !== 'PERSON') return null;
  return { ...before, subject: at, object: at + 2, to: at + 3, scoreAt: before.scoreAt };
}

function nextOf(items: readonly Item[], before: ResultReading): ResultReading | null {
  if (before.outcome !== 'win' && before.outcome !== 'loss') return null;
  if (before.object === null || before.object > before.scoreAt) return null;
  const joint = items[before.scoreAt + 1]?.word === ')' ? before.scoreAt + 2 : before.scoreAt + 1;
  let at = joint;
  while (items[at]?.word === ',' || items[at]?.word === 'and') at += 1;
  if (at === joint) return null;
  const verb = items[at];
  if (verbs.has(verb?.wordClass ?? '') || verbs.has(verb?.word ?? '')) at += 1;
  if (items[at]?.word === 'the') at += 1;
  if (items[at]?.type !== 'TEAM') return null;
  const scoreAt = items[at + 1]?.word === '(' ? at + 2 : at + 1;
  const mention = items[scoreAt]?.mention;
  if (mention?.type !== 'SCORE' || mention.score[0] === mention.score[1]) return null;
  return { ...before, rule: 'continued', score: mention.score, object: at, scoreAt, to: scoreAt + 1, place: null };
}

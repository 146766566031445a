import type { Item } from '../mentions/mention.ts';

const runs = /^(?:run|streak|sequence|series|form|spell|slump)$/u;
const began =
  /^(?:began|begun|started|commenced|dating|dates|dated|stretching|stretches|goes|going|starting|beginning)$/u;

/**
 * "Borough's unbeaten run, which began with a 3-0 win": where the name of the side stands whose run the clause behind the comma
 * tells the beginning of; -1 where it tells no such thing.
 */
export function ownerOfRun(items: readonly Item[], comma: number): number {
  if (items[comma]?.word !== ',' || !isRun(items[comma - 1])) return -1;
  const verb = /^(?:which|that)$/u.test(items[comma + 1]?.word ?? '') ? comma + 2 : comma + 1;
  if (!began.test(items[items[verb]?.word === 'had' ? verb + 1 : verb]?.word ?? '')) return -1;
  const owner = items.findLastIndex(({ type }, at) => type === 'TEAM' && at < comma && at >= comma - 7);
  return /^'s?$/u.test(items[owner + 1]?.word ?? '') ? owner : -1;
}

/** "a run that began with a 3-0 win", "the run dating back to a 2-0 defeat": the match that is told there lies behind. */
export function isBeginningOfRun(items: readonly Item[], from: number): boolean {
  const verb = items.findLastIndex(({ word }, at) => at < from && at >= from - 6 && began.test(word));
  if (verb < 0) return false;
  if (!/^(?:with|when|by|back|in|after|following)$/u.test(items[verb + 1]?.word ?? '')) return false;
  if (items.slice(verb, from).some(({ type, word }) => type === 'SCORE' || word === ',')) return false;
  const before = items.slice(Math.max(0, verb - 4), verb);
  const run = before.findLastIndex(isRun);
  return run >= 0 && before.slice(run + 1).every(({ word }) => /^(?:,|which|that|had)$/u.test(word));
}

function isRun(item: Item | undefined): boolean {
  return item?.wordClass === 'run' || runs.test(item?.word ?? '');
}

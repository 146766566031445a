import type { Item } from '../mentions/mention.ts';
import { describeGoal } from './describe-goal.ts';
import type { GoalReading } from './goal-reading.ts';

/** How far behind a sum of goals its details may begin. */
const reach = 6;

/**
 * What a sum of goals says of some of them: "a hat-trick, including the winner with a penalty in the 93rd minute",
 * "four goals, including three penalties". `next` begins the next reading of the sentence.
 */
export function includedIn(items: readonly Item[], reading: GoalReading, next: number): readonly GoalReading[] {
  if (reading.count < 2) return [];
  const from = items.findIndex((item, at) => item.word === 'including' && at >= reading.at && at <= reading.to + reach);
  if (from < 0 || from >= next) return [];
  const end = endOfDetail(items, from + 1, next);
  const traits = describeGoal(items, from, from, end, end);
  const amount = items[from + 1]?.mention;
  const times = items
    .slice(from, end)
    .flatMap((item) => (item.mention?.type === 'MINUTE' && !item.mention.vague ? item.mention.minutes : []));
  const count = amount?.type === 'NUMBER' && amount.value <= reading.count ? amount.value : 1;
  if (traits.how === null && traits.label === null && times.length === 0) return [];
  return [{ ...reading, ...traits, count, minutes: times.length === count ? times : [], when: null, repeat: false }];
}

function endOfDetail(items: readonly Item[], from: number, next: number): number {
  let end = from;
  while (end < Math.min(items.length, next) && !/^(?:[,;]|as|while|but|when)$/u.test(items[end]?.word ?? '')) end += 1;
  return end;
}

import type { Item } from '../mentions/mention.ts';
import { describeGoal } from './describe-goal.ts';
import { effectOf } from './goal-effect.ts';
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
  const traits = describeGoal(items, { from, at: from, to: end, end, next: from + 6 });
  const amount = items[from + 1]?.mention;
  const times = items
    .slice(from, end)
    .flatMap((item) => (item.mention?.type === 'MINUTE' && !item.mention.vague ? item.mention.minutes : []));
  const count = amount?.type === 'NUMBER' && amount.value <= reading.count ? amount.value : 1;
  if (traits.how === null && traits.label === null && times.length === 0) return [];
  return [
    {
      ...reading,
      ...traits,
      count,
      completes: false,
      minutes: times.length === count ? times : [],
      when: null,
      repeat: false,
    },
  ];
}

/**
 * A reading and the second goal that its verb has for its object: "scored the opener and the winner". Only where nothing
 * behind makes that the subject of something else ("scored the opener and the winner came from …"). A time behind both is
 * the second's.
 */
export function withAlsoNamed(items: readonly Item[], reading: GoalReading, next: number): readonly GoalReading[] {
  const at = secondObject(items, reading, next);
  const noun = items[at];
  if (noun === undefined) return [reading];
  const traits = describeGoal(items, { from: at, at, to: at + 1, end: at + 1, next: at + 1 });
  if (traits.label === null || traits.label === reading.label) return [reading];
  const effect = effectOf(items, traits, 'also-named', noun.word, at, at + 1);
  const second = { ...reading, ...traits, rule: 'also-named', at, to: at + 1, effect, joined: true };
  const isTimedBefore = items.slice(reading.from, at).some((item) => item.type === 'MINUTE');
  const none = { minutes: [], when: null };
  return isTimedBefore ? [reading, { ...second, ...none }] : [{ ...reading, ...none }, second];
}

/** Where the noun of the second goal stands; -1 where there is none. */
function secondObject(items: readonly Item[], reading: GoalReading, next: number): number {
  const joint = items.findIndex((item, at) => item.word === 'and' && at > reading.at && at <= reading.to + 2);
  if (joint < 0 || joint >= next || reading.count > 1 || reading.label === null) return -1;
  const article = /^(?:the|a|an|his|her)$/u.test(items[joint + 1]?.word ?? '');
  const at = article ? joint + 2 : joint + 1;
  const behind = items[at + 1];
  const ends = behind === undefined || /^(?:[.,;]|in|for|as|on|with|at|to|against|when)$/u.test(behind.word);
  return items[at]?.wordClass === 'goal' && ends ? at : -1;
}

function endOfDetail(items: readonly Item[], from: number, next: number): number {
  let end = from;
  while (end < Math.min(items.length, next) && !/^(?:[,;]|as|while|but|when)$/u.test(items[end]?.word ?? '')) end += 1;
  return end;
}

import type { GoalTime } from '../goals/times/goal-times.ts';
import type { Item } from '../mentions/mention.ts';
import type { CardReading } from './read-cards.ts';

/** "were reduced to ten men in the 58th after Costa, booked early on, was shown a second yellow": the time is that of the red card. */
export function withTimeOfTen(
  items: readonly Item[],
  readings: readonly CardReading[],
  times: readonly (GoalTime | null)[],
): readonly (GoalTime | null)[] {
  const yellow = times.findIndex(
    (time, at) => time !== null && readings[at]?.card === 'yellow' && isOfTen(items, time.at),
  );
  const red = readings.findIndex(({ card }, at) => card === 'red' && at > yellow && times[at] === null);
  const time = times[yellow] ?? null;
  if (yellow < 0 || red < 0) return times;
  return times.map((each, at) => (at === yellow ? null : at === red ? time : each));
}

const scoring = /^(?:score|goal|strike|into-net|level|lead)$/u;

/**
 * "Costa, booked in the 20th minute, was sent off in the 70th", "scored in the 12th minute, was booked …": a time within the telling of a
 * card may be that of what its player did before.
 */
export function ownStretches(items: readonly Item[], readings: readonly CardReading[]): readonly CardReading[] {
  return readings.map((reading) => {
    const { from, noun } = reading;
    const joint = items.findLastIndex(({ word }, at) => at < noun && /^(?:,|and|then|but|before)$/u.test(word));
    const other = readings.findLast((each) => each.noun >= from && each.noun < noun);
    const before =
      other?.noun ?? items.findIndex(({ wordClass }, at) => at > from && at < joint && scoring.test(wordClass ?? ''));
    return before < 0 || joint <= before ? reading : { ...reading, from: joint };
  });
}

/** "ten men in the 58th", "10-man from the 58th minute". */
function isOfTen(items: readonly Item[], minute: number): boolean {
  return items.slice(Math.max(0, minute - 4), minute).some(({ word }) => word === 'men' || word === 'man');
}

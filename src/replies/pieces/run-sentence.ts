import type { Streak, StreakReading } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';

/** `unbeaten run` */
export function runKind({ kind }: Streak, { messages }: View): string {
  return messages.say(`streak.kind.${kind}`);
}

/**
 * `Unbeaten in 44 matches, and counting`: to be kept secret with the outcomes it tells of. Whether a run goes on is said
 * of its latest reading alone; of an earlier one it says how long it was.
 */
export function runLength({ kind, readings }: Streak, reading: StreakReading, { messages }: View): string {
  const { length, active } = reading;
  const state = !active ? 'no' : readings.at(-1) === reading ? 'yes' : 'past';
  return messages.say('streak.latest', { length, kind: kind.replaceAll('-', '_'), active: state });
}

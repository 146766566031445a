import type { Streak, StreakReading } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';

/** `unbeaten run` */
export function runKind({ kind }: Streak, { messages }: View): string {
  return messages.say(`streak.kind.${kind}`);
}

/** `Unbeaten in 44 matches, and counting`: to be kept secret with the outcomes it tells of. */
export function runLength({ kind }: Streak, { length, active }: StreakReading, { messages }: View): string {
  const values = { length, kind: kind.replaceAll('-', '_'), active: active ? 'yes' : 'no' };
  return messages.say('streak.latest', values);
}

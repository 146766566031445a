import type { Match, Tie } from '../../dataset/dataset.ts';
import type { View } from '../view.ts';

/** `First leg`, `The match`; of several that were no legs, `First match` and `Replay`. */
export function legLabel({ twoLegged, legs }: Tie, index: number, { messages }: View): string {
  if (twoLegged) return messages.say('leg.ordinal', { leg: index + 1 });
  if (legs.length === 1) return messages.say('leg.only');
  return messages.say(index === 0 ? 'leg.first-match' : 'leg.replay');
}

/** The one match of a tie, or the last of its replays; null for a tie over two legs, which no match decides alone. */
export function decidingMatch({ twoLegged }: Tie, legs: readonly (Match | null)[]): Match | null {
  return twoLegged ? null : (legs.findLast((leg) => leg !== null) ?? null);
}

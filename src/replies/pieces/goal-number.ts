import type { ScorerLine } from '../../answers/held.ts';
import type { View } from '../view.ts';

/** `2 goals`; who has put but his own net is listed with what that was, not with no goals: `o.g.`, `o.g. × 2`. */
export function goalNumber({ count, goals }: ScorerLine, { messages }: View): string {
  if (count > 0) return messages.say('scorers.number', { count });
  return `${messages.say('goal.own-goal')}${goals.length > 1 ? ` × ${goals.length}` : ''}`;
}

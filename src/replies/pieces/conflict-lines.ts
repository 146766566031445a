import type { Conflict, Match } from '../../dataset/dataset.ts';
import { escaped } from '../escape.ts';
import { secret } from '../marks.ts';
import type { View } from '../view.ts';

/** What each reading says, one line a contradiction: `⚠️ Reports disagree on the date: … / …`. All of it is secret. */
export function conflictLines(conflicts: readonly Conflict[], { messages }: View): readonly string[] {
  return conflicts.map(({ field, readings }) => {
    const what = messages.sayIfHeld(`conflict.${field}`) ?? escaped(field);
    const values = readings.map(({ value }) => escaped(value)).join(' / ');
    return secret(`⚠️ ${messages.say('conflict', { what, values })}`);
  });
}

/** Everything about which the reports of a match disagree, its goals included. */
export function matchConflictLines({ conflicts, goals }: Match, view: View): readonly string[] {
  return conflictLines([...conflicts, ...goals.flatMap((goal) => goal.conflicts)], view);
}

import type { Entry } from './lineup-entries.ts';
import { goalsOf } from './scorer-lists.ts';

/** `Arden 3 (Rossi 2, Verdi pen)`: how many of whom, where that makes the goals of the team; else the entries as they are. */
export function countedIn(entries: readonly Entry[], goals: number): readonly Entry[] {
  if (entries.every(({ minutes }) => minutes.length > 0) && entries.length > 0) {
    if (goalsOf(entries) === goals) return entries;
  }
  if (entries.some(({ minutes }) => minutes.length > 1 || (minutes[0]?.minute ?? 1) > goals)) return entries;
  const counted = entries.map((entry) => ({ ...entry, minutes: [], count: entry.minutes[0]?.minute ?? 1 }));
  return goalsOf(counted) === goals ? counted : entries;
}

import type { Slot } from '../binding/goal-slot.ts';

/** All goals of one scorer in one match: they are of one side. */
export interface ScorerGoals {
  readonly slots: readonly Slot[];
  readonly own: boolean;
}

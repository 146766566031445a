import type { StreakKind } from '../facts/fact.ts';

/** Every kind of run; complete by the type. */
const kinds: Readonly<Record<StreakKind, true>> = {
  unbeaten: true,
  winning: true,
  winless: true,
  losing: true,
  drawing: true,
  scoring: true,
  scoreless: true,
  'clean-sheets': true,
  'home-unbeaten': true,
  'away-unbeaten': true,
  title: true,
};

/** The kinds as a list, for reading one from a question. */
export const streakKinds = Object.keys(kinds) as readonly StreakKind[];

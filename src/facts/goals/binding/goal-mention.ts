import type { Evidence, MatchFact, TeamRef } from '../../fact.ts';
import type { GoalReading } from '../readings/goal-reading.ts';

/** A reading bound to a match and to one person. */
export interface GoalMention {
  readonly reading: GoalReading;
  readonly match: MatchFact;
  readonly scorer: string;
  /** Team that gains, where it is said or known. */
  readonly team: TeamRef | null;
  /** How many scorers the reading names. */
  readonly together: number;
  readonly evidence: readonly Evidence[];
}

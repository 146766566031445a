import type { Fixture, Match, Streak } from '../dataset/dataset.ts';
import type { StreakKind, TeamRef } from '../facts/fact.ts';
import type { FindingBase, Paged, QuoteInContext } from './answer-parts.ts';
import type { ScorerLine } from './held.ts';

/** Matches by how they ended for a team. */
export interface Form {
  readonly won: number;
  readonly drawn: number;
  readonly lost: number;
  /** The first day counted; null where all matches held are. */
  readonly since: string | null;
}

export interface TeamFinding extends FindingBase {
  readonly kind: 'team';
  readonly team: TeamRef;
  /** The latest matches, newest first. */
  readonly matches: readonly Match[];
  readonly total: number;
  readonly form: Form;
  readonly streaks: readonly Streak[];
  readonly scorers: readonly ScorerLine[];
  readonly next: readonly Fixture[];
  readonly quote: QuoteInContext | null;
}

export interface StreakFinding extends FindingBase {
  readonly kind: 'streak';
  readonly streak: Streak;
  readonly matches: readonly Match[];
  /** Other runs of the team. */
  readonly others: readonly Streak[];
}

export interface RunsFinding extends FindingBase {
  readonly kind: 'runs';
  readonly of: StreakKind | null;
  readonly runs: Paged<Streak>;
}

import type { Match, Person } from '../dataset/dataset.ts';
import type { CompetitionRef, GoalKind, TeamRef } from '../facts/fact.ts';
import type { FindingBase, Paged, QuoteInContext } from './answer-parts.ts';
import type { Haul } from './question.ts';
import type { CardInMatch, ChangeInMatch, GoalInMatch, ScorerLine } from './held.ts';

export interface ScorersFinding extends FindingBase {
  readonly kind: 'scorers';
  readonly team: TeamRef | null;
  readonly player: Person | null;
  readonly opponent: TeamRef | null;
  readonly competition: CompetitionRef | null;
  readonly how: GoalKind | null;
  readonly stage: string | null;
  readonly minute: number | null;
  readonly haul: Haul | null;
  readonly scorers: Paged<ScorerLine>;
  /** Goals held, without own goals against. */
  readonly goals: number;
  /** Goals of the team's scores that no report names; 0 where the question is not about a team alone. */
  readonly unnamed: number;
}

export interface QuotesFinding extends FindingBase {
  readonly kind: 'quotes';
  readonly speaker: Person | null;
  readonly about: string | null;
  readonly match: Match | null;
  readonly team: TeamRef | null;
  readonly opponent: TeamRef | null;
  readonly day: string | null;
  readonly quotes: Paged<QuoteInContext>;
}

export interface PlayerFinding extends FindingBase {
  readonly kind: 'player';
  readonly player: Person;
  readonly scored: ScorerLine | null;
  /** Goals of others that the player made. */
  readonly assisted: readonly GoalInMatch[];
  readonly cards: readonly CardInMatch[];
  /** Where the player came on or went off. */
  readonly changes: readonly ChangeInMatch[];
  readonly quote: QuoteInContext | null;
  readonly quotes: number;
}

import type { Fixture, Goal, Match } from '../dataset/dataset.ts';
import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { FindingBase, Paged, QuoteInContext } from './answer-parts.ts';
import type { GoalPlace } from './goals-asked.ts';
import type { CardInMatch, ReadingOfStreak } from './held.ts';
import type { Decision, Outcome, ResultOrder } from './question.ts';
import type { TiesOfSeason } from './tie-findings.ts';

export interface MatchFinding extends FindingBase {
  readonly kind: 'match';
  readonly match: Match;
  /** The team asked about; null where the match itself was named. */
  readonly team: TeamRef | null;
  /** Other matches that the question means as well, newest first. */
  readonly others: readonly Match[];
  /** What was said about it. */
  readonly quotes: readonly QuoteInContext[];
  /** The goals asked for; null where the match as a whole is. */
  readonly asked: AskedGoals | null;
}

/** Goals of a match that a question singles out. */
export interface AskedGoals {
  readonly place: GoalPlace;
  /** Whose; null where either side's are meant. */
  readonly side: TeamRef | null;
  /** Empty where there is none such, null where the reports do not tell. */
  readonly goals: readonly Goal[] | null;
}

/** Matches in a list, as they were asked for. */
export interface ResultsFinding extends FindingBase {
  readonly kind: 'results';
  readonly team: TeamRef | null;
  readonly competition: CompetitionRef | null;
  readonly outcome: Outcome | null;
  readonly order: ResultOrder;
  readonly decided: Decision | null;
  readonly matches: Paged<Match>;
  /** How many matches were looked through. */
  readonly of: number;
  /** Some of those, where none was found: what shows that there is none. */
  readonly others: readonly Match[];
}

export interface RecapFinding extends FindingBase {
  readonly kind: 'recap';
  readonly day: string;
  readonly competition: CompetitionRef | null;
  /** Competition by competition. */
  readonly matches: Paged<Match>;
  readonly quote: QuoteInContext | null;
  readonly readings: readonly ReadingOfStreak[];
  readonly next: readonly Fixture[];
  /** What the night belongs to, where it decided a tie. */
  readonly bracket: TiesOfSeason | null;
  /** The nearest days with matches before and after. */
  readonly earlier: string | null;
  readonly later: string | null;
}

export interface CardsFinding extends FindingBase {
  readonly kind: 'cards';
  readonly team: TeamRef | null;
  readonly day: string | null;
  readonly card: 'red' | 'yellow' | null;
  readonly cards: Paged<CardInMatch>;
}

export interface NextFinding extends FindingBase {
  readonly kind: 'next';
  readonly team: TeamRef | null;
  readonly fixtures: Paged<Fixture>;
}

import type { Fixture, Match } from '../dataset/dataset.ts';
import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { FindingBase, Paged, QuoteInContext } from './answer-parts.ts';
import type { CardInMatch, ReadingOfStreak } from './held.ts';
import type { ToldGoal } from './goals/told-goals.ts';
import type { Decision, GoalPlace, Outcome, ResultOrder } from './question.ts';
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
}

/** Matches in a list, as they were asked for. */
export interface ResultsFinding extends FindingBase {
  readonly kind: 'results';
  readonly team: TeamRef | null;
  readonly opponent: TeamRef | null;
  /** Of the team, or without one of those that won or lost. */
  readonly side: 'home' | 'away' | null;
  readonly day: string | null;
  readonly competition: CompetitionRef | null;
  readonly stage: string | null;
  readonly outcome: Outcome | null;
  readonly order: ResultOrder;
  readonly decided: Decision | null;
  readonly matches: Paged<Match>;
  /** How many matches were looked through. */
  readonly of: number;
  /** Some of those, where none was found: what shows that there is none. */
  readonly others: readonly Match[];
}

/** Goals by what they did, with the match or the night that they fell in. */
export interface GoalFinding extends FindingBase {
  readonly kind: 'goal';
  readonly place: GoalPlace;
  readonly score: readonly [number, number] | null;
  /** The team whose goals alone are meant. */
  readonly team: TeamRef | null;
  readonly goals: readonly (ToldGoal & { readonly match: Match })[];
  /** True where the reports leave open which goal it was, or whether there was one more. */
  readonly open: boolean;
  readonly shown: MatchFinding | RecapFinding;
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
  readonly competition: CompetitionRef | null;
  readonly stage: string | null;
  readonly day: string | null;
  readonly card: 'red' | 'yellow' | null;
  readonly cards: Paged<CardInMatch>;
}

export interface NextFinding extends FindingBase {
  readonly kind: 'next';
  readonly team: TeamRef | null;
  readonly fixtures: Paged<Fixture>;
}

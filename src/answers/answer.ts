import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Span } from '../article/article.ts';
import type { Match, Person, Quote, Streak, Tie } from '../dataset/dataset.ts';
import type { Entry } from '../search/search-index.ts';
import type { GoalInMatch } from './held.ts';
import type { NamedField, PlainQuestion, Question } from './question.ts';

/** A report as cards name it. */
export interface ReportRef {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
}

interface AnswerBase {
  /** The question as it was understood: every name a reference, so that buttons can ask on from it. */
  readonly question: PlainQuestion;
}

/** A list shown in pages, counted from 0. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  /** Of all pages together. */
  readonly total: number;
}

/** A question that the same reports answer, offered as a button; `name` tells two of a kind apart. */
export interface Related {
  readonly question: PlainQuestion;
  readonly name: string | null;
}

interface FindingBase extends AnswerBase {
  readonly related: readonly Related[];
}

export interface TieFinding extends FindingBase {
  readonly kind: 'tie';
  readonly tie: Tie;
  /** The team asked about; null where the tie itself was named. */
  readonly team: TeamRef | null;
  /** As `tie.legs`; null for a leg that no report tells of. */
  readonly legs: readonly (Match | null)[];
  /** The other ties of the team, newest first. */
  readonly others: readonly Tie[];
}

/** One player's goals. */
export interface ScorerLine {
  readonly person: Person;
  /** The sides scored for; own goals count for the other side and name none. */
  readonly teams: readonly TeamRef[];
  /** Without own goals. */
  readonly count: number;
  /** Newest match first, in order of play within a match; own goals included. */
  readonly goals: readonly GoalInMatch[];
}

export interface ScorersFinding extends FindingBase {
  readonly kind: 'scorers';
  readonly team: TeamRef | null;
  readonly player: Person | null;
  readonly competition: CompetitionRef | null;
  readonly scorers: Paged<ScorerLine>;
  /** Goals held, without own goals against. */
  readonly goals: number;
  /** Goals of the team's scores that no report names; 0 where the question is not about a team alone. */
  readonly unnamed: number;
}

export interface QuoteInContext {
  readonly quote: Quote;
  readonly match: Match | null;
  readonly report: ReportRef | null;
}

export interface QuotesFinding extends FindingBase {
  readonly kind: 'quotes';
  readonly speaker: Person | null;
  readonly about: string | null;
  readonly match: Match | null;
  readonly quotes: Paged<QuoteInContext>;
}

export interface StreakFinding extends FindingBase {
  readonly kind: 'streak';
  readonly streak: Streak;
  readonly matches: readonly Match[];
  /** Other runs of the team. */
  readonly others: readonly Streak[];
}

/** A sentence of a report with the words in it that carry a fact. */
export interface Proof {
  readonly report: ReportRef;
  readonly sentence: string;
  /** Offsets into the sentence, in order, not overlapping. */
  readonly words: readonly Span[];
}

export interface SourcesAnswer {
  readonly kind: 'sources';
  readonly question: Extract<Question, { ask: 'sources' }>;
  readonly of: FoundAnswer;
  readonly proofs: Paged<Proof>;
}

/** What one kind of question finds, before the reports behind it are named. */
export type Finding = TieFinding | ScorersFinding | QuotesFinding | StreakFinding;

interface WithReports {
  /** The reports behind the answer, oldest first. */
  readonly reports: readonly ReportRef[];
}

export type TieAnswer = TieFinding & WithReports;
export type ScorersAnswer = ScorersFinding & WithReports;
export type QuotesAnswer = QuotesFinding & WithReports;
export type StreakAnswer = StreakFinding & WithReports;

/** Something was found. */
export type FoundAnswer = TieAnswer | ScorersAnswer | QuotesAnswer | StreakAnswer;

/** A name that means several things held: the person chooses. */
export interface AmbiguousAnswer extends AnswerBase {
  readonly kind: 'ambiguous';
  readonly field: NamedField;
  readonly typed: string;
  readonly choices: readonly Entry[];
}

/** A name that means nothing held. */
export interface UnknownAnswer extends AnswerBase {
  readonly kind: 'unknown';
  readonly field: NamedField;
  readonly typed: string;
  readonly nearest: readonly Entry[];
}

/** The name is known, but the reports hold nothing of the kind about it. */
export interface NoneAnswer extends AnswerBase {
  readonly kind: 'none';
  /** What there is none of. */
  readonly of: 'tie' | 'goal' | 'quote' | 'streak';
  /** Who or what was asked about, outermost last: player, team, competition, words searched. */
  readonly names: readonly string[];
  /** What is held of the team instead, newest first. */
  readonly matches: readonly Match[];
  readonly team: TeamRef | null;
}

/** The question lacks the name it cannot do without. */
export interface MissingAnswer extends AnswerBase {
  readonly kind: 'missing';
  readonly field: NamedField;
}

/** Nothing has been read at all. */
export interface NoReportsAnswer extends AnswerBase {
  readonly kind: 'no-reports';
}

/** A button names what the reports no longer hold. */
export interface GoneAnswer extends AnswerBase {
  readonly kind: 'gone';
}

export type FailedAnswer = AmbiguousAnswer | UnknownAnswer | NoneAnswer | MissingAnswer | NoReportsAnswer | GoneAnswer;
export type Answer = FoundAnswer | SourcesAnswer | FailedAnswer;

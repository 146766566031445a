import type { Span } from '../article/article.ts';
import type { CompetitionRef } from '../facts/fact.ts';
import type { AnswerBase, FindingBase, Paged, Related, ReportRef } from './answer-parts.ts';
import type { Coverage } from './cover.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type {
  CardsFinding,
  GoalFinding,
  MatchFinding,
  NextFinding,
  RecapFinding,
  ResultsFinding,
} from './match-findings.ts';
import type { PlayerFinding, QuotesFinding, ScorersFinding } from './people-findings.ts';
import type { Claim, Question } from './question.ts';
import type { RunsFinding, StreakFinding, TeamFinding } from './team-findings.ts';
import type { TieFinding, TiesFinding } from './tie-findings.ts';

/** Yes or no, with what shows it. */
export interface VerdictFinding extends FindingBase {
  readonly kind: 'verdict';
  readonly claim: Claim;
  /** The score that was asked for: `2-1`. */
  readonly score: string | null;
  /** Null where the reports leave it open. */
  readonly verdict: boolean | null;
  /** True where the reports disagree about it. */
  readonly differ: boolean;
  /** The competition that was asked for. */
  readonly competition: CompetitionRef | null;
  /** Team or player. */
  readonly who: string;
  readonly shown: TieFinding | MatchFinding | StreakFinding | ScorersFinding | PlayerFinding;
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
export type Finding =
  | TieFinding
  | ScorersFinding
  | QuotesFinding
  | StreakFinding
  | MatchFinding
  | GoalFinding
  | TeamFinding
  | PlayerFinding
  | RecapFinding
  | ResultsFinding
  | CardsFinding
  | NextFinding
  | TiesFinding
  | RunsFinding
  | VerdictFinding;

interface WithReports {
  /** The reports behind the answer, oldest first. */
  readonly reports: readonly ReportRef[];
}

export type TieAnswer = TieFinding & WithReports;
export type ScorersAnswer = ScorersFinding & WithReports;
export type QuotesAnswer = QuotesFinding & WithReports;
export type StreakAnswer = StreakFinding & WithReports;
export type MatchAnswer = MatchFinding & WithReports;
export type GoalAnswer = GoalFinding & WithReports;
export type TeamAnswer = TeamFinding & WithReports;
export type PlayerAnswer = PlayerFinding & WithReports;
export type RecapAnswer = RecapFinding & WithReports;
export type ResultsAnswer = ResultsFinding & WithReports;
export type CardsAnswer = CardsFinding & WithReports;
export type NextAnswer = NextFinding & WithReports;
export type TiesAnswer = TiesFinding & WithReports;
export type RunsAnswer = RunsFinding & WithReports;
export type VerdictAnswer = VerdictFinding & WithReports;

/** Something was found. */
export type FoundAnswer = Finding & WithReports;

/** What is held, and what is missing of it. */
export interface CoverageAnswer extends AnswerBase {
  readonly kind: 'coverage';
  readonly coverage: Coverage;
}

/** What the bot says of itself; `examples` are questions that what is held can answer. */
export interface PageAnswer extends AnswerBase {
  readonly kind: 'page';
  readonly page: 'about' | 'privacy' | 'help';
  readonly examples: readonly Related[];
}

/** What a question comes to. */
export type Answer = FoundAnswer | SourcesAnswer | CoverageAnswer | PageAnswer | FailedAnswer;

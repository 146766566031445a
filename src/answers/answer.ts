import type { CompetitionRef, GoalKind, StreakKind, TeamRef } from '../facts/fact.ts';
import type { Span } from '../article/article.ts';
import type { Fixture, Match, Person, Quote, Streak, Tie } from '../dataset/dataset.ts';
import type { Entry } from '../search/search-index.ts';
import type { Coverage } from './cover.ts';
import type { CardInMatch, ReadingOfStreak, ScorerLine } from './held.ts';
import type { Claim, NamedField, Outcome, PlainQuestion, Question, ResultOrder } from './question.ts';

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

export interface ScorersFinding extends FindingBase {
  readonly kind: 'scorers';
  readonly team: TeamRef | null;
  readonly player: Person | null;
  readonly opponent: TeamRef | null;
  readonly competition: CompetitionRef | null;
  readonly how: GoalKind | null;
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
  readonly team: TeamRef | null;
  readonly opponent: TeamRef | null;
  readonly day: string | null;
  readonly quotes: Paged<QuoteInContext>;
}

export interface StreakFinding extends FindingBase {
  readonly kind: 'streak';
  readonly streak: Streak;
  readonly matches: readonly Match[];
  /** Other runs of the team. */
  readonly others: readonly Streak[];
}

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

export interface PlayerFinding extends FindingBase {
  readonly kind: 'player';
  readonly player: Person;
  readonly scored: ScorerLine | null;
  readonly cards: readonly CardInMatch[];
  readonly quote: QuoteInContext | null;
  readonly quotes: number;
}

/** The ties of one competition and season, with the matches they were played in. */
export interface TiesOfSeason {
  readonly ties: readonly Tie[];
  readonly legs: readonly Match[];
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

/** Matches in a list, as they were asked for. */
export interface ResultsFinding extends FindingBase {
  readonly kind: 'results';
  readonly team: TeamRef | null;
  readonly competition: CompetitionRef | null;
  readonly outcome: Outcome | null;
  readonly order: ResultOrder;
  readonly matches: Paged<Match>;
  /** How many matches were looked through. */
  readonly of: number;
  /** Some of those, where none was found: what shows that there is none. */
  readonly others: readonly Match[];
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

export interface TiesFinding extends FindingBase {
  readonly kind: 'ties';
  readonly competition: CompetitionRef | null;
  readonly stage: string | null;
  /** The stage that the ties lead to. */
  readonly reached: string | null;
  readonly ties: Paged<Tie>;
  /** The matches of those shown. */
  readonly legs: readonly Match[];
}

export interface RunsFinding extends FindingBase {
  readonly kind: 'runs';
  readonly of: StreakKind | null;
  readonly runs: Paged<Streak>;
}

/** Yes or no, with what shows it. */
export interface VerdictFinding extends FindingBase {
  readonly kind: 'verdict';
  readonly claim: Claim;
  /** Null where the reports leave it open. */
  readonly verdict: boolean | null;
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
export type FoundAnswer =
  | TieAnswer
  | ScorersAnswer
  | QuotesAnswer
  | StreakAnswer
  | MatchAnswer
  | TeamAnswer
  | PlayerAnswer
  | RecapAnswer
  | ResultsAnswer
  | CardsAnswer
  | NextAnswer
  | TiesAnswer
  | RunsAnswer
  | VerdictAnswer;

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
  readonly of: 'tie' | 'goal' | 'quote' | 'streak' | 'match' | 'player' | 'card' | 'fixture';
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

/** A date that cannot be read as one. */
export interface BadDateAnswer extends AnswerBase {
  readonly kind: 'bad-date';
  readonly typed: string;
}

export type FailedAnswer =
  BadDateAnswer | AmbiguousAnswer | UnknownAnswer | NoneAnswer | MissingAnswer | NoReportsAnswer | GoneAnswer;
export type Answer = FoundAnswer | SourcesAnswer | CoverageAnswer | PageAnswer | FailedAnswer;

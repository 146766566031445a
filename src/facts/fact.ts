import type { Span } from '../article/article.ts';

/** Where a fact stands: a slice of the article with this id. */
export interface Evidence extends Span {
  readonly article: string;
}

/** A team as a report means it. Two mentions of one team have one `id`. */
export interface TeamRef {
  /** Lexicon id (`england/liverpool`), or `?` and the folded name for a team the lexicon does not know. */
  readonly id: string;
  /** Usual full English name: `West Ham United`. */
  readonly name: string;
  /** False where the lexicon does not hold the team. */
  readonly known: boolean;
}

export interface CompetitionRef {
  /** Lexicon id (`uefa-europa-league`), or `?` and the folded name. */
  readonly id: string;
  readonly name: string;
}

/** Score in the order of `teams` of the match it belongs to. */
export type Score = readonly [number, number];

interface FactBase {
  /** One or more slices that show the fact. */
  readonly evidence: readonly Evidence[];
  /** Name of the rule that made it. */
  readonly rule: string;
}

export interface MatchFact extends FactBase {
  readonly kind: 'match';
  /** Key within the article: goals, cards and quotes name it. */
  readonly key: string;
  readonly teams: readonly [TeamRef, TeamRef];
  /** After extra time where there was any; null where the report does not give it. */
  readonly score: Score | null;
  /** After 90 minutes, only where the report tells it apart from `score`. */
  readonly scoreAfter90: Score | null;
  readonly extraTime: boolean;
  readonly shootout: Score | null;
  /** As stated in the report, never worked out. */
  readonly aggregate: Score | null;
  /** Who won, where the report says so. */
  readonly winner: TeamRef | null;
  /** Who goes through or wins the tie, where the report says so. */
  readonly advances: TeamRef | null;
  readonly home: TeamRef | null;
  readonly venue: string | null;
  /** Day of play, `yyyy-MM-dd`. */
  readonly date: string | null;
  readonly competition: CompetitionRef | null;
  /** Normalised stage of the lexicon: `quarter-final`, `group stage`. */
  readonly stage: string | null;
  readonly leg: 1 | 2 | null;
  /** False for an earlier match mentioned in passing. */
  readonly main: boolean;
  /** True where the score is worked out and not printed. */
  readonly derived: boolean;
  /** What of it the report leaves open and other things it tells give; left out where that is nothing. */
  readonly inferred?: readonly Inferred[];
}

/** A day taken from the report's other matches or from its own day; a home side from the other leg or the order of a list. */
export type Inferred = 'date' | 'home';

export type GoalKind = 'penalty' | 'own-goal' | 'free-kick' | 'header';

export interface GoalFact extends FactBase {
  readonly kind: 'goal';
  readonly match: string;
  /** Fullest form of the name in the article. */
  readonly scorer: string;
  /** The side that benefits; null where the report names the scorer and leaves his side open. */
  readonly team: TeamRef | null;
  readonly minute: number | null;
  readonly stoppage: number | null;
  readonly how: GoalKind | null;
  /** The report's own words of time where it gives no minute: `shortly after the restart`. */
  readonly when: string | null;
  readonly assist: string | null;
}

export interface CardFact extends FactBase {
  readonly kind: 'card';
  readonly match: string;
  readonly player: string;
  readonly team: TeamRef | null;
  readonly card: 'red' | 'yellow';
  readonly minute: number | null;
  readonly stoppage: number | null;
}

export interface SubstitutionFact extends FactBase {
  readonly kind: 'substitution';
  readonly match: string;
  readonly on: string;
  readonly off: string | null;
  readonly team: TeamRef | null;
  readonly minute: number | null;
}

export interface QuoteFact extends FactBase {
  readonly kind: 'quote';
  /** The match it is about, where the report's order tells. */
  readonly match: string | null;
  /** Fullest form of the name in the article. */
  readonly speaker: string;
  /** `captain`, `manager`, `midfielder`, as the report has it. */
  readonly role: string | null;
  readonly team: TeamRef | null;
  /** Verbatim without the outer quotation marks; parts of a split quote joined by one space. */
  readonly text: string;
  readonly outlet: string | null;
}

export const streakKinds = [
  'unbeaten',
  'winning',
  'winless',
  'losing',
  'drawing',
  'scoring',
  'scoreless',
  'clean-sheets',
  'home-unbeaten',
  'away-unbeaten',
  'title',
] as const;
export type StreakKind = (typeof streakKinds)[number];

export interface StreakFact extends FactBase {
  readonly kind: 'streak';
  readonly team: TeamRef;
  readonly streak: StreakKind;
  readonly length: number;
  /** Matches of the run that were won, where said: `of which they have won 37`. */
  readonly wins: number | null;
  /** The report's words: `all season`, `league`, `all competitions`. */
  readonly scope: string | null;
  /** False where the report says that the run has ended. */
  readonly active: boolean;
  /** The record it makes, in the report's words: `the first team from the top five European leagues`. */
  readonly record: string | null;
  /** Whose record it passes; `by` is how many matches ahead it now is, where said. */
  readonly passes: { readonly team: TeamRef; readonly by: number | null } | null;
  /** Day the reading holds for. */
  readonly date: string | null;
}

/** A match still to come, or the pairing of a later stage. */
export interface FixtureFact extends FactBase {
  readonly kind: 'fixture';
  readonly teams: readonly [TeamRef, TeamRef | null];
  readonly competition: CompetitionRef | null;
  readonly stage: string | null;
  readonly leg: 1 | 2 | null;
  readonly home: TeamRef | null;
  readonly date: string | null;
  /** Season or year of the meeting it repeats: `2023`. */
  readonly rematchOf: string | null;
}

/** What decided who goes through, as printed. */
export type AdvanceBy = 'aggregate' | 'away goals' | 'extra time' | 'shootout';

/** Who goes through, or knocks somebody out, in the report's words: `Arden reached the semi-finals`. */
export interface AdvanceFact extends FactBase {
  readonly kind: 'advance';
  /** The match that decided it. */
  readonly match: string;
  readonly team: TeamRef;
  /** Who is out, where the report names them beside it. */
  readonly opponent: TeamRef | null;
  /** Normalised stage that the team reached. */
  readonly reached: string | null;
  readonly by: AdvanceBy | null;
}

export type Fact =
  MatchFact | GoalFact | CardFact | SubstitutionFact | QuoteFact | StreakFact | FixtureFact | AdvanceFact;

/** What looked like a fact and could not be made sure of: left out and counted, never guessed. */
export interface Unresolved {
  readonly kind: Fact['kind'];
  readonly reason: string;
  readonly evidence: Evidence;
}

/** All that the reader takes from one report. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly unresolved: readonly Unresolved[];
}

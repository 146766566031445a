import type { Article } from '../article/article.ts';
import type {
  AdvanceBy,
  CompetitionRef,
  Evidence,
  GoalKind,
  Inferred,
  Score,
  StreakKind,
  TeamRef,
  Unresolved,
} from '../facts/fact.ts';

/** How a value came to be known: printed in a report, or worked out from other facts. */
export type Origin = 'stated' | 'derived';

/** Two reports that disagree about one thing; both readings are kept. */
export interface Conflict {
  /** What they disagree about: `score`, `minute`, `scorer`, `date`. */
  readonly field: string;
  readonly readings: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
}

export interface Goal {
  readonly scorer: string;
  /** Person id; see `Person`. */
  readonly person: string;
  /** The side that benefits. */
  readonly team: TeamRef;
  readonly minute: number | null;
  readonly stoppage: number | null;
  readonly how: GoalKind | null;
  readonly when: string | null;
  readonly assist: string | null;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

export interface Card {
  readonly player: string;
  readonly person: string;
  readonly team: TeamRef | null;
  readonly card: 'red' | 'yellow';
  readonly minute: number | null;
  readonly stoppage: number | null;
  readonly evidence: readonly Evidence[];
}

export interface Substitution {
  readonly on: string;
  readonly off: string | null;
  readonly team: TeamRef | null;
  readonly minute: number | null;
  readonly evidence: readonly Evidence[];
}

/** Who goes through, in a report's words. */
export interface Advance {
  readonly team: TeamRef;
  /** The stage reached, where a report says so. */
  readonly reached: string | null;
  /** What decided it, where a report says so. */
  readonly by: AdvanceBy | null;
  readonly evidence: readonly Evidence[];
}

/** One match under all its reports. */
export interface Match {
  /** Stable over re-reading: made of what identifies the match, not of file names or order. */
  readonly id: string;
  /** Home side first where it is known. Every score of the match is in this order. */
  readonly teams: readonly [TeamRef, TeamRef];
  readonly home: TeamRef | null;
  readonly venue: string | null;
  readonly date: string | null;
  readonly competition: CompetitionRef | null;
  /** `2023-24` or `2024`. */
  readonly season: string | null;
  readonly stage: string | null;
  readonly leg: 1 | 2 | null;
  readonly score: Score | null;
  readonly scoreAfter90: Score | null;
  readonly extraTime: boolean;
  readonly shootout: Score | null;
  readonly aggregate: Score | null;
  readonly winner: TeamRef | null;
  /** Null where no report prints who goes through by it. */
  readonly advances: Advance | null;
  /** How `score` is known. */
  readonly origin: Origin;
  /** What of it no report says itself: see `Inferred`; left out where that is nothing. */
  readonly inferred?: readonly Inferred[];
  /** True where a report was about it, false where it was only mentioned in passing. */
  readonly main: boolean;
  readonly goals: readonly Goal[];
  readonly cards: readonly Card[];
  readonly substitutions: readonly Substitution[];
  /** Goals of the score that no report names: one number a side, in the order of `teams`; null without a score. */
  readonly unnamedGoals: Score | null;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

export type DecidedBy = 'one match' | 'aggregate' | 'away goals' | 'extra time' | 'shootout' | 'replay';

/** A value of a tie with how it is known and what it rests on. */
export interface Known<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly evidence: readonly Evidence[];
}

/** A meeting of two teams in a knock-out stage over one match or two legs. */
export interface Tie {
  readonly id: string;
  readonly teams: readonly [TeamRef, TeamRef];
  readonly competition: CompetitionRef | null;
  readonly season: string | null;
  readonly stage: string | null;
  readonly twoLegged: boolean;
  /** Match ids; null for a leg that no report tells of. One entry where the tie is one match. */
  readonly legs: readonly (string | null)[];
  /** In the order of `teams`. */
  readonly aggregate: Known<Score> | null;
  readonly through: Known<TeamRef> | null;
  readonly decidedBy: Known<DecidedBy> | null;
  /** What can be said of a leg without a reported score: who won it and by how many. */
  readonly legMargin: { readonly leg: 1 | 2; readonly winner: TeamRef | null; readonly by: number } | null;
  /** The stage that `through` reached, where a report says so. */
  readonly reached: string | null;
  /** What is printed and what follows from the scores, where the two disagree. */
  readonly conflicts: readonly Conflict[];
  /** Pairing of the next stage, where a report names it. */
  readonly next: Fixture | null;
}

export interface Fixture {
  readonly id: string;
  readonly teams: readonly [TeamRef, TeamRef | null];
  readonly competition: CompetitionRef | null;
  readonly season: string | null;
  readonly stage: string | null;
  readonly leg: 1 | 2 | null;
  readonly home: TeamRef | null;
  readonly date: string | null;
  readonly rematchOf: string | null;
  /** The match that was played of it, where a report tells. */
  readonly played: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Quote {
  readonly id: string;
  readonly speaker: string;
  readonly person: string;
  readonly role: string | null;
  readonly team: TeamRef | null;
  readonly text: string;
  readonly outlet: string | null;
  readonly match: string | null;
  /** Day of publication of the report. */
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
}

/** One person under all spellings met. Two people of one surname in one team stay two. */
export interface Person {
  readonly id: string;
  /** Fullest and most frequent spelling. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly teams: readonly TeamRef[];
  readonly roles: readonly string[];
}

/** How long a run was at one report. */
export interface StreakReading {
  readonly length: number;
  readonly wins: number | null;
  readonly date: string | null;
  readonly scope: string | null;
  readonly active: boolean;
  readonly record: string | null;
  readonly passes: { readonly team: TeamRef; readonly by: number | null; readonly length: Known<number> | null } | null;
  readonly evidence: readonly Evidence[];
}

/** A team's run with every reading of it, oldest first. */
export interface Streak {
  readonly id: string;
  readonly team: TeamRef;
  readonly kind: StreakKind;
  readonly readings: readonly StreakReading[];
  /** Matches of the dataset that belong to the run, oldest first. */
  readonly matches: readonly string[];
}

/** Everything held, read-only. Lists are in a fixed order, the same for every order of reading. */
export interface Dataset {
  readonly matches: readonly Match[];
  readonly ties: readonly Tie[];
  readonly fixtures: readonly Fixture[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly streaks: readonly Streak[];
  readonly teams: readonly TeamRef[];
  readonly competitions: readonly CompetitionRef[];
  /** By id: the reports, for showing the sentences. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly unresolved: readonly Unresolved[];
}

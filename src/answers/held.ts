import type { Competition, Country, Team } from '../lexicon/schema.ts';
import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Dataset, Goal, Match, Person, Quote, Streak, Tie } from '../dataset/dataset.ts';
import type { Entry, SearchIndex } from '../search/search-index.ts';

/** A goal with the match it fell in. */
export interface GoalInMatch {
  readonly goal: Goal;
  readonly match: Match;
}

/** What the lexicon knows of a team beyond its name, as far as cards show it. */
export interface TeamLook {
  /** `0xRRGGBB`, or null where the lexicon gives none. */
  readonly colour: number | null;
  /** Country code for the flag: `IT`, `GB-ENG`. */
  readonly flag: string | null;
}

/** Lists by the id they belong to; an id without any has no entry. */
export type Shelf<T> = ReadonlyMap<string, readonly T[]>;

/** One state of everything that answers are made from; replaced whole when reports change. */
export interface Held {
  readonly dataset: Dataset;
  readonly index: SearchIndex;
  readonly teamLooks: ReadonlyMap<string, TeamLook>;
  readonly matches: ReadonlyMap<string, Match>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly people: ReadonlyMap<string, Person>;
  readonly streaks: ReadonlyMap<string, Streak>;
  /** By team id, newest first. */
  readonly teamMatches: Shelf<Match>;
  readonly teamTies: Shelf<Tie>;
  readonly teamStreaks: Shelf<Streak>;
  /** Goals that count for the team, newest match first. */
  readonly teamGoals: Shelf<GoalInMatch>;
  readonly personGoals: Shelf<GoalInMatch>;
  /** Every goal, newest match first. */
  readonly goals: readonly GoalInMatch[];
  readonly teams: ReadonlyMap<string, TeamRef>;
  readonly competitions: ReadonlyMap<string, CompetitionRef>;
  readonly personQuotes: Shelf<Quote>;
  readonly matchQuotes: Shelf<Quote>;
  /** Every quote, newest first, with its words folded for searching. */
  readonly quotes: readonly { readonly quote: Quote; readonly folded: string }[];
  /** The reference (`team:england/liverpool`) that a button's short id stands for. */
  expand(shortId: string): string | undefined;
}

/** The lexicon's lists that a state is made with. */
export interface HeldLexicon {
  readonly teams: readonly Team[];
  readonly countries: readonly Country[];
  readonly competitions: readonly Competition[];
}

export type CreateIndex = (entries: readonly Entry[]) => SearchIndex;

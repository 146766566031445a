import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { People } from '../people.ts';
import type { Outcome, Unscored } from './matches/unscored-matches.ts';

/** What a sentence is about, as the order of the report tells. */
export interface Focus {
  /** Key of the match that the sentence tells of; null where that is not clear. */
  readonly match: string | null;
  /** The team that the sentence is about: "they" in the next one. */
  readonly team: TeamRef | null;
}

/** A report read as far as its matches: what the finders of goals, cards, quotes and runs start from. */
export interface Story {
  readonly marked: MarkedArticle;
  /** Matches found, the main ones and those in passing. */
  readonly matches: readonly MatchFact[];
  /** Those of them of which no score is printed, by key. */
  readonly unscored: ReadonlyMap<string, Unscored>;
  /** Keys of those that are recalled beside the one of a side that the report is about. */
  readonly recalled: ReadonlySet<string>;
  /** How matches ended of which a sentence prints no score, by sentence. */
  readonly outcomes: ReadonlyMap<MarkedSentence, readonly Outcome[]>;
  /** One for each sentence of `marked.sentences`. */
  readonly focus: readonly Focus[];
  readonly people: People;
  /** The team that a TEAM item means at its place; null where it cannot be told. */
  teamOf(item: Item): TeamRef | null;
  /** The match of this sentence; undefined where the focus is unclear. */
  matchOf(sentence: MarkedSentence): MatchFact | undefined;
}

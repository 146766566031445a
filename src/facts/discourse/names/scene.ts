import type { TeamRef } from '../../fact.ts';
import type { Draft } from '../matches/draft.ts';
import type { MatchBook } from '../matches/match-book.ts';

/** Where the report stands when a sentence begins. */
export interface Scene {
  /** The match being told. */
  readonly match: Draft | null;
  /** What the last sentence was about. */
  readonly topic: TeamRef | null;
  /** Teams in the order of their last mention, the latest first. */
  readonly recent: readonly TeamRef[];
  /** Matches told and pairs of teams named so far. */
  readonly book: MatchBook;
  /** The person whom the last sentence was about: "he" in the next. */
  readonly person: string | null;
  /** Who was last said to be at home to whom, before any result of theirs is told. */
  readonly host: { readonly home: TeamRef; readonly away: TeamRef } | null;
  /** Who was last said to have won, where no score of it is told yet. */
  readonly decided: { readonly winner: TeamRef; readonly loser: TeamRef } | null;
  /** The two of the result that the sentence before told last, be it in passing. */
  readonly met: readonly [TeamRef, TeamRef] | null;
  /** How many teams the sentence before named. */
  readonly crowd: number;
  /** Whose result the sentence told before this one. */
  readonly subject: TeamRef | null;
}

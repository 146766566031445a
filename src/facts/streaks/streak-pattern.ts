import type { StreakKind } from '../fact.ts';

/**
 * How reports tell runs. Groups: `length` (the number), `what` (the word that tells what every match of the run ended
 * in), `of` (a second number that must be the same: "six wins from six"), `first` (an ordinal that must be 1),
 * `not` (the word that turns `what` round), `team` (where the pattern itself names it).
 */
export interface StreakPattern {
  readonly name: string;
  readonly pattern: string;
  /** Set where the words name a run without a number. */
  readonly length?: 2 | 3;
  /** Where no word of the pattern tells the kind. */
  readonly kind?: StreakKind;
  /** Where `what` is not in the pattern: the sentence's own outcome tells it. */
  readonly outcome?: true;
  /** `what` is what has not come about since then. */
  readonly since?: true;
  /** The match told is the first of its kind among those counted: the run before it was one shorter, and is over. */
  readonly broken?: true;
  /** With `broken`: the number is that of the run itself. */
  readonly whole?: true;
  /** A verb with bare numbers: what is counted must be matches. */
  readonly counts?: 'games';
  /** What tells whose run it is stands right before the number and not before the pattern. */
  readonly own?: true;
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

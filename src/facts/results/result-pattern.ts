/**
 * How reports tell results. Each pattern is centred on the score; who the subject is, where the pattern does not name it
 * (`subject`), is found to its left. `score` counts the winner's goals first, except in `listed`.
 *
 * Groups: `subject`, `object` (teams), `score`, `by` (the word before the object or place: it tells who is at home).
 */
export interface ResultPattern {
  readonly name: string;
  readonly pattern: string;
  /**
   * What happened to the subject; `listed` takes the score in the order of the teams, `ended` leaves it to what the
   * report told before ("It ended 2-0").
   */
  readonly outcome: 'win' | 'loss' | 'draw' | 'listed' | 'ended';
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
  /** Tells how a first leg ended by what it left for the second, though the score else would be one of the moment: "a 2-0 lead from the first leg". */
  readonly firstLeg?: true;
  /** The other side has no goal, though no score says so: "hit six past them without reply". */
  readonly toNil?: true;
  /** The number of goals of both together, of which each side has half: "shared six goals". */
  readonly halves?: true;
  /** Counts only kicks of a shootout and sums of two legs: "went through 5-4 on penalties". */
  readonly sums?: true;
  /** Counts only where the sentence tells kicks of a shootout, too: the score they followed. */
  readonly kicks?: true;
}

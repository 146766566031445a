import type { Match, Tie } from '../dataset/dataset.ts';
import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { FindingBase, Paged } from './answer-parts.ts';

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

/** The ties of one competition and season, with the matches they were played in. */
export interface TiesOfSeason {
  readonly ties: readonly Tie[];
  readonly legs: readonly Match[];
}

/** Words that tell how a match ended and print no score of it. */
export interface DecisionPattern {
  readonly name: string;
  readonly pattern: string;
  readonly outcome: 'win' | 'loss' | 'draw';
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

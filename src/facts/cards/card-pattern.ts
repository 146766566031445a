/**
 * How reports tell cards. Groups: `player`, where the pattern names one; `verb`, before which the player is looked for;
 * `noun`, the word that names the card.
 */
export interface CardPattern {
  readonly name: string;
  readonly card: 'red' | 'yellow';
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is no card. */
  readonly not: string;
}

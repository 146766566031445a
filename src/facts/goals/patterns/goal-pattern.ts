import type { GoalKind } from '../../fact.ts';

/**
 * How reports tell goals. Groups:
 * - `scorer`: the person; without it who stands before `verb` is looked for
 * - `team`: the side that gains; `against`: the side that concedes; `score`: how it stands then
 * - `verb`: where the reading begins; `noun`: the word that names the goal
 */
export interface GoalPattern {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is no goal. */
  readonly not: string;
  /** How much it says by itself: 3 says a goal, 2 usually one, 1 only together with another clue. */
  readonly strength: 1 | 2 | 3;
  readonly how?: GoalKind;
  /** Read only in lists of key moments, where every line tells one. */
  readonly only?: 'key-moments';
  /** Where the names of a list stand, of whom each has a goal: before the last or after the first. */
  readonly list?: 'before' | 'after';
  /** Told beside something else, whose time is not that of the goal. */
  readonly untimed?: true;
  /** Told by what the keeper could not do: words of failing say nothing against the goal. */
  readonly keeperFails?: true;
  /**
   * A goal only behind another one in the sentence, whose verb or noun it shares: "… and Rossi in the 40th"; or where goals were
   * told before it, in the sentence or the one before: "Rossi had two of them".
   */
  readonly needs?: 'goal-before' | 'goals-told';
  /** Taken only where the sentence tells no other goal from there on. */
  readonly alone?: true;
}

import type { GoalKind, Score, TeamRef } from '../../fact.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import type { EffectsSaid } from '../../../lexicon/goal-effects.ts';
import type { GoalEffect } from './goal-effect.ts';
import type { Scorer } from '../scorers/find-scorer.ts';

/** What a goal was in the course of its match. */
export type GoalLabel = 'opener' | 'equaliser' | 'winner' | 'consolation';

/** One telling of one or more goals, within one sentence; who is meant is still to be resolved. */
export interface GoalReading {
  readonly rule: string;
  readonly strength: number;
  readonly sentence: number;
  /** Items the reading covers: scorer, verb, noun. */
  readonly from: number;
  readonly to: number;
  /** Where the verb or noun stands. */
  readonly at: number;
  readonly scorer: Scorer;
  readonly how: GoalKind | null;
  /** The words of the verb or noun: "added another" is by the same side as the goal before. */
  readonly verbWords: string;
  /** What the words of its clause say of the score: "to restore the two-goal lead". */
  readonly said: EffectsSaid;
  /** The same of its verb or noun alone. */
  readonly verbSaid: EffectsSaid;
  /** Told with "also": of the same side as the goal before. */
  readonly also: boolean;
  /** What it did to the score, where the words say so. */
  readonly effect: GoalEffect | null;
  /** Joined to what is told before as a deed of its own. */
  readonly joined: boolean;
  /** Told to have come before what stands before it: "after Rossi had scored", "Rossi had scored". */
  readonly earlier: boolean;
  /** Told against the goal before it ("but Rossi levelled"), or against those on both sides ("although Rossi levelled, …"). */
  readonly contrast: 'before' | 'both' | null;
  /** How many goals of each scorer it tells; 1 unless said. */
  readonly count: number;
  /** "completed his hat-trick in the 80th minute": time and kind are those of the last of them. */
  readonly completes: boolean;
  /** Every one of `minutes` is a goal of its own where there are as many as goals. */
  readonly minutes: readonly PlayTime[];
  readonly when: string | null;
  /** Team that gains by it, where the clause says so. */
  readonly team: TeamRef | null;
  /** "the hosts" or "the visitors" gain by it. */
  readonly ground: 'home' | 'away' | null;
  /** How it stood after it. */
  readonly score: Score | null;
  /** The which goal of its team it was: "a third". */
  readonly nth: number | null;
  readonly label: GoalLabel | null;
  /** "again", "his second": not the scorer's first. */
  readonly repeat: boolean;
}

import type { Score } from '../../fact.ts';
import type { Slot } from '../binding/merge-mentions.ts';

/** Lead of a side, at least and at most; below 0 where it is behind. */
export type Lead = readonly [least: number, most: number];

/** How the match stood around a goal, for the side that scored it, as far as the words of the goal say. */
export interface Standing {
  /** Right before the goal: 0 and 0 for an equal score, 1 and 1 for "doubled the lead". */
  readonly before: Lead | null;
  /** The match had no goals before. */
  readonly first: boolean;
  /** The running score after the goal, in whichever order it is printed. */
  readonly score: Score | null;
  /** The which goal of its side it was. */
  readonly nth: number | null;
}

const any = Number.POSITIVE_INFINITY;

/** What the words of a goal say of the lead before it; the first entry that fits counts. */
const leads: readonly (readonly [RegExp, Lead | null])[] = [
  // A tie of two legs or a table has another score.
  [/aggregate|overall|\btie\b|points|of the (?:table|group|league)/u, null],
  [/equali[sz]|\blevel|parity|all square|cancel/u, [-1, -1]],
  [/halv/u, [-2, -2]],
  [
    /pull(?:ed|s|ing)? (?:one|a goal) back|got one back|claw|deficit|arrears|lifeline|consolation|\bcut(?:s|ting)? (?:the|their|into)\b|\breduc/u,
    [-any, -2],
  ],
  [/\brepl(?:ied|ies|y)\b/u, [-any, 0]],
  [/doubl|two (?:- )?goal|two (?:up|ahead|clear|in front)/u, [1, 1]],
  [/trebl|tripl|three (?:- )?goal|three (?:up|ahead|clear)/u, [2, 2]],
  [/extend|stretch|increas|cushion|gloss|\brout\b|completed the scoring|further/u, [1, any]],
  [/open(?:er|ing|ed|s)?\b|deadlock|first blood/u, [0, 0]],
  [/ahead|in front|\blead\b|advantage|\bwinner|decider|match-?winn|game-winn/u, [0, 0]],
];

const openers = /open(?:er|ing|ed|s)?\b|deadlock|first blood/u;

/** Reads what all tellings of a goal together say of how the match stood. */
export function standingOf(slot: Slot): Standing {
  const readings = slot.mentions.map(({ reading }) => reading).filter(({ count }) => count === 1);
  const words = readings.map(({ clause }) => clause).join(' ; ');
  const score = readings.find((reading) => reading.score !== null)?.score ?? null;
  return {
    before: score === null ? (leads.find(([pattern]) => pattern.test(words))?.[1] ?? null) : null,
    first: openers.test(words),
    score,
    nth: slot.nth,
  };
}

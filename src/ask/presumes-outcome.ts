import type { Clue } from './clue.ts';

/** What a question can say of a match that only who knows its end can know. */
const told = ['hat-trick', 'brace'] as const;
const outcomes = ['win', 'beat', 'lose', 'defeat', 'draw'] as const;
/** Asked of an outcome, the match that is found tells it: "when did Arden lose?" */
const finding = ['when', 'where', 'last', 'ever', 'scored', 'goal'] as const;

/**
 * Whether a question itself says how a match went, in a score, a minute, a haul or an outcome that is taken for given: then
 * that there is an answer, and of which match, tells as much as the answer does.
 */
export function presumesOutcome({ classes, scorelines, minutes }: Clue): boolean {
  if (scorelines.length > 0 || minutes.length > 0 || told.some((of) => classes.has(of))) return true;
  return outcomes.some((of) => classes.has(of)) && finding.some((of) => classes.has(of));
}

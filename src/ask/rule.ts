import type { Held } from '../answers/held.ts';
import type { PlainQuestion } from '../answers/question.ts';
import type { Clue } from './clue.ts';

/** How many of something a rule takes: exactly, or from–to. */
type Count = number | readonly [number, number];

/** One way to ask: which words must be there, which may, and what is asked with them. */
export interface Rule {
  readonly name: string;
  /** A question that it reads. */
  readonly example: string;
  /** One class of each group must be there. */
  readonly needs: readonly (readonly string[])[];
  /** Classes that may be there as well; any other class and any unknown word keeps the rule from being used. */
  readonly may: readonly string[];
  readonly takes: Partial<
    Record<
      'teams' | 'people' | 'competitions' | 'days' | 'venues' | 'stages' | 'legs' | 'minutes' | 'scorelines',
      Count
    >
  >;
  /** Whether it must (or must not) be a question for yes or no; left out where both will do. */
  readonly yesNo?: boolean;
  /** Words that mean nothing to us may stand in it: they are what is searched for. */
  readonly freeWords?: boolean;
  /** The question meant, or null where the order of the words says that it is not. */
  readonly make: (clue: Clue, held: Held) => PlainQuestion | null;
}

const taken = ['teams', 'people', 'competitions', 'days', 'venues', 'stages', 'legs', 'minutes', 'scorelines'] as const;

/** Whether a question has all that a rule needs and nothing that the rule does not know. */
export function fits(rule: Rule, clue: Clue): boolean {
  const { classes } = clue;
  if (rule.yesNo !== undefined && rule.yesNo !== clue.yesNo) return false;
  if (rule.freeWords !== true && clue.unknown.length > 0) return false;
  if (!rule.needs.every((group) => group.some((of) => classes.has(of)))) return false;
  if (!taken.every((what) => counts(clue[what].length, rule.takes[what] ?? 0))) return false;
  if (rule.freeWords === true) return true;
  const known = new Set([...rule.needs.flat(), ...rule.may]);
  return [...classes].every((of) => known.has(of));
}

/** The classes of words that alone keep a rule from being used; null where something else does as well. */
export function leftOver(rule: Rule, clue: Clue): readonly string[] | null {
  const known = new Set([...rule.needs.flat(), ...rule.may]);
  const classes = new Set([...clue.classes].filter((of) => known.has(of)));
  // A rule that needs no word would take a name alone, whatever is asked of it.
  if (rule.freeWords === true || rule.needs.length === 0 || !fits(rule, { ...clue, classes })) return null;
  return [...clue.classes].filter((of) => !known.has(of));
}

function counts(number: number, count: Count): boolean {
  return typeof count === 'number' ? number === count : number >= count[0] && number <= count[1];
}

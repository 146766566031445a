import { outcomeFor } from '../answers/answer-team.ts';
import type { Held, HeldMatch } from '../answers/held.ts';
import { claimOf } from './claim-of.ts';
import type { Clue } from './clue.ts';

/** What of a match is asked for: its occasion as far as it is said. */
interface Occasion {
  readonly date?: string;
  readonly venue?: string;
  readonly stage?: string;
  readonly leg?: string;
}

const goals = ['scored', 'scorer', 'goal'];
const outcomes = ['win', 'beat', 'lose', 'defeat', 'draw'];
const matches = [...outcomes, 'match', 'play', 'result'];
const perfect = /^\W*(?:has|have|had)\b/iu;

/**
 * The match meant by a question that takes its end for given: "when did Arden beat Castle" is never answered with one that
 * Arden lost, "Arden 3-0 Castle" never with a 1–1. Null where no match held ended so; the same fields where nothing is said of the end.
 */
export function matchAsTold<F extends Occasion>(clue: Clue, held: Held, fields: F): F | null {
  const claim = takesForGiven(clue) ? claimOf(clue) : null;
  if (takesForGiven(clue) && claim === null) return null;
  return claim === null && clue.scorelines.length === 0 ? fields : newest(clue, held, fields, claim);
}

/** The same for a question for yes or no: "have Arden beaten Castle" asks whether any match ended so, not the newest. */
export function matchToCheck<F extends Occasion>(clue: Clue, held: Held, fields: F): F | null {
  const any = clue.classes.has('ever') || perfect.test(clue.text);
  return any || clue.scorelines.length > 0 ? newest(clue, held, fields, any ? claimOf(clue) : null) : fields;
}

/** Whether matches are to be counted: one match is no answer to that. */
export function countsMatches({ classes }: Clue): boolean {
  return classes.has('how-many') && !goals.some((of) => classes.has(of)) && matches.some((of) => classes.has(of));
}

/** "Who won, Arden or Castle?" asks for the end, "who scored when Arden beat Castle" takes it for given. */
function takesForGiven({ classes, teams }: Clue): boolean {
  const asks = classes.has('who') || classes.has('which-team');
  return (
    teams.length === 2 &&
    outcomes.some((of) => classes.has(of)) &&
    (!asks || classes.has('scored') || classes.has('goal'))
  );
}

function newest<F extends Occasion>(clue: Clue, held: Held, fields: F, claim: ReturnType<typeof claimOf>): F | null {
  // Of a ground's matches only the newest can be asked for.
  if (fields.venue !== undefined) return null;
  const [first] = clue.teams;
  const ids = clue.teams.map(({ entry }) => entry?.id);
  const asked = (held.teamMatches.get(first?.entry?.id ?? '') ?? []).filter(
    (each) => ids.every((id) => each.teams.some((side) => side.id === id)) && isThen(each, fields),
  );
  const match = asked.find((each) => {
    const team = each.teams.find(({ id }) => id === ids[0]);
    return (claim === null || (team !== undefined && outcomeFor(team, each) === claim)) && endedSo(each, clue);
  });
  // The newest one is meant by the same fields without its day.
  if (match !== undefined && match === asked[0] && clue.scorelines.length === 0) return fields;
  return match?.date == null ? null : { ...fields, date: match.date };
}

/** Whether a match ended as a question says it, whichever side is said first: "lost 3-0" and "lost 0-3" are one result. */
export function endedSo({ score }: HeldMatch, { scorelines }: Clue): boolean {
  const inOrder = (each: readonly number[]): string => each.toSorted((one, other) => one - other).join('-');
  return scorelines.every((told) => score !== null && inOrder(score) === inOrder(told));
}

function isThen({ date, stage, leg }: HeldMatch, fields: Occasion): boolean {
  return (
    (fields.date === undefined || fields.date === date) &&
    (fields.stage === undefined || fields.stage === stage) &&
    (fields.leg === undefined || fields.leg === String(leg))
  );
}

import { outcomeFor } from '../answers/answer-team.ts';
import type { Held, HeldMatch } from '../answers/held.ts';
import type { PlainQuestion } from '../answers/question.ts';
import { claimOf, outcomeAsked } from './claim-of.ts';
import type { Clue } from './clue.ts';
import { beginsWith } from './phrases.ts';
import { opponentField, teamField } from './fields.ts';

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

/**
 * The match meant by a question that takes its end for given: "when did Arden beat Castle" is never answered with one that
 * Arden lost, "Arden 3-0 Castle" never with a 1–1. Null where no match held ended so; the same fields where nothing is said of the end.
 */
export function matchAsTold<F extends Occasion>(clue: Clue, held: Held, fields: F): F | null {
  const claim = claimTaken(clue);
  if (takesForGiven(clue) && claim === null) return null;
  return claim === null && clue.scorelines.length === 0 ? fields : newest(clue, held, fields, claim);
}

/**
 * What is answered where no match held ended as a question takes for given: that it did not. "When did Arden lose to
 * Castle" of two teams that met and of which Arden won is "did Arden lose", with its no; null where they never met.
 */
export function denied(clue: Clue, held: Held, fields: Occasion): PlainQuestion | null {
  // Of what was before them the reports may tell nothing.
  if (['last', 'ever'].some((of) => clue.classes.has(of))) return null;
  const claim = claimTaken(clue);
  const [score, ...others] = clue.scorelines;
  const teams = { ...teamField(clue), ...opponentField(clue) };
  const played = asked(clue, held, fields);
  if (played.length === 0 || played.some(({ score: known, shootout }) => known === null || shootout !== null))
    return null;
  // What was so in another match than the newest is not denied by that one.
  const id = clue.teams[0]?.entry?.id;
  const isSo = (each: HeldMatch): boolean =>
    endedSo(each, clue) &&
    (claim === null || each.teams.some((side) => side.id === id && outcomeFor(side, each) === claim));
  if (played.slice(1).some(isSo)) return null;
  // "Arden 3-1 Castle" may be what their two legs came to.
  if (score !== undefined && tieEndedSo(clue, held)) return { ask: 'tie', ...teams };
  if (claim !== null && score === undefined) return { ask: 'check', claim, ...teams, ...fields };
  if (score === undefined || others.length > 0) return null;
  return { ask: 'check', claim: 'ended', score: score.join('-'), ...teams, ...fields };
}

/** The same for a question for yes or no: "have Arden beaten Castle" asks whether any match ended so, not the newest. */
export function matchToCheck<F extends Occasion>(clue: Clue, held: Held, fields: F): F | null {
  const any = clue.classes.has('ever') || beginsWith(clue, 'perfect');
  return any || clue.scorelines.length > 0 ? newest(clue, held, fields, any ? claimOf(clue) : null) : fields;
}

/** Whether matches are to be counted: one match is no answer to that. */
export function countsMatches({ classes }: Clue): boolean {
  return classes.has('how-many') && !goals.some((of) => classes.has(of)) && matches.some((of) => classes.has(of));
}

/** What a question takes for given of the team named first: "who beat Arden in the first leg" that Arden lost it. */
function claimTaken(clue: Clue): ReturnType<typeof claimOf> {
  const { classes, teams } = clue;
  if (takesForGiven(clue)) return claimOf(clue);
  const isPlaced = clue.days.length + clue.stages.length + clue.legs.length > 0;
  if (teams.length !== 1 || !isPlaced || !outcomes.some((of) => classes.has(of))) return null;
  return classes.has('who') || classes.has('which-team') ? outcomeAsked(clue) : claimOf(clue);
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
  const id = clue.teams[0]?.entry?.id;
  const matches = asked(clue, held, fields);
  const match = matches.find((each) => {
    const team = each.teams.find((side) => side.id === id);
    return (claim === null || (team !== undefined && outcomeFor(team, each) === claim)) && endedSo(each, clue);
  });
  // The newest one is meant by the same fields without its day.
  if (match !== undefined && match === matches[0] && clue.scorelines.length === 0) return fields;
  return match?.date == null ? null : { ...fields, date: match.date };
}

/** The matches of the teams named on the occasion named, the newest first. */
function asked({ teams }: Clue, held: Held, fields: Occasion): readonly HeldMatch[] {
  const ids = teams.map(({ entry }) => entry?.id);
  return (held.teamMatches.get(ids[0] ?? '') ?? []).filter(
    (each) => ids.every((id) => each.teams.some((side) => side.id === id)) && isThen(each, fields),
  );
}

/** Whether a match ended as a question says it, whichever side is said first: "lost 3-0" and "lost 0-3" are one result. */
export function endedSo({ score }: HeldMatch, { scorelines }: Clue): boolean {
  const inOrder = (each: readonly number[]): string => each.toSorted((one, other) => one - other).join('-');
  return scorelines.every((told) => score !== null && inOrder(score) === inOrder(told));
}

/** Whether the newest tie of the teams named came to the score named, whichever side is said first. */
export function tieEndedSo({ teams, scorelines }: Clue, held: Held): boolean {
  const ids = teams.map(({ entry }) => entry?.id);
  const tie = (held.teamTies.get(ids[0] ?? '') ?? []).find(({ teams: both }) =>
    ids.every((id) => both.some((side) => side.id === id)),
  );
  const inOrder = (each: readonly number[]): string => each.toSorted((one, other) => one - other).join('-');
  const aggregate = tie?.aggregate?.value;
  return aggregate !== undefined && scorelines.every((told) => inOrder(told) === inOrder(aggregate));
}

function isThen({ date, stage, leg }: HeldMatch, fields: Occasion): boolean {
  return (
    (fields.date === undefined || fields.date === date) &&
    (fields.stage === undefined || fields.stage === stage) &&
    (fields.leg === undefined || fields.leg === String(leg))
  );
}

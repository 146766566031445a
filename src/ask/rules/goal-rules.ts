import { answerGoal } from '../../answers/answer-goal.ts';
import type { Held } from '../../answers/held.ts';
import type { GoalPlace, PlainQuestion } from '../../answers/question.ts';
import { standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { dateField, matchFields, opponentField, playerField, teamField } from '../fields.ts';
import { countsOfSide, goalClasses, goalPlace } from '../goal-place.ts';
import { matchAsTold } from '../match-as-told.ts';
import type { Rule } from '../rule.ts';
import { isOfTown, matchOfTown } from './town-rules.ts';

/** Places among the goals of a match, which are none among those of a player. */
const counted: readonly GoalPlace[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last'];
const asking = ['who', 'what', 'which-team', 'when', 'minute', 'player', 'how', 'ever', 'still'] as const;
const goals = ['goal', 'score', 'scored', 'scorer'] as const;

/** Questions about one goal by what it did to the score. */
export const goalRules: readonly Rule[] = [
  {
    name: 'goal-by-its-place',
    example: 'Who equalised for Borough?',
    needs: [goalClasses],
    may: [
      ...asking,
      ...goals,
      'match',
      'last',
      'against',
      'by',
      'at',
      'at-home',
      'away',
      'ahead',
      'tie',
      'change',
      'replay',
      'first-match',
      'visit',
      'at-place',
      'happen',
    ],
    takes: {
      teams: [0, 2],
      people: [0, 1],
      competitions: [0, 1],
      days: [0, 1],
      venues: [0, 1],
      stages: [0, 1],
      legs: [0, 1],
      scorelines: [0, 1],
    },
    make: (clue, held) => {
      const place = goalPlace(clue);
      if (place === null) return null;
      if (clue.classes.has('change')) return ofSubstitute(clue, held, place);
      if (clue.classes.has('tie')) return ofTie(clue, held, place);
      return isOfOnePlayer(clue) ? ofPlayer(clue, place) : ofMatch(clue, held, place);
    },
  },
];

/** "Which Ferreira scored first for Arden" asks which of those of that name it was, and the goal tells. */
function isOfOnePlayer({ people, teams, classes }: Clue): boolean {
  const [person] = people;
  return (
    person !== undefined &&
    (person.entry !== null || teams.length === 0 || !(classes.has('what') || classes.has('who')))
  );
}

/** "Which sub equalised": only where everyone who made such a goal is told to have come on. */
function ofSubstitute(clue: Clue, held: Held, place: GoalPlace): PlainQuestion | null {
  const question = clue.people.length > 0 || clue.classes.has('tie') ? null : ofMatch(clue, held, place);
  if (question?.ask !== 'goal') return null;
  const answer = answerGoal(held, question);
  if (answer.kind !== 'goal' || answer.goals.length === 0) return null;
  const cameOn = answer.goals.every(({ goal, match }) => match.substitutions.some(({ on }) => on === goal.scorer));
  return cameOn ? question : null;
}

/** The first goal of a tie fell in its first leg with goals, the last in its last; others are of a match, not of a tie. */
function ofTie(clue: Clue, held: Held, place: GoalPlace): PlainQuestion | null {
  const { teams, legs, days, people } = clue;
  const side = sideOf(clue);
  if (!['opener', 'first', 'last'].includes(place) || legs.length + days.length + people.length > 0) return null;
  if (side.side === 'own' || side.side === 'other') return null;
  const tie = (held.teamTies.get(teams[0]?.entry?.id ?? '') ?? []).find(({ teams: both }) =>
    teams.every(({ entry }) => both.some(({ id }) => id === entry?.id)),
  );
  const played = (tie?.legs ?? []).map((leg) => (leg === null ? undefined : held.matches.get(leg)));
  const ordered = place === 'last' ? played.toReversed() : played;
  const match = ordered.find((each) => each?.score == null || each.score[0] + each.score[1] > 0);
  if (match?.score == null || match.date === null) return null;
  return { ask: 'goal', place, ...side, ...teamField(clue), ...opponentField(clue), date: match.date };
}

/** "His second" is one of his own: his goals in their order answer that. */
function ofPlayer(clue: Clue, place: GoalPlace): PlainQuestion | null {
  // "Did he score first" asks of the match.
  if (clue.yesNo && ['first', 'last'].includes(place)) {
    const asked = place === 'first' ? 'opener' : place;
    return { ask: 'goal', place: asked, ...playerField(clue), ...dateField(clue) };
  }
  if (counted.includes(place) && !countsOfSide(clue)) return { ask: 'scorers', ...playerField(clue) };
  return {
    ask: 'goal',
    place,
    ...scoreField(clue, place),
    ...playerField(clue),
    ...eachSide(clue),
    ...dateField(clue),
  };
}

function ofMatch(clue: Clue, held: Held, place: GoalPlace): PlainQuestion | null {
  const goal = { ask: 'goal', place, ...scoreField(clue, place) } as const;
  const [team] = clue.teams;
  // "Did Arden score first" asks of the match, not which of their goals came first.
  const ofMatch = clue.yesNo && ['first', 'last'].includes(place);
  if (team === undefined && (clue.classes.has('at-home') || clue.classes.has('away'))) return null;
  if (team === undefined && clue.venues.length === 0) return { ...goal, ...eachSide(clue), ...dateField(clue) };
  if (clue.teams.length === 1 && isOfTown(clue)) {
    const match = matchOfTown(clue, held);
    return match === null ? null : { ...goal, ...eachSide(clue), ...match };
  }
  const named = matchFields(clue, held);
  // The score that the goal made is not how the match ended.
  const fields = named === null || place === 'score' ? named : matchAsTold(clue, held, named);
  return fields === null ? null : { ...goal, ...(ofMatch ? {} : sideOf(clue)), ...fields };
}

/** Whose goals are meant: of the side behind "for", not of the one behind "against", of either in "the Arden game". */
function sideOf(clue: Clue): { readonly side?: string } {
  const [first, second] = clue.teams;
  if (first === undefined) return eachSide(clue);
  const isAgainst = standsBefore(clue, 'against', first);
  if (second !== undefined) {
    if (standsBefore(clue, 'for', second)) return { side: 'other' };
    return standsBefore(clue, 'for', first) || isPut(clue) ? { side: 'own' } : eachSide(clue);
  }
  if (isAgainst) return { side: 'other' };
  const ofMatch = clue.classes.has('match') || standsBefore(clue, 'at', first);
  return ofMatch && !standsBefore(clue, 'for', first) && !isPut(clue) ? eachSide(clue) : { side: 'own' };
}

/** The goals of each side are counted for themselves, where no side is named. */
function eachSide(clue: Clue): { readonly side?: string } {
  return countsOfSide(clue) ? { side: 'each' } : {};
}

/** "Put Arden ahead": the side between the words. */
function isPut({ classes }: Clue): boolean {
  return classes.has('put') || classes.has('doubled');
}

function scoreField({ scorelines }: Clue, place: GoalPlace): { readonly score?: string } {
  const [score] = scorelines;
  return place === 'score' && score !== undefined ? { score: score.join('-') } : {};
}

import type { Held } from '../../answers/held.ts';
import type { GoalPlace, PlainQuestion } from '../../answers/question.ts';
import { standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { dateField, matchFields, playerField } from '../fields.ts';
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
    may: [...asking, ...goals, 'match', 'last', 'against', 'by', 'at', 'at-home', 'away', 'ahead'],
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
      return clue.people.length > 0 ? ofPlayer(clue, place) : ofMatch(clue, held, place);
    },
  },
];

/** "His second" is one of his own: his goals in their order answer that. */
function ofPlayer(clue: Clue, place: GoalPlace): PlainQuestion | null {
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
  if (team === undefined && (clue.classes.has('at-home') || clue.classes.has('away'))) return null;
  if (team === undefined && clue.venues.length === 0) return { ...goal, ...eachSide(clue), ...dateField(clue) };
  if (clue.teams.length === 1 && isOfTown(clue)) {
    const match = matchOfTown(clue, held);
    return match === null ? null : { ...goal, ...eachSide(clue), ...match };
  }
  const named = matchFields(clue, held);
  // The score that the goal made is not how the match ended.
  const fields = named === null || place === 'score' ? named : matchAsTold(clue, held, named);
  return fields === null ? null : { ...goal, ...sideOf(clue), ...fields };
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

import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import type { GoalInMatch } from '../../answers/held.ts';
import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { teamField } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Questions about who made a goal: heard only where a report tells it, since the card of a match then names them. */
export const assistRules: readonly Rule[] = [
  {
    name: 'who-made-a-goal',
    example: 'Who set up Rossi?',
    needs: [['assist']],
    may: [
      'who',
      'what',
      'which-team',
      'how-many',
      'goal',
      'scored',
      'match',
      'last',
      'by',
      'player',
      'ever',
      'header',
      'free-kick',
      'end',
    ],
    takes: { people: [0, 1], teams: [0, 1] },
    yesNo: false,
    make: (clue, held) => ofPerson(clue, held) ?? ofTeam(clue, held),
  },
];

function ofPerson(clue: Clue, held: Held): PlainQuestion | null {
  const [person] = clue.people;
  if (person?.entry == null) return null;
  const { id, names } = person.entry;
  const made = newestMade(held.personGoals.get(id));
  // "Who set up Rossi?" and "Rossi's goal"; "Rossi's assists" are on his own card.
  if (made !== undefined && clue.classes.has('who')) return made;
  const teams = held.people.get(id)?.teams ?? [];
  const assists = teams.some((team) =>
    (held.teamGoals.get(team.id) ?? []).some(({ goal }) => goal.assist !== null && names.includes(goal.assist)),
  );
  return assists && !clue.classes.has('who') ? { ask: 'player', player: nameOf(person) } : null;
}

function ofTeam(clue: Clue, held: Held): PlainQuestion | null {
  const id = clue.teams[0]?.entry?.id;
  if (clue.people.length > 0 || id === undefined) return null;
  const made = newestMade(held.teamGoals.get(id));
  return made === undefined ? null : { ...made, ...teamField(clue) };
}

/** The match of the newest goal whose maker a report names. */
function newestMade(
  goals: readonly GoalInMatch[] | undefined,
): { ask: 'match'; team: string; date: string } | undefined {
  const found = (goals ?? []).find(({ goal, match }) => goal.assist !== null && match.date !== null);
  if (found?.match.date == null) return undefined;
  return { ask: 'match', team: `team:${found.goal.team.id}`, date: found.match.date };
}

import { answerScorers } from '../../answers/answer-scorers.ts';
import { disputedGoal } from '../../answers/goals/disputed-goal.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { reference } from '../../answers/short-id.ts';
import { nameOf, standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import {
  competitionField,
  matchFields,
  occasionFields,
  opponentField,
  playerField,
  stageField,
  teamField,
} from '../fields.ts';
import { hasPhrase, standsAfter } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { asking, scoring } from './words-of-goals.ts';

/** Questions about goals of a player, of a kind, or of one side against the other. */
export const scorerRules: readonly Rule[] = [
  {
    name: 'did-a-player-score',
    example: 'Did Rossi score against Borough?',
    needs: [scoring],
    may: ['against', 'ever', 'goal', 'match', 'still', 'tie'],
    takes: { people: 1, teams: [0, 1] },
    yesNo: true,
    make: (clue, held) => {
      if (!clue.classes.has('tie')) return { ask: 'check', claim: 'scored', ...playerField(clue), ...sideField(clue) };
      // "In both legs": his goals say so; that he did not they cannot, since a goal may have no name.
      const question = { ask: 'scorers', ...playerField(clue), ...sideField(clue) } as const;
      const answer = answerScorers(held, question);
      if (answer.kind !== 'scorers') return null;
      const matches = new Set(answer.scorers.items.flatMap(({ goals }) => goals.map(({ match }) => match)));
      return matches.size > 1 ? question : null;
    },
  },
  {
    name: 'player-in-a-match',
    example: 'Did Rossi score in the second leg?',
    needs: [[...scoring, 'red', 'yellow', 'card', 'how-many']],
    may: ['who', 'what', 'how-many', 'when', 'minute', 'goal', 'match', 'against', 'at', 'ever', 'by'],
    takes: { people: 1, teams: [0, 1], days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1] },
    make: (clue, held) => matchOfPlayer(clue, held),
  },
  {
    name: 'goals-of-a-kind',
    example: 'Who scored own goals?',
    needs: [['penalty', 'own-goal', 'header', 'free-kick']],
    may: [...scoring, ...asking],
    takes: { teams: [0, 1], people: [0, 1], competitions: [0, 1], stages: [0, 1] },
    make: (clue, held) => {
      const how = howOf(clue);
      const asked = [
        'who',
        'how-many',
        'goal',
        'scored',
        'score',
        'scorer',
        'what',
        'which-team',
        'minute',
        'when',
      ].some((of) => clue.classes.has(of));
      const bare = [...clue.classes].filter((of) => of !== 'ever').length === 1 && !clue.classes.has('penalty');
      if (how === null || !(asked || bare)) return null;
      // "Was Reed's goal a penalty?": his goals say which were.
      if (clue.yesNo && clue.people.length > 0) return { ask: 'scorers', ...playerField(clue), ...sideField(clue) };
      if (how === 'penalty' && isOfShootout(clue, held)) return null;
      const rest = { ...playerField(clue), ...competitionField(clue), ...stageField(clue), how } as const;
      const [team] = clue.teams;
      const question = { ask: 'scorers', ...sideField(clue), ...rest } as const;
      // "His penalty, what minute" takes one for given, which may have been missed.
      const presumes = clue.people.length > 0 && clue.classes.has('minute');
      if (presumes && answerScorers(held, question).kind === 'none') return null;
      // An own goal "for Arden" counts for the others, where it was scored by one of theirs.
      if (how !== 'own-goal' || team === undefined || answerScorers(held, question).kind !== 'none') return question;
      const other = { ask: 'scorers', opponent: nameOf(team), ...rest } as const;
      return answerScorers(held, other).kind === 'none' ? question : other;
    },
  },
  {
    name: 'goals-of-one-against-the-other',
    example: 'Who scored for Arden against Borough?',
    needs: [
      ['how-many', 'who', 'scorer', 'player', 'both', 'all'],
      ['goal', 'scored', 'score', 'scorer', 'against'],
    ],
    may: ['goal', 'scored', 'score', 'against', 'match', 'ever', 'what', 'player', 'top', 'tie', 'minute'],
    takes: { teams: 2, competitions: [0, 1] },
    yesNo: false,
    make: (clue) =>
      isOfFirst(clue)
        ? { ask: 'scorers', ...teamField(clue), ...opponentField(clue), ...competitionField(clue) }
        : null,
  },
  {
    name: 'how-many-has-a-player',
    example: 'How many has Rossi got?',
    needs: [['how-many']],
    may: ['ever', 'still', 'match', 'tie', 'last'],
    takes: { people: 1 },
    yesNo: false,
    make: (clue, held) => ofDisputed(clue, held) ?? { ask: 'scorers', ...playerField(clue) },
  },
  {
    name: 'goals-of-a-player',
    example: 'How many goals has Rossi scored?',
    needs: [scoring],
    may: [...asking, 'tie'],
    takes: { people: 1, teams: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) =>
      clue.classes.has('score') && clue.classes.has('what') && !clue.classes.has('match')
        ? null
        : (ofDisputed(clue, held) ?? {
            ask: 'scorers',
            ...playerField(clue),
            ...sideField(clue),
            ...competitionField(clue),
          }),
  },
];

/** Of a player with no goal but one that the reports disagree about, whether he scored is what can be said. */
function ofDisputed(clue: Clue, held: Held): PlainQuestion | null {
  const person = held.people.get(clue.people[0]?.entry?.id ?? '');
  if (person === undefined || (held.personGoals.get(person.id) ?? []).length > 0) return null;
  return disputedGoal(held, person) === undefined ? null : { ask: 'check', claim: 'scored', ...playerField(clue) };
}

/** The match of the player's one team on the occasion named: its card has who scored and who was booked. */
function matchOfPlayer(clue: Clue, held: Held): PlainQuestion | null {
  const fields = clue.teams.some((team) => standsBefore(clue, 'at', team)) ? matchFields(clue, held) : null;
  const occasion = { ...occasionFields(clue), ...(fields?.date === undefined ? {} : { date: fields.date }) };
  const [own, ...others] = held.people.get(clue.people[0]?.entry?.id ?? '')?.teams ?? [];
  if (Object.keys(occasion).length === 0 || own === undefined || others.length > 0) return null;
  const opponent = clue.teams.find(({ entry }) => entry?.id !== own.id);
  return {
    ask: 'match',
    team: reference('team', own.id),
    ...(opponent === undefined ? {} : { opponent: nameOf(opponent) }),
    ...occasion,
  };
}

/** Whether the goals are those of the team named first: "for Arden", "Arden scored against Borough", not "in Arden v Borough". */
function isOfFirst(clue: Clue): boolean {
  const { teams, marks } = clue;
  const [first, second] = teams;
  if (first === undefined || second === undefined) return false;
  if (standsAfter(clue, 'for-side', first.start)) return true;
  return (
    hasPhrase(clue, 'past-side', first.end, second.start) ||
    marks.some(
      ({ start, ...mark }) =>
        mark.kind === 'word' &&
        ['score', 'scored', 'goal'].includes(mark.of) &&
        start > first.start &&
        start < second.start,
    )
  );
}

/** A team behind "against" is the side scored against, any other the side scored for. */
function sideField(clue: Clue): { readonly team?: string; readonly opponent?: string } {
  const [team] = clue.teams;
  if (team === undefined) return {};
  return standsBefore(clue, 'against', team) ? { opponent: nameOf(team) } : { team: nameOf(team) };
}

/** Whether the team's penalties are those of a shootout: no goal of it from the spot is held. */
function isOfShootout({ teams, people }: Clue, held: Held): boolean {
  const [team] = teams;
  if (team?.entry == null || people.length > 0) return false;
  const { id } = team.entry;
  return (
    (held.teamMatches.get(id) ?? []).some(({ shootout }) => shootout !== null) &&
    !(held.teamGoals.get(id) ?? []).some(({ goal }) => goal.how === 'penalty')
  );
}

function howOf({ classes }: Clue): string | null {
  const kinds = ['penalty', 'own-goal', 'header', 'free-kick'].filter((of) => classes.has(of));
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

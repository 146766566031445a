import { answerPlayer } from '../../answers/answer-player.ts';
import type { Held, HeldMatch } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { matchFields, playerField, teamField } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { scoring } from './words-of-goals.ts';

const kinds = ['penalty', 'own-goal', 'header', 'free-kick'] as const;

/** Questions with words left out, as chats have them: a name and what of it is wanted. */
export const chatRules: readonly Rule[] = [
  {
    name: 'minute-of-a-player',
    example: 'Rossi what minute?',
    needs: [['minute']],
    may: ['what', 'when'],
    takes: { people: 1 },
    yesNo: false,
    make: (clue, held) => {
      const player = { ask: 'player', ...playerField(clue) } as const;
      const answer = answerPlayer(held, player);
      if (answer.kind !== 'player') return answer.kind === 'ambiguous' ? player : null;
      if (answer.cards.length + answer.changes.length > 0) return player;
      return goalsOf(clue, held).length > 0 ? { ask: 'scorers', ...playerField(clue) } : null;
    },
  },
  {
    name: 'how-a-player-scored',
    example: 'Rossi goal, header or penalty?',
    needs: [scoring, kinds],
    may: [...scoring, ...kinds, 'what', 'how'],
    takes: { people: 1 },
    // Only where a report says of each of his goals how it was.
    make: (clue, held) => {
      const asked = kinds.filter((of) => clue.classes.has(of));
      const goals = goalsOf(clue, held);
      const isTold = goals.length > 0 && goals.every(({ goal }) => goal.how !== null);
      return asked.length > 1 && isTold ? { ask: 'scorers', ...playerField(clue) } : null;
    },
  },
  {
    name: 'both-goals-of-a-player',
    example: 'Did Rossi get both for Arden?',
    needs: [['both']],
    may: scoring,
    takes: { people: 1, teams: [0, 1] },
    // Where he scored twice in one match, and his side no more often; else the card says less than is asked.
    make: (clue, held) => {
      const [first, second, ...others] = goalsOf(clue, held);
      if (first === undefined || second === undefined || others.length > 0 || first.match !== second.match) return null;
      const score = sideOf(first.match, first.goal.team.id);
      return score === 2 ? { ask: 'scorers', ...playerField(clue), ...teamField(clue) } : null;
    },
  },
  {
    name: 'cards-of-a-tie',
    example: 'All the bookings from the Arden tie',
    needs: [['red', 'yellow', 'card'], ['tie']],
    may: ['who', 'what', 'all', 'card', 'how-many', 'ever', 'player'],
    takes: { teams: [1, 2] },
    make: (clue, held) => cardsOfTie(clue, held),
  },
  {
    name: 'clean-sheet-of-a-match',
    example: 'Arden keep a clean sheet v Borough?',
    needs: [['clean-sheet']],
    may: ['against', 'match', 'at'],
    takes: { teams: 2, legs: [0, 1], days: [0, 1] },
    make: (clue, held) => {
      const fields = matchFields(clue, held);
      return fields === null ? null : { ask: 'match', ...fields };
    },
  },
  {
    name: 'ahead-after-a-leg',
    example: 'Who is ahead after the first leg, Arden or Borough?',
    needs: [['ahead']],
    may: ['who', 'which-team', 'after', 'what', 'tie'],
    takes: { teams: [1, 2], legs: 1 },
    make: (clue, held) => {
      const fields = matchFields(clue, held);
      return fields === null || clue.legs[0] !== '1' ? null : { ask: 'match', ...fields };
    },
  },
];

function goalsOf({ people, teams }: Clue, held: Held): ReturnType<Held['personGoals']['get']> & object {
  const ids = teams.flatMap(({ entry }) => entry?.id ?? []);
  return (held.personGoals.get(people[0]?.entry?.id ?? '') ?? []).filter(
    ({ goal }) => ids.length === 0 || ids.includes(goal.team.id),
  );
}

function sideOf({ teams, score }: HeldMatch, team: string): number | null {
  const at = teams.findIndex(({ id }) => id === team);
  return score?.[at] ?? null;
}

/** The match of a tie with the only cards of it; of cards in both legs no card shows all. */
function cardsOfTie(clue: Clue, held: Held): PlainQuestion | null {
  const [team] = clue.teams;
  const tie = (held.teamTies.get(team?.entry?.id ?? '') ?? []).find(({ teams }) =>
    clue.teams.every(({ entry }) => teams.some(({ id }) => id === entry?.id)),
  );
  const wanted = ['red', 'yellow'].filter((of) => clue.classes.has(of));
  const legs = (tie?.legs ?? []).flatMap((leg) => (leg === null ? [] : (held.matches.get(leg) ?? [])));
  const carded = legs.filter(({ cards }) => cards.some(({ card }) => wanted.length === 0 || wanted.includes(card)));
  const [match, ...others] = carded;
  if (team === undefined || match?.date == null || others.length > 0) return null;
  return { ask: 'match', team: nameOf(team), date: match.date };
}

import { answerPlayer } from '../../answers/answer-player.ts';
import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { competitionField, dateField, playerField, stageField, teamField } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Questions about bookings and sendings-off. */
export const bookingRules: readonly Rule[] = [
  {
    name: 'was-a-player-sent-off',
    example: 'Was Celik sent off?',
    needs: [['red', 'yellow']],
    may: ['card', 'ever', 'match', 'against'],
    takes: { people: 1 },
    yesNo: true,
    make: (clue) => ({ ask: 'check', claim: clue.classes.has('red') ? 'sent-off' : 'booked', ...playerField(clue) }),
  },
  {
    name: 'cards-of-a-player',
    example: 'When was Celik sent off?',
    needs: [['red', 'yellow', 'card', 'off']],
    may: ['when', 'minute', 'what', 'how-many', 'card', 'who', 'match', 'where', 'ever', 'at'],
    takes: { people: 1 },
    yesNo: false,
    make: (clue, held) => {
      const question = { ask: 'player', player: nameOfFirst(clue) } as const;
      if (!clue.classes.has('off')) return question;
      const answer = answerPlayer(held, question);
      const wasOff =
        answer.kind === 'player' &&
        (answer.cards.some(({ card }) => card.card === 'red') ||
          answer.changes.some(({ change }) => change.off !== null && answer.player.spellings.includes(change.off)));
      return wasOff ? question : null;
    },
  },
  {
    name: 'cards',
    example: 'Who got sent off?',
    needs: [['red', 'yellow', 'card']],
    may: [
      'who',
      'what',
      'which-team',
      'how-many',
      'when',
      'ever',
      'card',
      'minute',
      'player',
      'match',
      'last',
      'info',
      'all',
      'week',
    ],
    takes: { teams: [0, 1], days: [0, 1], competitions: [0, 1], stages: [0, 1] },
    make: (clue) => {
      const { classes } = clue;
      const card =
        classes.has('red') && classes.has('yellow')
          ? null
          : classes.has('red')
            ? 'red'
            : classes.has('yellow')
              ? 'yellow'
              : null;
      return {
        ask: 'cards',
        ...teamField(clue),
        ...competitionField(clue),
        ...stageField(clue),
        ...dateField(clue),
        ...(card === null ? {} : { card }),
      };
    },
  },
];

function nameOfFirst({ people }: Clue): string {
  return people[0] === undefined ? '' : nameOf(people[0]);
}

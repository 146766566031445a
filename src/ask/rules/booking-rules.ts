import { answerPlayer } from '../../answers/answer-player.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { answerCards } from '../../answers/answer-cards.ts';
import { answerMatch } from '../../answers/answer-match.ts';
import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { competitionField, dateField, matchFields, playerField, stageField, teamField } from '../fields.ts';
import { hostAsked } from '../host-asked.ts';
import type { Rule } from '../rule.ts';

/** What is asked of cards. */
const asking = ['who', 'what', 'which-team', 'how-many', 'when', 'ever', 'card', 'minute', 'player', 'match'] as const;

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
    name: 'cards-at-a-place',
    example: 'Who was booked at Castle Park?',
    needs: [['red', 'yellow', 'card']],
    may: [...asking, 'at', 'visit', 'happen'],
    takes: { teams: [0, 2], venues: [0, 1], days: [0, 1], legs: [0, 1] },
    make: (clue, held) => atPlace(clue, held),
  },
  {
    name: 'cards',
    example: 'Who got sent off?',
    needs: [['red', 'yellow', 'card']],
    may: [...asking, 'last', 'info', 'all', 'week'],
    takes: { teams: [0, 1], days: [0, 1], competitions: [0, 1], stages: [0, 1] },
    make: (clue, held) => {
      const { classes } = clue;
      const card =
        classes.has('red') && classes.has('yellow')
          ? null
          : classes.has('red')
            ? 'red'
            : classes.has('yellow')
              ? 'yellow'
              : null;
      const question = {
        ask: 'cards',
        ...teamField(clue),
        ...competitionField(clue),
        ...stageField(clue),
        ...dateField(clue),
        ...(card === null ? {} : { card }),
      } as const;
      // "The red card in the Arden game" may be the other side's.
      const isOfMatch = classes.has('match') && clue.teams.length > 0;
      return isOfMatch && answerCards(held, question).kind === 'none' ? ofEitherSide(clue, held, card) : question;
    },
  },
];

/** The match at the place named, where a card of the kind asked for is told of it. */
function atPlace(clue: Clue, held: Held): PlainQuestion | null {
  const { classes, venues, teams } = clue;
  const fields = hostAsked(clue) == null && venues.length === 0 ? null : matchFields(clue, held);
  if (fields === null || (teams.length === 0 && venues.length === 0)) return null;
  const question = { ask: 'match', ...fields } as const;
  const answer = answerMatch(held, question);
  if (answer.kind !== 'match') return null;
  const wanted = ['red', 'yellow'].filter((of) => classes.has(of));
  return answer.match.cards.some(({ card }) => wanted.length === 0 || wanted.includes(card)) ? question : null;
}

/** The newest match of a team in which either side was shown such a card; null where none is told. */
function ofEitherSide({ teams, days }: Clue, held: Held, card: string | null): PlainQuestion | null {
  const [team] = teams;
  const match = (held.teamMatches.get(team?.entry?.id ?? '') ?? []).find(
    ({ cards, date }) =>
      date !== null && days.every((day) => day === date) && cards.some((each) => card === null || each.card === card),
  );
  return team === undefined || match?.date == null ? null : { ask: 'match', team: nameOf(team), date: match.date };
}

function nameOfFirst({ people }: Clue): string {
  return people[0] === undefined ? '' : nameOf(people[0]);
}

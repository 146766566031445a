import { answerPlayer } from '../../answers/answer-player.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { matchFields } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Questions about players who came on or left: the card of the match names them. */
export const changeRules: readonly Rule[] = [
  {
    name: 'when-a-player-came-on',
    example: 'When did Rossi come on?',
    needs: [['change']],
    may: ['who', 'when', 'minute', 'what', 'match', 'last', 'ever', 'by'],
    takes: { people: 1, teams: [0, 1] },
    make: ({ people }, held) => {
      const question = { ask: 'player', player: people[0] === undefined ? '' : nameOf(people[0]) } as const;
      const answer = answerPlayer(held, question);
      return answer.kind === 'player' && answer.changes.length > 0 ? question : null;
    },
  },
  {
    name: 'who-came-on',
    example: 'Who came on for Arden?',
    needs: [['change']],
    may: [
      'by',
      'who',
      'which-team',
      'what',
      'when',
      'minute',
      'player',
      'match',
      'last',
      'at',
      'against',
      'how-many',
      'play',
      'scored',
      'score',
      'scorer',
      'goal',
    ],
    takes: { teams: [1, 2], days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1] },
    yesNo: false,
    make: (clue, held) => withChanges(clue, held),
  },
];

/** The match meant; where no day is named, the newest one of which a report tells changes. Null where there is none. */
function withChanges(clue: Clue, held: Held): PlainQuestion | null {
  const fields = matchFields(clue, held);
  if (fields === null) return null;
  const ids = clue.teams.map(({ entry }) => entry?.id ?? null);
  const [id = null] = ids;
  if (id === null || ids.includes(null)) return { ask: 'match', ...fields };
  const match = (held.teamMatches.get(id) ?? []).find(
    ({ substitutions, teams, date, leg, stage }) =>
      substitutions.length > 0 &&
      date !== null &&
      ids.every((each) => teams.some((team) => team.id === each)) &&
      (fields.date === undefined || fields.date === date) &&
      (fields.leg === undefined || fields.leg === String(leg)) &&
      (fields.stage === undefined || fields.stage === stage),
  );
  return match?.date == null ? null : { ask: 'match', ...fields, date: match.date };
}

import { answerMatch } from '../../answers/answer-match.ts';
import { outcomeFor } from '../../answers/answer-team.ts';
import type { Held, HeldMatch } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import type { Clue } from '../clue.ts';
import { claimOf, outcomeAsked } from '../claim-of.ts';
import { isPassive, standsBefore } from '../clue.ts';
import { matchFields, occasionFields, teamField } from '../fields.ts';
import { isPlaced } from '../keeps-to.ts';
import { countsMatches, denied, matchAsTold, matchToCheck } from '../match-as-told.ts';
import type { Rule } from '../rule.ts';
import { areToMeet, isLegToCome } from '../to-come.ts';
import { asking, ending, goals, twice } from './words-of-a-match.ts';

const outcomes = ['win', 'beat', 'lose', 'defeat', 'draw'] as const;
const occasion = { days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1] } as const;
/** Questions about a match of two sides, or on a ground: how it ended, who won it, who scored in it. */
export const matchRules: readonly Rule[] = [
  {
    name: 'did-one-beat-the-other',
    example: 'Did Borough beat Castle?',
    needs: [['beat', 'win', 'lose', 'draw', 'defeat']],
    may: [
      ...['match', 'against', 'by', 'at', 'ever', 'result', 'play', 'go', 'happen', 'last', 'at-home', 'away'],
      ...['host', 'visit', 'at-place', 'when', ...twice],
    ],
    takes: { teams: 2, scorelines: [0, 1], ...occasion },
    yesNo: true,
    make: (clue, held) => {
      const claim = claimOf(clue);
      const named = matchFields(clue, held);
      const fields = named === null ? null : matchToCheck(clue, held, named);
      return claim === null || fields === null ? null : { ask: 'check', claim, ...fields };
    },
  },
  {
    name: 'did-a-team-win',
    example: 'Did Arden win?',
    needs: [['win', 'lose', 'draw']],
    may: ['match', 'last', 'at', 'happen', 'at-home', 'away', 'visit', 'at-place', 'when', ...twice],
    takes: { teams: 1, scorelines: [0, 1], ...occasion },
    yesNo: true,
    make: (clue, held) => {
      const claim = claimOf(clue);
      const named = matchFields(clue, held);
      const fields = named === null ? null : matchToCheck(clue, held, named);
      return claim === null || fields === null ? null : { ask: 'check', claim, ...fields };
    },
  },
  {
    name: 'did-a-team-score',
    example: 'Did Arden score at Castle Park?',
    needs: [['score', 'scored']],
    may: [
      ...[
        'match',
        'last',
        'at',
        'who',
        'goal',
        'against',
        'ever',
        'at-home',
        'away',
        'happen',
        'host',
        'visit',
        'when',
      ],
      ...['at-place', ...twice],
    ],
    takes: { teams: [1, 2], ...occasion },
    yesNo: true,
    make: (clue, held) => {
      const [team] = clue.teams;
      // "Did anyone score against Arden" asks for the goals of the others.
      if (team !== undefined && standsBefore(clue, 'against', team)) return null;
      const fields = matchFields(clue, held);
      return fields === null ? null : { ask: 'check', claim: 'scored', ...fields };
    },
  },
  {
    name: 'match-of-two',
    example: 'What was the score in Borough v Castle?',
    needs: [],
    may: [
      ...asking,
      ...ending,
      'against',
      'scored',
      'scorer',
      'goal',
      'last',
      'minute',
      'extra-time',
      'recap',
      'info',
      'red',
      'yellow',
      'card',
      'penalty',
      'own-goal',
      'ever',
      'shootout',
      'host',
      'at-home',
      'away',
      ...twice,
    ],
    takes: { teams: 2, competitions: [0, 1], scorelines: [0, 1], ...occasion },
    yesNo: false,
    make: (clue, held) => {
      const named = matchFields(clue, held);
      if (named === null || isPassive(clue) || countsMatches(clue)) return null;
      if (clue.classes.has('shootout') && !endedOnPenalties(clue, held)) return null;
      const fields = matchAsTold(clue, held, named);
      if (fields === null) return denied(clue, held, named);
      if (areToMeet(clue, held) || isLegToCome(clue, held)) return { ask: 'fixtures', ...teamField(clue) };
      const day = asksForCards(clue)
        ? dayWith(clue, held, fields.date, ({ cards }) => cards.length > 0)
        : clue.classes.has('where')
          ? dayWith(clue, held, fields.date, isPlaced)
          : {};
      return { ask: 'match', ...fields, ...day };
    },
  },
  {
    name: 'who-won-on-a-ground',
    example: 'Who won at Castle Park?',
    needs: [],
    may: [...asking, ...ending, ...goals, 'last', 'recap', 'against', 'minute', 'red', 'yellow', 'card', 'ever'],
    takes: { teams: [0, 1], venues: 1, days: [0, 1], stages: [0, 1], legs: [0, 1] },
    yesNo: false,
    make: (clue, held) => onGround(clue, held),
  },
];

/** The match on a ground; where a question takes its end for given, only one that ended so. */
function onGround(clue: Clue, held: Held): PlainQuestion | null {
  const question = { ask: 'match', ...teamField(clue), ...occasionFields(clue) } as const;
  const [team] = clue.teams;
  if (team === undefined || !outcomes.some((of) => clue.classes.has(of))) return question;
  const claim = clue.classes.has('who') || clue.classes.has('which-team') ? outcomeAsked(clue) : claimOf(clue);
  const answer = answerMatch(held, question);
  if (claim === null || answer.kind !== 'match') return null;
  const side = answer.match.teams.find(({ id }) => id === team.entry?.id);
  return side !== undefined && outcomeFor(side, answer.match) === claim ? question : null;
}

/** Whether the newest match of the two went to penalties: "before the shootout" asks for its score in play. */
function endedOnPenalties({ teams }: Clue, held: Held): boolean {
  const match = (held.teamMatches.get(teams[0]?.entry?.id ?? '') ?? []).find(({ teams: both }) =>
    teams.every(({ entry }) => both.some(({ id }) => id === entry?.id)),
  );
  return match?.shootout != null && match.score !== null;
}

function asksForCards({ classes }: Clue): boolean {
  return ['red', 'yellow', 'card'].some((of) => classes.has(of));
}

/** The day of the newest match of the two with what is asked for, a card or a place, where no day is named. */
function dayWith(
  { teams, legs }: Clue,
  held: Held,
  asked: string | undefined,
  has: (match: HeldMatch) => boolean,
): { readonly date?: string } {
  if (asked !== undefined || legs.length > 0) return {};
  const both = (held.teamMatches.get(teams[0]?.entry?.id ?? '') ?? []).filter(({ teams: sides }) =>
    teams.every(({ entry }) => sides.some(({ id }) => id === entry?.id)),
  );
  const match = both.find((each) => has(each) && each.date !== null);
  return match?.date == null || match === both[0] ? {} : { date: match.date };
}

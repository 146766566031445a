import type { Held, HeldMatch } from '../../answers/held.ts';
import type { Clue } from '../clue.ts';
import { claimOf } from '../claim-of.ts';
import { isPassive, placeOf } from '../clue.ts';
import { matchFields, occasionFields, teamField } from '../fields.ts';
import { isPlaced } from '../keeps-to.ts';
import { countsMatches, denied, matchAsTold, matchToCheck } from '../match-as-told.ts';
import { hasPhrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { areToMeet, isLegToCome, isToCome } from '../to-come.ts';

const asking = [
  'who',
  'which-team',
  'what',
  'when',
  'where',
  'how',
  'how-many',
  'how-much',
  'ever',
  'still',
  'at',
  'about',
  'best',
  'which-stage',
  'which-competition',
] as const;
const twice = ['replay', 'first-match'] as const;
const occasion = { days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1] } as const;
const ending = ['win', 'lose', 'draw', 'beat', 'defeat', 'score', 'result', 'end', 'happen', 'play', 'match'] as const;

const goals = ['scored', 'scorer', 'goal'] as const;

/** Questions about one match: how it ended, who won it, who scored in it. */
export const matchRules: readonly Rule[] = [
  {
    name: 'did-one-beat-the-other',
    example: 'Did Borough beat Castle?',
    needs: [['beat', 'win', 'lose', 'draw', 'defeat']],
    may: [
      ...['match', 'against', 'by', 'at', 'ever', 'result', 'play', 'go', 'happen', 'last', 'at-home', 'away'],
      ...twice,
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
    may: ['match', 'last', 'at', 'happen', 'at-home', 'away', ...twice],
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
    may: ['match', 'last', 'at', 'who', 'goal', 'against', 'ever', 'at-home', 'away', ...twice],
    takes: { teams: [1, 2], ...occasion },
    yesNo: true,
    make: (clue, held) => {
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
    make: (clue) => ({ ask: 'match', ...teamField(clue), ...occasionFields(clue) }),
  },
  {
    name: 'match-of-a-team-that-day',
    example: 'How did Borough do on 11 April?',
    needs: [],
    may: [
      ...[...asking, ...ending, ...goals, 'last', 'recap', 'against', 'info', 'minute', 'form', 'at-home', 'away'],
      ...['host', ...twice],
    ],
    takes: { teams: 1, days: [0, 1], stages: [0, 1], legs: [0, 1], scorelines: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const named = matchFields(clue, held);
      const fields = named === null ? null : matchAsTold(clue, held, named);
      if (named !== null && fields === null) return denied(clue, held, named);
      const { days, stages, legs } = clue;
      const at = fields !== null && fields.date !== undefined;
      // "How many away games" counts more than the newest.
      const counts = clue.classes.has('how-many') && (clue.classes.has('at-home') || clue.classes.has('away'));
      if (counts) return null;
      if (isToCome(clue, held) || isLegToCome(clue, held)) return { ask: 'fixtures', ...teamField(clue) };
      return at || days.length + stages.length + legs.length > 0
        ? fields === null
          ? null
          : { ask: 'match', ...fields }
        : null;
    },
  },
  {
    name: 'match-of-a-team-in-a-round',
    example: 'What round was the Arden game?',
    needs: [['which-stage', 'which-competition', 'replay']],
    may: [
      'match',
      'play',
      'last',
      'what',
      'who',
      'win',
      'lose',
      'scored',
      'goal',
      'scorer',
      'score',
      'result',
      'when',
      'where',
      'happen',
      'how',
      'end',
    ],
    takes: { teams: 1, days: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      // "What round are Arden in" asks for the one that they have reached.
      if (!['match', 'play', 'replay'].some((of) => clue.classes.has(of))) return null;
      const fields = matchFields(clue, held);
      return fields === null ? null : { ask: 'match', ...fields };
    },
  },
  {
    name: 'who-scored-in-their-match',
    example: 'Who scored in the Borough game?',
    needs: [['match'], ['who', 'scorer', 'scored', 'goal']],
    may: ['who', 'score', 'scored', 'scorer', 'goal', 'last', 'which-team', 'what', 'how-many'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) =>
      clue.classes.has('scored') || clue.classes.has('scorer') || clue.classes.has('score') || clue.classes.has('goal')
        ? { ask: 'match', ...teamField(clue) }
        : null,
  },
  {
    name: 'how-did-a-team-do',
    example: 'How did Arden do?',
    needs: [['how', 'what', 'score', 'result', 'last', 'who', 'when', 'recap']],
    may: [
      'recap',
      'how',
      'what',
      'score',
      'result',
      'match',
      'happen',
      'last',
      'end',
      'play',
      'at',
      'about',
      'against',
    ],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (classes.has('when') && !(classes.has('play') || classes.has('match'))) return null;
      if (classes.has('who') && !classes.has('play')) return null;
      if (classes.has('who') && !classes.has('last')) return null;
      if (!['score', 'result', 'match', 'happen', 'last', 'end', 'play', 'how', 'recap'].some((of) => classes.has(of)))
        return null;
      if (hasPhrase(clue, 'doing')) return null;
      return { ask: 'match', ...teamField(clue) };
    },
  },
  {
    name: 'won-the-match-of',
    example: 'Who won the Borough game?',
    needs: [['match'], ['win', 'lose']],
    may: ['who', 'which-team', 'last'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) =>
      (clue.classes.has('who') || clue.classes.has('which-team')) &&
      placeOf(clue, 'match') > (clue.teams[0]?.start ?? 0)
        ? { ask: 'match', ...teamField(clue) }
        : null,
  },
  {
    name: 'when-did-they-play',
    example: 'When did Borough play?',
    needs: [['when'], ['play', 'match']],
    may: ['last'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => ({ ask: 'match', ...teamField(clue) }),
  },
];

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

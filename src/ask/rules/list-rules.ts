import type { Outcome } from '../../answers/question.ts';
import { claimOf } from '../claim-of.ts';
import type { Clue } from '../clue.ts';
import { competitionField, opponentField, teamField } from '../fields.ts';
import { hasPhrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { nightField } from './night-rules.ts';

const outcomes = ['win', 'beat', 'lose', 'draw', 'defeat'] as const;
const homes = ['at-home', 'anybody-home'] as const;
const aways = ['away', 'anybody-away'] as const;
const asking = [
  'who',
  'which-team',
  'what',
  'match',
  'ever',
  'all',
  'how-many',
  'team',
  'result',
  'play',
  'end',
] as const;

/** Questions about several matches at once: of the home sides, of those that were drawn, of two teams. */
export const listRules: readonly Rule[] = [
  {
    name: 'won-by-a-side',
    example: 'Did anyone win away?',
    needs: [
      [...homes, ...aways],
      ['win', 'lose', 'draw'],
    ],
    may: asking,
    takes: { days: [0, 1], legs: [0, 1], competitions: [0, 1] },
    make: (clue, held) => {
      const [side, outcome] = [sideOf(clue), outcomeOf(clue)];
      const night = nightField(clue, held);
      if (side === null || outcome === null || night === null) return null;
      return { ask: 'results', outcome, side, ...night, ...competitionField(clue) };
    },
  },
  {
    name: 'drawn-matches',
    example: 'Which games were draws?',
    needs: [['draw']],
    may: asking,
    takes: { days: [0, 1], legs: [0, 1], competitions: [0, 1] },
    make: (clue, held) => {
      const night = nightField(clue, held);
      // "The draw" is of matches to come; "did any game end in a draw" of those that were.
      if (night === null || isTheDraw(clue)) return null;
      return { ask: 'results', outcome: 'drawn', ...night, ...competitionField(clue) };
    },
  },
  {
    name: 'matches-of-a-team-at-home',
    example: 'How many away games did Arden win?',
    needs: [
      ['at-home', 'away'],
      ['how-many', 'all', 'several', 'form', 'result'],
    ],
    may: [...asking, 'win', 'lose', 'draw', 'several', 'form', 'score'],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const side = sideOf(clue);
      const asks = ['win', 'lose', 'draw'].some((of) => clue.classes.has(of));
      const outcome = outcomeOf(clue);
      if (side === null || (asks && outcome === null)) return null;
      const how = outcome === null ? {} : { outcome };
      return { ask: 'results', ...teamField(clue), ...how, side, ...competitionField(clue) };
    },
  },
  {
    name: 'matches-of-two',
    example: 'How many times have Arden beaten Castle?',
    needs: [
      ['how-many', 'all'],
      [...outcomes, 'match', 'play', 'result'],
    ],
    may: [...asking, ...outcomes, 'against', 'by', 'score'],
    takes: { teams: 2, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const asks = outcomes.some((of) => clue.classes.has(of));
      const outcome = asks ? claimOf(clue) : null;
      if (asks && outcome === null) return null;
      const sides = { ...teamField(clue), ...opponentField(clue) };
      return { ask: 'results', ...sides, ...(outcome === null ? {} : { outcome }), ...competitionField(clue) };
    },
  },
];

/** Which side is spoken of; null where it is both. */
function sideOf({ classes }: Clue): 'home' | 'away' | null {
  const [home, away] = [homes, aways].map((words) => words.some((of) => classes.has(of)));
  return home === away ? null : home === true ? 'home' : 'away';
}

function outcomeOf({ classes }: Clue): Outcome | null {
  const found = (
    [
      ['win', 'won'],
      ['lose', 'lost'],
      ['draw', 'drawn'],
    ] as const
  ).filter(([of]) => classes.has(of));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

function isTheDraw(clue: Clue): boolean {
  return !clue.yesNo && !clue.classes.has('how-many') && hasPhrase(clue, 'draw-noun');
}

import { competitionField, dateField } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Questions about a match night: a day, or the latest. */
export const nightRules: readonly Rule[] = [
  {
    name: 'match-night',
    example: 'Results on 18 April',
    needs: [],
    may: [
      'what',
      'who',
      'which-team',
      'how',
      'result',
      'score',
      'happen',
      'match',
      'recap',
      'win',
      'lose',
      'play',
      'scored',
      'scorer',
      'goal',
      'last',
      'end',
      'draw',
      'info',
      'about',
    ],
    takes: { days: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'recap', ...dateField(clue), ...competitionField(clue) }),
  },
  {
    name: 'latest-match-night',
    example: 'Latest results',
    needs: [['result', 'score', 'recap', 'happen', 'match']],
    may: [
      'what',
      'how',
      'last',
      'result',
      'score',
      'recap',
      'happen',
      'match',
      'end',
      'about',
      'which-team',
      'play',
      'who',
      'win',
      'at',
    ],
    takes: { competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (classes.has('win') || classes.has('who') || classes.has('which-team')) {
        if (!classes.has('last')) return null;
      }
      if (
        classes.has('match') &&
        ![...classes].some((of) => ['last', 'result', 'score', 'recap', 'happen', 'end'].includes(of))
      )
        return null;
      return { ask: 'recap', ...competitionField(clue) };
    },
  },
];

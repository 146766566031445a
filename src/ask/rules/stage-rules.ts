import { competitionField } from '../fields.ts';
import { hasPhrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** Questions about the ties of a stage and who is in it. */
export const stageRules: readonly Rule[] = [
  {
    name: 'matches-of-a-stage-to-come',
    example: 'Who plays who in the semi-finals?',
    needs: [['when', 'where', 'no-lineup', 'play', 'against', 'next', 'draw']],
    may: ['who', 'which-team', 'what', 'match', 'will', 'team'],
    takes: { stages: 1, competitions: [0, 1] },
    yesNo: false,
    // The draw of a stage, not who drew in it.
    make: (clue, held) =>
      (!clue.classes.has('draw') || hasPhrase(clue, 'draw-noun')) &&
      held.openFixtures().some(({ stage }) => stage === clue.stages[0])
        ? { ask: 'fixtures' }
        : null,
  },
  {
    name: 'who-reached-a-stage',
    example: 'Who is in the semi-finals?',
    needs: [],
    may: [
      'who',
      'which-team',
      'reach',
      'through',
      'team',
      'play',
      'next',
      'will',
      'what',
      'how-many',
      'still',
      'into',
      'else',
      'all',
    ],
    takes: { teams: [0, 1], stages: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes, stages } = clue;
      // "Who else is in the semi-finals with Castle?"
      if (clue.teams.length > 0 && !classes.has('else')) return null;
      if (!(classes.has('who') || classes.has('which-team'))) return null;
      return { ask: 'ties', ...competitionField(clue), reached: stages[0] ?? '' };
    },
  },
  {
    name: 'ties-of-a-stage',
    example: 'Quarter-final results',
    needs: [],
    may: [
      'who',
      'which-team',
      'result',
      'score',
      'tie',
      'match',
      'win',
      'out',
      'through',
      'what',
      'how',
      'end',
      'happen',
      'recap',
      'lose',
      'about',
      'info',
      'shootout',
    ],
    takes: { stages: 1, competitions: [0, 1], legs: [0, 1] },
    yesNo: false,
    // The semi-finalists are those who reached that stage.
    make: (clue) =>
      // Who went out of the last four went out in the semi-finals, and did not reach what comes behind them.
      hasPhrase(clue, 'final-four') && clue.classes.has('out')
        ? null
        : {
            ask: 'ties',
            ...competitionField(clue),
            [hasPhrase(clue, 'finalist') ? 'reached' : 'stage']: clue.stages[0] ?? '',
          },
  },
  {
    name: 'who-went-through',
    example: 'Who went through?',
    needs: [['through', 'out', 'tie']],
    may: [
      'who',
      'which-team',
      'what',
      'how',
      'result',
      'team',
      'end',
      'happen',
      'win',
      'match',
      'last',
      'all',
      'score',
      'lose',
      'how-many',
      'know',
      'week',
    ],
    takes: { competitions: [0, 1] },
    yesNo: false,
    // "Which teams lost both legs" asks for some of the ties, and of one leg of each alone.
    make: (clue) =>
      hasPhrase(clue, 'each-leg') && ['win', 'lose'].some((of) => clue.classes.has(of))
        ? null
        : { ask: 'ties', ...competitionField(clue) },
  },
];

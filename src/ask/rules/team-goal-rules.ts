import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { competitionField, stageField, teamField } from '../fields.ts';
import type { opponentField } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { asking, scoring } from './words-of-goals.ts';

/** Questions about the goals of a side, against it, or of all. */
export const teamGoalRules: readonly Rule[] = [
  {
    name: 'goals-against-a-team',
    example: 'Who scored against Arden?',
    needs: [scoring, ['against', 'concede']],
    may: [...asking, 'concede'],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    // "What was the score against Arden?" asks for a match.
    make: (clue) =>
      clue.classes.has('score') && !['who', 'how-many', 'goal', 'scored', 'scorer'].some((of) => clue.classes.has(of))
        ? null
        : { ask: 'scorers', ...opponentOnly(clue), ...competitionField(clue) },
  },
  {
    name: 'goals-conceded',
    example: 'How many did Arden concede?',
    needs: [['concede']],
    may: [...asking, 'goal'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => ({ ask: 'scorers', ...opponentOnly(clue) }),
  },
  {
    name: 'goals-of-a-team',
    example: 'Who scored for Borough?',
    needs: [scoring],
    may: [
      'who',
      'how-many',
      'top',
      'player',
      'by',
      'what',
      'ever',
      'goal',
      'when',
      'which-team',
      'info',
      'best',
      'all',
    ],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      const counted =
        classes.has('how-many') ||
        classes.has('who') ||
        classes.has('top') ||
        classes.has('goal') ||
        classes.has('scorer') ||
        classes.has('player');
      const when = classes.has('when') && !classes.has('goal') && !classes.has('who');
      return counted && !when ? { ask: 'scorers', ...teamField(clue), ...competitionField(clue) } : null;
    },
  },
  {
    name: 'leading-scorers',
    example: 'Top scorer',
    needs: [scoring],
    may: ['who', 'how-many', 'top', 'player', 'what', 'ever', 'all', 'which-team', 'best', 'info', 'still', 'know'],
    takes: { competitions: [0, 1], stages: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (classes.has('score') && !classes.has('who') && !classes.has('how-many') && !classes.has('top')) return null;
      if (classes.has('which-team') || (classes.has('how-many') && clue.stages.length > 0)) return null;
      return { ask: 'scorers', ...competitionField(clue), ...stageField(clue) };
    },
  },
];

/** The side that is scored against, whoever scored. */
function opponentOnly({ teams }: Clue): ReturnType<typeof opponentField> {
  return teams[0] === undefined ? {} : { opponent: nameOf(teams[0]) };
}

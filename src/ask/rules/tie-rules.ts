import { competitionField, opponentField, teamField } from '../fields.ts';
import type { Held } from '../../answers/held.ts';
import type { Rule } from '../rule.ts';

/** Questions about who went through. */
export const tieRules: readonly Rule[] = [
  {
    name: 'did-they-go-through',
    example: 'Did Dunmore go through?',
    needs: [['through', 'out', 'reach']],
    may: ['tie', 'match', 'still', 'against', 'by', 'happen'],
    takes: { teams: [1, 2], stages: [0, 1], competitions: [0, 1] },
    yesNo: true,
    make: (clue, held) => {
      const { classes, stages } = clue;
      const words = ['through', 'out', 'reach'].filter((of) => classes.has(of));
      if (words.length > 1) return null;
      // "through to the final": the stage must be the one that the tie led to, which the card of the tie shows but no claim says.
      if (stages.length > 0 && !leadsTo(held, clue.teams[0]?.entry?.id, stages[0])) return null;
      const claim = classes.has('out') ? 'out' : 'through';
      const [first, second] = clue.teams;
      // "Did Atalanta knock Liverpool out?": then it is the second who went out.
      if (claim === 'out' && second !== undefined && first !== undefined && !classes.has('by')) {
        return { ask: 'check', claim: 'through', ...teamField(clue), ...opponentField(clue) };
      }
      return { ask: 'check', claim, ...teamField(clue), ...opponentField(clue) };
    },
  },
  {
    name: 'how-they-went-through',
    example: 'Who knocked out Arden?',
    needs: [['through', 'out', 'tie']],
    may: [
      'who',
      'which-team',
      'how',
      'what',
      'score',
      'result',
      'end',
      'happen',
      'by',
      'against',
      'through',
      'out',
      'win',
      'match',
      'beat',
      'shootout',
      'when',
      'play',
      'about',
      'info',
      'last',
    ],
    takes: { teams: [1, 2], stages: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const { stages, teams } = clue;
      const [only] = teams;
      if (
        stages[0] !== undefined &&
        !ofStage(held, only?.entry?.id, stages[0]) &&
        !leadsTo(held, only?.entry?.id, stages[0])
      )
        return null;
      return { ask: 'tie', ...teamField(clue), ...opponentField(clue) };
    },
  },
  {
    name: 'shootout-of-a-team',
    example: 'How did Castle win the shootout?',
    needs: [['shootout', 'penalty']],
    may: ['win', 'how', 'what', 'score', 'who', 'result', 'against', 'beat', 'end', 'match', 'happen', 'lose', 'by'],
    takes: { teams: [1, 2] },
    yesNo: false,
    make: (clue, held) => {
      if (!clue.classes.has('shootout')) return null;
      const id = clue.teams[0]?.entry?.id ?? '';
      const match = (held.teamMatches.get(id) ?? []).find(
        ({ shootout, teams }) =>
          shootout !== null && clue.teams.every(({ entry }) => teams.some((team) => team.id === entry?.id)),
      );
      return match === undefined || match.date === null
        ? null
        : { ask: 'match', ...teamField(clue), ...opponentField(clue), date: match.date };
    },
  },
  {
    name: 'who-reached-a-stage',
    example: 'Who is in the semi-finals?',
    needs: [],
    may: ['who', 'which-team', 'reach', 'through', 'team', 'play', 'next', 'will', 'what', 'how-many', 'still', 'into'],
    takes: { stages: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes, stages } = clue;
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
    takes: { stages: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'ties', ...competitionField(clue), stage: clue.stages[0] ?? '' }),
  },
  {
    name: 'who-went-through',
    example: 'Who went through?',
    needs: [['through', 'out', 'tie', 'shootout']],
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
    ],
    takes: { competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'ties', ...competitionField(clue) }),
  },
];

/** Whether the newest tie of a team leads to this stage. */
function leadsTo(held: Held, team: string | undefined, stage: string | undefined): boolean {
  const tie = held.teamTies.get(team ?? '')?.[0];
  return tie?.reached === stage || tie?.next?.stage === stage;
}

function ofStage(held: Held, team: string | undefined, stage: string): boolean {
  return held.teamTies.get(team ?? '')?.[0]?.stage === stage;
}

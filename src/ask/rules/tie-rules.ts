import { competitionField, opponentField, stageField, teamField } from '../fields.ts';
import type { Held, HeldMatch } from '../../answers/held.ts';
import { isPassive } from '../clue.ts';
import { tieEndedSo } from '../match-as-told.ts';
import type { Clue } from '../clue.ts';
import { hasPhrase } from '../phrases.ts';
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
      const id = clue.teams[0]?.entry?.id;
      const isOf = classes.has('out') ? ofStage(held, id, stages[0] ?? '') : leadsTo(held, id, stages[0]);
      if (stages.length > 0 && !isOf) return null;
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
    name: 'did-they-win-the-shootout',
    example: 'Did Dunmore beat Castle on penalties?',
    needs: [['shootout'], ['win', 'beat', 'lose']],
    may: ['match', 'tie', 'against'],
    takes: { teams: 2, competitions: [0, 1] },
    yesNo: true,
    make: (clue, held) => {
      const { classes, teams } = clue;
      const shootout = shootoutOf(clue, held);
      if (shootout === undefined || isPassive(clue) || (classes.has('lose') && classes.size > 2)) return null;
      const tie = held.teamTies.get(teams[0]?.entry?.id ?? '')?.[0];
      if (tie === undefined || !tie.teams.every(({ id }) => shootout.teams.some((team) => team.id === id))) return null;
      return {
        ask: 'check',
        claim: classes.has('lose') ? 'out' : 'through',
        ...teamField(clue),
        ...opponentField(clue),
      };
    },
  },
  {
    name: 'how-they-went-through',
    example: 'Who knocked out Arden?',
    needs: [['through', 'out', 'tie', 'reach']],
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
      'penalty',
      'normal-time',
      'extra-time',
      'when',
      'play',
      'about',
      'info',
      'last',
      'how-many',
      'goal',
      'scored',
      'scorer',
      'concede',
      'all',
    ],
    takes: { teams: [1, 2], stages: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const { classes, stages, teams } = clue;
      const [only] = teams;
      // "Who plays Castle next round" asks for what is to come.
      if (classes.has('play') && hasPhrase(clue, 'next-round')) return null;
      // "Who did Arden beat to reach the semi-finals": reached is a stage, and only by who is named.
      if (classes.has('reach') && (stages.length === 0 || !leadsTo(held, only?.entry?.id, stages[0]))) return null;
      if (
        stages[0] !== undefined &&
        !ofStage(held, only?.entry?.id, stages[0]) &&
        !leadsTo(held, only?.entry?.id, stages[0])
      )
        return null;
      return { ask: 'tie', ...teamField(clue), ...opponentField(clue), ...tieAsTold(clue, held) };
    },
  },
  {
    name: 'ended-on-aggregate',
    example: 'Did Arden win 3-1 on aggregate?',
    needs: [['tie']],
    may: ['win', 'beat', 'lose', 'match', 'end', 'result', 'score', 'against', 'through', 'who', 'what', 'how'],
    takes: { teams: [1, 2], scorelines: 1, competitions: [0, 1] },
    // Only where it is so: that it was otherwise the card does not say.
    make: (clue, held) => (tieEndedSo(clue, held) ? { ask: 'tie', ...teamField(clue), ...opponentField(clue) } : null),
  },
  {
    name: 'both-legs',
    example: 'Did Dunmore win both legs?',
    needs: [
      ['tie', 'either'],
      ['win', 'lose', 'draw'],
    ],
    may: ['match', 'at', 'against'],
    takes: { teams: [1, 2], competitions: [0, 1] },
    yesNo: true,
    make: (clue) => ({ ask: 'tie', ...teamField(clue), ...opponentField(clue) }),
  },
  {
    name: 'shootout-of-a-team',
    example: 'How did Castle win the shootout?',
    needs: [['shootout', 'penalty']],
    may: [
      'win',
      'how',
      'how-many',
      'what',
      'score',
      'scored',
      'who',
      'result',
      'against',
      'beat',
      'end',
      'match',
      'happen',
      'lose',
      'by',
      'last',
    ],
    takes: { teams: [1, 2] },
    yesNo: false,
    make: (clue, held) => {
      const match = shootoutOf(clue, held);
      return match === undefined || match.date === null
        ? null
        : { ask: 'match', ...teamField(clue), ...opponentField(clue), date: match.date };
    },
  },
  {
    name: 'decided-beyond-ninety-minutes',
    example: 'Which matches went to penalties?',
    needs: [['shootout', 'extra-time']],
    may: [
      'who',
      'which-team',
      'what',
      'how-many',
      'match',
      'tie',
      'win',
      'lose',
      'out',
      'through',
      'ever',
      'last',
      'result',
      'score',
      'happen',
      'end',
      'go',
      'where',
      'when',
      'know',
    ],
    takes: { teams: [0, 1], competitions: [0, 1], stages: [0, 1] },
    make: (clue) => {
      const { classes } = clue;
      if (classes.has('shootout') && classes.has('extra-time')) return null;
      const decided = classes.has('shootout') ? 'shootout' : 'aet';
      return { ask: 'results', ...teamField(clue), ...competitionField(clue), ...stageField(clue), decided };
    },
  },
];

/** The other side of the newest tie that ended as is taken for given: "how did Arden go through" is of one that it won. */
function tieAsTold(clue: Clue, held: Held): { readonly opponent?: string } {
  const { classes, teams, stages } = clue;
  const id = teams[0]?.entry?.id;
  if (id === undefined || teams.length > 1 || stages.length > 0 || classes.has('who') === classes.has('through'))
    return {};
  const ties = held.teamTies.get(id) ?? [];
  const wanted = classes.has('through') && !classes.has('out');
  const told = ties.find(({ through }) => through !== null && (through.value.id === id) === wanted);
  const opponent = told === undefined || told === ties[0] ? undefined : told.teams.find((team) => team.id !== id);
  return opponent === undefined ? {} : { opponent: `team:${opponent.id}` };
}

/** The newest match of the teams named that a shootout ended. */
function shootoutOf({ teams }: Clue, held: Held): HeldMatch | undefined {
  return (held.teamMatches.get(teams[0]?.entry?.id ?? '') ?? []).find(
    (match) => match.shootout !== null && teams.every(({ entry }) => match.teams.some((team) => team.id === entry?.id)),
  );
}

/** Whether the newest tie of a team leads to this stage. */
function leadsTo(held: Held, team: string | undefined, stage: string | undefined): boolean {
  const tie = held.teamTies.get(team ?? '')?.[0];
  return tie?.reached === stage || tie?.next?.stage === stage;
}

function ofStage(held: Held, team: string | undefined, stage: string): boolean {
  return held.teamTies.get(team ?? '')?.[0]?.stage === stage;
}

import { competitionField, opponentField, teamField } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Questions about who went through, and about runs and what comes next. */
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
  {
    name: 'still-unbeaten',
    example: 'Is Arden still unbeaten?',
    needs: [['unbeaten', 'unbeaten-run']],
    may: ['still', 'ever', 'streak', 'break'],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: true,
    make: (clue) => ({ ask: 'check', claim: 'unbeaten', ...teamField(clue) }),
  },
  {
    name: 'run-of-a-team',
    example: "How long is Arden's unbeaten run?",
    needs: [['streak', 'unbeaten', 'unbeaten-run', 'winless', 'winning-run', 'losing-run']],
    may: [
      'how-long',
      'how-many',
      'how',
      'what',
      'long',
      'match',
      'still',
      'ever',
      'break',
      'last',
      'who',
      'when',
      'by',
      'biggest',
      'info',
      'happen',
      'end',
      'play',
      'about',
    ],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const kind = kindOf(clue.classes);
      return { ask: 'streak', ...teamField(clue), ...(kind === null ? {} : { kind }) };
    },
  },
  {
    name: 'runs',
    example: 'Who is unbeaten?',
    needs: [['streak', 'unbeaten', 'unbeaten-run', 'winless', 'winning-run', 'losing-run']],
    may: [
      'who',
      'which-team',
      'what',
      'long',
      'still',
      'ever',
      'biggest',
      'match',
      'how-many',
      'team',
      'how-long',
      'last',
      'break',
      'info',
      'know',
    ],
    takes: {},
    make: ({ classes }) => {
      const kind = kindOf(classes);
      return { ask: 'runs', ...(kind === null ? {} : { kind }) };
    },
  },
  {
    name: 'what-comes-next',
    example: 'Who do Borough play next?',
    needs: [['next']],
    may: [
      'who',
      'which-team',
      'what',
      'when',
      'where',
      'play',
      'match',
      'will',
      'against',
      'team',
      'info',
      'how',
      'about',
      'through',
      'know',
    ],
    takes: { teams: [0, 1] },
    make: (clue) => ({ ask: 'fixtures', ...teamField(clue) }),
  },
  {
    name: 'who-will-they-face',
    example: 'Who will Borough face in the semi-finals?',
    needs: [['play']],
    may: ['will', 'who', 'which-team', 'next', 'when', 'against', 'where', 'match', 'what'],
    takes: { teams: 1, stages: [0, 1] },
    make: (clue, held) => {
      const { classes, stages, teams } = clue;
      const asks = classes.has('will') || /^\W*(?:who|whom|which team) (?:do|does|are|is)\b/iu.test(clue.text);
      const [stage] = stages;
      if (!asks) return null;
      if (
        stage !== undefined &&
        !(held.teamFixtures.get(teams[0]?.entry?.id ?? '') ?? []).some((each) => each.stage === stage)
      )
        return null;
      return { ask: 'fixtures', ...teamField(clue) };
    },
  },
];

/** The kind of run that is spoken of; null where any will do. */
function kindOf(classes: ReadonlySet<string>): string | null {
  if (classes.has('unbeaten') || classes.has('unbeaten-run')) return 'unbeaten';
  if (classes.has('winless')) return 'winless';
  if (classes.has('winning-run')) return 'winning';
  return classes.has('losing-run') ? 'losing' : null;
}

type HeldTies = Parameters<Rule['make']>[1];

/** Whether the newest tie of a team leads to this stage. */
function leadsTo(held: HeldTies, team: string | undefined, stage: string | undefined): boolean {
  return held.teamTies.get(team ?? '')?.[0]?.next?.stage === stage;
}

function ofStage(held: HeldTies, team: string | undefined, stage: string): boolean {
  return held.teamTies.get(team ?? '')?.[0]?.stage === stage;
}

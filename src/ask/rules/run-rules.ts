import { teamField } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Questions about runs. */
export const runRules: readonly Rule[] = [
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
      'at',
      'beat',
      'win',
      'lose',
      'draw',
    ],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const kind = kindOf(clue.classes);
      const asks = ['win', 'lose', 'draw'].filter((of) => clue.classes.has(of));
      // "How many in a row have Arden lost" is their losing run; of two ends told it is none.
      if (asks.length > 0 && (asks.length > 1 || kind !== null || !clue.classes.has('streak'))) return null;
      const told = asks[0] === undefined ? null : endOfRun[asks[0]];
      if (told != null) return { ask: 'streak', ...teamField(clue), kind: told };
      return { ask: 'streak', ...teamField(clue), ...(kind === null ? {} : { kind }) };
    },
  },
  {
    name: 'is-a-run-over',
    example: "Is Arden's run over?",
    needs: [
      ['streak', 'winless', 'winning-run', 'losing-run'],
      ['break', 'end', 'still'],
    ],
    may: ['ever', 'match', 'unbeaten', 'unbeaten-run'],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: true,
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
];

const endOfRun: Readonly<Record<string, string>> = { win: 'winning', lose: 'losing', draw: 'drawing' };

/** The kind of run that is spoken of; null where any will do. */
function kindOf(classes: ReadonlySet<string>): string | null {
  if (classes.has('unbeaten') || classes.has('unbeaten-run')) return 'unbeaten';
  if (classes.has('winless')) return 'winless';
  if (classes.has('winning-run')) return 'winning';
  return classes.has('losing-run') ? 'losing' : null;
}

import { answerStreak } from '../../answers/answer-streak.ts';
import { outcomeFor } from '../../answers/answer-team.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import type { Clue } from '../clue.ts';
import { teamField } from '../fields.ts';
import { hasPhrase } from '../phrases.ts';
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
    make: (clue, held) => (isNamedAlone(clue, held) ? null : { ask: 'check', claim: 'unbeaten', ...teamField(clue) }),
  },
  {
    name: 'run-of-a-team',
    example: "How long is Arden's unbeaten run?",
    needs: [['streak', 'unbeaten', 'unbeaten-run', 'winless', 'winning-run', 'losing-run']],
    may: [
      'how-long',
      'form',
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
    make: (clue, held) => {
      if (isNamedAlone(clue, held)) return null;
      const kind = kindOf(clue.classes);
      const ender = kind === null || kind === 'unbeaten' ? endOf(clue, held) : null;
      if (ender !== null) return ender;
      const asks = ['win', 'lose', 'draw'].filter((of) => clue.classes.has(of));
      // "How many in a row have Arden lost" is their losing run; of two ends told it is none.
      if (asks.length > 0 && (asks.length > 1 || kind !== null || !clue.classes.has('streak'))) return null;
      const told = asks[0] === undefined ? null : endOfRun[asks[0]];
      if (told != null) {
        const question = { ask: 'streak', ...teamField(clue), kind: told } as const;
        // "How many wins in their run" counts those of another run than one of wins.
        if (!hasPhrase(clue, 'run-noun') || answerStreak(held, question).kind === 'streak') return question;
        const [newest] = held.teamStreaks.get(clue.teams[0]?.entry?.id ?? '') ?? [];
        const counted = asks[0] === 'win' && newest?.readings.some(({ wins }) => wins !== null) === true;
        return counted ? { ask: 'streak', ...teamField(clue) } : null;
      }
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

/** Whether nothing is held of a team: another's run may tell of its own, so it is not said that there is none. */
function isNamedAlone({ teams: [team] }: Clue, held: Held): boolean {
  const id = team?.entry?.id;
  return id !== undefined && !held.teamMatches.has(id) && !held.teamStreaks.has(id);
}

/** "Who ended Arden's run": the match that the report of its end tells that they lost; null where that is not asked or known. */
function endOf(clue: Clue, held: Held): PlainQuestion | null {
  const [team] = clue.teams;
  const asks = ['who', 'which-team'].some((of) => clue.classes.has(of)) && hasPhrase(clue, 'ended-run');
  const streak = asks ? held.teamStreaks.get(team?.entry?.id ?? '')?.[0] : undefined;
  const last = streak?.readings.at(-1);
  if (team === undefined || streak?.kind !== 'unbeaten' || last === undefined || last.active) return null;
  const reports = new Set(last.evidence.map(({ article }) => article));
  const [match, ...others] = (held.teamMatches.get(team.entry?.id ?? '') ?? []).filter(
    (each) =>
      each.articles.some((article) => reports.has(article)) &&
      each.teams.some((side) => side.id === team.entry?.id && outcomeFor(side, each) === 'lost'),
  );
  if (match?.date == null || others.length > 0) return null;
  return { ask: 'match', ...teamField(clue), date: match.date };
}

const endOfRun: Readonly<Record<string, string>> = { win: 'winning', lose: 'losing', draw: 'drawing' };

/** The kind of run that is spoken of; null where any will do. */
function kindOf(classes: ReadonlySet<string>): string | null {
  if (classes.has('unbeaten') || classes.has('unbeaten-run')) return 'unbeaten';
  if (classes.has('winless')) return 'winless';
  if (classes.has('winning-run')) return 'winning';
  return classes.has('losing-run') ? 'losing' : null;
}

import { answerCheck } from '../../answers/answer-check.ts';
import { answerMatch } from '../../answers/answer-match.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { claimOf } from '../claim-of.ts';
import type { Clue } from '../clue.ts';
import { competitionField, matchFields, occasionFields, opponentField, stageField, teamField } from '../fields.ts';
import { denied, matchAsTold } from '../match-as-told.ts';
import type { Rule } from '../rule.ts';

const outcomes = ['win', 'beat', 'lose', 'defeat', 'draw'] as const;
const occasion = { days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1] } as const;

/** Questions that are answered by whether what they say of a match is so: of its side at home, its competition, a title, an end. */
export const premiseRules: readonly Rule[] = [
  {
    name: 'was-a-team-at-home',
    example: 'Were Arden at home in the first leg?',
    needs: [['at-home', 'away']],
    may: ['match', 'play', 'against', 'last', 'tie'],
    takes: { teams: [1, 2], ...occasion },
    yesNo: true,
    make: (clue) => {
      const { classes, legs, days, stages } = clue;
      if ((classes.has('at-home') && classes.has('away')) || classes.has('tie')) return null;
      const claim = classes.has('at-home') ? 'home' : 'away';
      const at = {
        ...(days[0] === undefined ? {} : { date: days[0] }),
        ...(legs[0] === undefined ? {} : { leg: legs[0] }),
        ...(stages[0] === undefined ? {} : { stage: stages[0] }),
      };
      return { ask: 'check', claim, ...teamField(clue), ...opponentField(clue), ...at };
    },
  },
  {
    name: 'who-was-at-home',
    example: 'Who was at home in the first leg, Arden or Castle?',
    needs: [
      ['who', 'which-team'],
      ['at-home', 'away'],
    ],
    may: ['match', 'play', 'against', 'last', 'which-team'],
    takes: { teams: 2, days: [0, 1], legs: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const question = { ask: 'match', ...teamField(clue), ...opponentField(clue), ...occasionFields(clue) } as const;
      const answer = answerMatch(held, question);
      return answer.kind === 'match' && answer.match.home !== null ? question : null;
    },
  },
  {
    name: 'was-it-of-a-competition',
    example: 'Was Arden v Castle a Premier League game?',
    needs: [],
    may: ['match', 'play', 'against', 'tie', 'last'],
    takes: { teams: [1, 2], competitions: 1, days: [0, 1], legs: [0, 1] },
    yesNo: true,
    make: (clue, held) => {
      if (clue.teams.length < 2 && !clue.classes.has('match')) return null;
      const fields = matchFields(clue, held);
      return fields === null ? null : { ask: 'check', claim: 'competition', ...fields, ...competitionField(clue) };
    },
  },
  {
    name: 'won-the-final',
    example: 'Who won the Europa League?',
    needs: [['win']],
    may: ['who', 'which-team'],
    takes: { teams: [0, 1], competitions: 1, stages: [0, 1] },
    make: (clue, held) => finalOf(clue, held),
  },
  {
    name: 'why-of-what-was-not',
    example: 'Why did Arden win against Castle?',
    needs: [['why'], [...outcomes, 'through', 'out']],
    may: [...outcomes, 'match', 'tie', 'against', 'by', 'at-home', 'away'],
    takes: { teams: [1, 2], scorelines: [0, 1], ...occasion },
    yesNo: false,
    make: (clue, held) => untrue(clue, held),
  },
];

/** The final of a competition that is held: who won it won the competition. */
function finalOf(clue: Clue, held: Held): PlainQuestion | null {
  const id = clue.competitions[0]?.entry?.id;
  const tie = held.newestTies.find(({ stage, competition }) => stage === 'final' && competition?.id === id);
  if (tie === undefined || id === undefined || clue.stages.some((stage) => stage !== 'final')) return null;
  const [team] = clue.teams;
  const [first, second] = tie.teams;
  if (team === undefined) {
    if (clue.yesNo || !(clue.classes.has('who') || clue.classes.has('which-team'))) return null;
    return { ask: 'match', team: `team:${first.id}`, opponent: `team:${second.id}`, stage: 'final' };
  }
  const plays = tie.teams.some((side) => side.id === team.entry?.id);
  return clue.yesNo && plays
    ? { ask: 'check', claim: 'won', ...teamField(clue), ...stageField(clue), stage: 'final' }
    : null;
}

/** What a question for reasons takes for given, as a question for yes or no: only where the reports say that it was not so. */
function untrue(clue: Clue, held: Held): PlainQuestion | null {
  const { classes } = clue;
  const isTie = ['tie', 'through', 'out'].some((of) => classes.has(of));
  const named = isTie ? null : matchFields(clue, held);
  const question = isTie
    ? ofTie(clue)
    : named === null || matchAsTold(clue, held, named) !== null
      ? null
      : denied(clue, held, named);
  if (question?.ask !== 'check') return null;
  const answer = answerCheck(held, question);
  return answer.kind === 'verdict' && answer.verdict === false ? question : null;
}

function ofTie(clue: Clue): PlainQuestion | null {
  const { classes, legs, stages, scorelines } = clue;
  if (legs.length + stages.length + scorelines.length > 0 || classes.has('by')) return null;
  const claim = claimOf(clue);
  const went = classes.has('through')
    ? 'through'
    : classes.has('out')
      ? 'out'
      : claim === 'won'
        ? 'through'
        : claim === 'lost'
          ? 'out'
          : null;
  if (went === null || (classes.has('out') && clue.teams.length > 1)) return null;
  return { ask: 'check', claim: went, ...teamField(clue), ...opponentField(clue) };
}

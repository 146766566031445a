import { outcomeFor } from '../../answers/answer-team.ts';
import type { Held } from '../../answers/held.ts';
import type { Outcome, PlainQuestion } from '../../answers/question.ts';
import { outcomeAsked } from '../claim-of.ts';
import { competitionField, opponentField, stageField, teamField } from '../fields.ts';
import { placeOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { isPlaced } from '../keeps-to.ts';
import { hasPhrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { nightField } from './night-rules.ts';

/** Questions about several matches of a team, or of all. */
export const resultRules: readonly Rule[] = [
  {
    name: 'last-defeat',
    example: 'When did Arden last lose?',
    needs: [['win', 'lose', 'draw', 'defeat']],
    may: [
      'when',
      'last',
      'ever',
      'who',
      'what',
      'match',
      'which-team',
      'result',
      'against',
      'where',
      'play',
      'how-many',
      'info',
      'all',
      'at',
    ],
    takes: { teams: 1 },
    make: (clue, held) => {
      const { classes } = clue;
      const outcome = classes.has('win') ? 'won' : classes.has('draw') ? 'drawn' : 'lost';
      const both = ['win', 'lose', 'draw', 'defeat'].filter((of) => classes.has(of)).length > 1;
      const placed = ['when', 'last', 'ever', 'what', 'match', 'where', 'which-team', 'result', 'how-many'].some((of) =>
        classes.has(of),
      );
      const possessive = !clue.yesNo && !classes.has('who');
      const lostTo = hasPhrase(clue, 'end-against') && classes.has('who') && outcome !== 'drawn';
      if (both || (clue.yesNo && !classes.has('ever')) || !(placed || possessive) || lostTo) return null;
      if (classes.has('at') && !classes.has('where')) return null;
      const only = classes.has('where') ? onlyMatch(clue, held, outcome) : null;
      return only ?? { ask: 'results', ...teamField(clue), outcome };
    },
  },
  {
    name: 'who-beat-them',
    example: 'Who beat Arden?',
    needs: [['beat', 'lose', 'win', 'defeat', 'draw']],
    may: ['who', 'which-team', 'last', 'by', 'against', 'match', 'ever', 'what', 'play'],
    takes: { teams: 1 },
    // "Did anyone beat Arden": their defeats, or that the matches held have none.
    make: (clue) => {
      const outcome = outcomeAsked(clue);
      return outcome === null ? null : { ask: 'results', ...teamField(clue), outcome };
    },
  },
  {
    name: 'biggest-defeat',
    example: "What was Arden's heaviest defeat?",
    needs: [['worst', 'biggest']],
    may: [
      'worst',
      'biggest',
      'lose',
      'defeat',
      'match',
      'what',
      'result',
      'who',
      'which-team',
      'when',
      'against',
      'ever',
    ],
    takes: { teams: [0, 1], competitions: [0, 1], stages: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (!classes.has('worst') && !classes.has('lose') && !classes.has('defeat')) return null;
      return {
        ask: 'results',
        ...teamField(clue),
        ...competitionField(clue),
        ...stageField(clue),
        outcome: 'lost',
        order: 'margin',
      };
    },
  },
  {
    name: 'biggest-win',
    example: 'Biggest win',
    needs: [['biggest'], ['win', 'beat', 'result', 'match', 'score']],
    may: ['what', 'who', 'which-team', 'when', 'match', 'result', 'ever', 'score', 'against'],
    takes: { teams: [0, 2], competitions: [0, 1], days: [0, 1], legs: [0, 1], stages: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const named = resultsNamed(clue, held);
      if (named === null) return null;
      // "Arden's biggest win over Borough": the word stands between the two.
      const [first, second] = clue.teams;
      const place = placeOf(clue, 'win');
      if (second !== undefined && !(first !== undefined && place > first.start && place < second.start)) return null;
      if (second !== undefined) return { ...named, ...opponentField(clue), outcome: 'won', order: 'margin' };
      return { ...named, ...(clue.teams.length > 0 ? { outcome: 'won' } : {}), order: 'margin' };
    },
  },
  {
    name: 'most-goals-in-a-match',
    example: 'Which game had the most goals?',
    needs: [['high-scoring']],
    may: ['what', 'match', 'which-team', 'ever', 'who', 'scored', 'score'],
    takes: { teams: [0, 1], competitions: [0, 1], days: [0, 1], legs: [0, 1], stages: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const named = resultsNamed(clue, held);
      return named === null ? null : { ...named, order: 'goals' };
    },
  },
  {
    name: 'all-matches',
    example: 'Show all results',
    needs: [['all'], ['match', 'result', 'score']],
    may: ['what', 'match', 'result', 'score', 'ever'],
    takes: { competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'results', ...competitionField(clue) }),
  },
  {
    name: 'all-matches-of-a-team',
    example: 'Borough results',
    needs: [['match', 'result', 'several']],
    may: [
      'all',
      'several',
      'score',
      'form',
      'match',
      'result',
      'what',
      'which-team',
      'who',
      'play',
      'ever',
      'how-many',
      'info',
    ],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'results', ...teamField(clue), ...competitionField(clue) }),
  },
  {
    name: 'who-did-they-play',
    example: 'Who did Borough play?',
    needs: [['who', 'which-team'], ['play']],
    may: ['against', 'match', 'ever'],
    takes: { teams: 1 },
    yesNo: false,
    // Who plays for a team is a question about its line-up.
    make: (clue) => (hasPhrase(clue, 'play-for') ? null : { ask: 'results', ...teamField(clue) }),
  },
];

/** The results of the team, competition, round and night that a question names; null where its day is none that is held. */
function resultsNamed(clue: Clue, held: Held): Extract<PlainQuestion, { ask: 'results' }> | null {
  const night = nightField(clue, held);
  if (night === null) return null;
  return { ask: 'results', ...teamField(clue), ...competitionField(clue), ...stageField(clue), ...night };
}

/** The one match of a team that ended so, where it is known where it was: its card tells the ground. */
function onlyMatch({ teams }: Clue, held: Held, outcome: Outcome): PlainQuestion | null {
  const id = teams[0]?.entry?.id;
  const [match, ...others] = (held.teamMatches.get(id ?? '') ?? []).filter((each) =>
    each.teams.some((team) => team.id === id && outcomeFor(team, each) === outcome),
  );
  if (match?.date == null || others.length > 0 || !isPlaced(match)) return null;
  return { ask: 'match', team: `team:${id ?? ''}`, date: match.date };
}

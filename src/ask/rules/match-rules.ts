import type { Claim } from '../../answers/question.ts';
import type { Clue } from '../clue.ts';
import { placeOf } from '../clue.ts';
import { competitionField, dateField, matchFields, occasionFields, teamField } from '../fields.ts';
import type { Rule } from '../rule.ts';

const asking = [
  'who',
  'which-team',
  'what',
  'when',
  'where',
  'how',
  'how-many',
  'how-much',
  'ever',
  'still',
  'at',
  'about',
  'best',
] as const;
const occasion = { days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1] } as const;
const ending = ['win', 'lose', 'draw', 'beat', 'defeat', 'score', 'result', 'end', 'happen', 'play', 'match'] as const;

/** Questions about one match: how it ended, who won it, who scored in it. */
export const matchRules: readonly Rule[] = [
  {
    name: 'did-one-beat-the-other',
    example: 'Did Borough beat Castle?',
    needs: [['beat', 'win', 'lose', 'draw', 'defeat']],
    may: ['match', 'against', 'by', 'at', 'ever', 'result', 'play', 'go', 'happen', 'last'],
    takes: { teams: 2, ...occasion },
    yesNo: true,
    make: (clue, held) => {
      const claim = claimOf(clue);
      const fields = matchFields(clue, held);
      return claim === null || fields === null ? null : { ask: 'check', claim, ...fields };
    },
  },
  {
    name: 'did-a-team-win',
    example: 'Did Arden win?',
    needs: [['win', 'lose', 'draw']],
    may: ['match', 'last', 'at', 'happen'],
    takes: { teams: 1, ...occasion },
    yesNo: true,
    make: (clue, held) => {
      const claim = claimOf(clue);
      const fields = matchFields(clue, held);
      return claim === null || fields === null ? null : { ask: 'check', claim, ...fields };
    },
  },
  {
    name: 'did-a-team-score',
    example: 'Did Arden score at Castle Park?',
    needs: [['score', 'scored']],
    may: ['match', 'last', 'at', 'who', 'goal', 'against'],
    takes: { teams: [1, 2], ...occasion },
    yesNo: true,
    make: (clue, held) => {
      const fields = matchFields(clue, held);
      return fields === null ? null : { ask: 'check', claim: 'scored', ...fields };
    },
  },
  {
    name: 'match-of-two',
    example: 'What was the score in Borough v Castle?',
    needs: [],
    may: [
      ...asking,
      ...ending,
      'against',
      'scored',
      'scorer',
      'goal',
      'last',
      'minute',
      'extra-time',
      'recap',
      'info',
      'red',
      'yellow',
      'card',
      'penalty',
      'own-goal',
      'ever',
    ],
    takes: { teams: 2, competitions: [0, 1], ...occasion },
    yesNo: false,
    make: (clue, held) => {
      const fields = matchFields(clue, held);
      return fields === null || isPassive(clue) ? null : { ask: 'match', ...fields };
    },
  },
  {
    name: 'who-won-on-a-ground',
    example: 'Who won at Castle Park?',
    needs: [],
    may: [...asking, ...ending, 'scored', 'scorer', 'goal', 'last', 'recap', 'against', 'minute'],
    takes: { teams: [0, 1], venues: 1, days: [0, 1], stages: [0, 1], legs: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'match', ...teamField(clue), ...occasionFields(clue) }),
  },
  {
    name: 'match-of-a-team-that-day',
    example: 'How did Borough do on 11 April?',
    needs: [],
    may: [...asking, ...ending, 'scored', 'scorer', 'goal', 'last', 'recap', 'against', 'info', 'minute', 'form'],
    takes: { teams: 1, days: [0, 1], stages: [0, 1], legs: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const fields = matchFields(clue, held);
      const { days, stages, legs } = clue;
      const at = fields !== null && fields.date !== undefined;
      return at || days.length + stages.length + legs.length > 0
        ? fields === null
          ? null
          : { ask: 'match', ...fields }
        : null;
    },
  },
  {
    name: 'who-scored-in-their-match',
    example: 'Who scored in the Borough game?',
    needs: [['match'], ['who', 'scorer', 'scored', 'goal']],
    may: ['who', 'score', 'scored', 'scorer', 'goal', 'last', 'which-team', 'what', 'how-many'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) =>
      clue.classes.has('scored') || clue.classes.has('scorer') || clue.classes.has('score') || clue.classes.has('goal')
        ? { ask: 'match', ...teamField(clue) }
        : null,
  },
  {
    name: 'how-did-a-team-do',
    example: 'How did Arden do?',
    needs: [['how', 'what', 'score', 'result', 'last', 'who', 'when']],
    may: ['how', 'what', 'score', 'result', 'match', 'happen', 'last', 'end', 'play', 'at', 'about'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (classes.has('when') && !(classes.has('play') || classes.has('match'))) return null;
      if (classes.has('who') && !classes.has('play')) return null;
      if (classes.has('who') && !classes.has('last')) return null;
      if (!['score', 'result', 'match', 'happen', 'last', 'end', 'play', 'how'].some((of) => classes.has(of)))
        return null;
      if (/\bdoing\b/iu.test(clue.text)) return null;
      return { ask: 'match', ...teamField(clue) };
    },
  },
  {
    name: 'won-the-match-of',
    example: 'Who won the Borough game?',
    needs: [['match'], ['win', 'lose']],
    may: ['who', 'which-team', 'last'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) =>
      (clue.classes.has('who') || clue.classes.has('which-team')) &&
      placeOf(clue, 'match') > (clue.teams[0]?.start ?? 0)
        ? { ask: 'match', ...teamField(clue) }
        : null,
  },
  {
    name: 'when-did-they-play',
    example: 'When did Borough play?',
    needs: [['when'], ['play', 'match']],
    may: ['last'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => ({ ask: 'match', ...teamField(clue) }),
  },
];

/** What a yes-or-no question claims of the team named first; null where the words pull both ways. */
function claimOf(clue: Clue): Claim | null {
  const { classes, teams } = clue;
  const second = teams[1];
  if (classes.has('draw')) return ['win', 'beat', 'lose', 'defeat'].some((of) => classes.has(of)) ? null : 'drawn';
  const passive = isPassive(clue);
  if (classes.has('lose')) return classes.has('win') || classes.has('beat') ? null : 'lost';
  if (classes.has('beat') || classes.has('defeat')) {
    if (second === undefined && !passive) return null;
    return passive ? 'lost' : 'won';
  }
  return passive ? null : 'won';
}

/** "beaten by Roma": who stands behind did it. */
function isPassive({ classes }: Clue): boolean {
  return classes.has('by') && ['beat', 'lose', 'out', 'defeat'].some((of) => classes.has(of));
}

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
    ],
    takes: { teams: 1 },
    make: (clue) => {
      const { classes } = clue;
      const outcome = classes.has('win') ? 'won' : classes.has('draw') ? 'drawn' : 'lost';
      const both = ['win', 'lose', 'draw', 'defeat'].filter((of) => classes.has(of)).length > 1;
      const placed = ['when', 'last', 'ever', 'what', 'match', 'where', 'which-team', 'result', 'how-many'].some((of) =>
        classes.has(of),
      );
      const possessive = !clue.yesNo && !classes.has('who');
      const lostTo =
        /\b(?:lost?|drew|draw) (?:to|with|against)\b/iu.test(clue.text) && classes.has('who') && outcome !== 'drawn';
      if (both || (clue.yesNo && !classes.has('ever')) || !(placed || possessive) || lostTo) return null;
      return { ask: 'results', ...teamField(clue), outcome };
    },
  },
  {
    name: 'who-beat-them',
    example: 'Who beat Arden?',
    needs: [['beat', 'lose', 'win', 'defeat', 'draw']],
    may: ['who', 'which-team', 'last', 'by', 'against', 'match', 'ever', 'what', 'play'],
    takes: { teams: 1 },
    yesNo: false,
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
    takes: { teams: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (!classes.has('worst') && !classes.has('lose') && !classes.has('defeat')) return null;
      return { ask: 'results', ...teamField(clue), ...competitionField(clue), outcome: 'lost', order: 'margin' };
    },
  },
  {
    name: 'biggest-win',
    example: 'Biggest win',
    needs: [['biggest'], ['win', 'beat', 'result', 'match', 'score']],
    may: ['what', 'who', 'which-team', 'when', 'match', 'result', 'ever', 'score', 'against'],
    takes: { teams: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({
      ask: 'results',
      ...teamField(clue),
      ...competitionField(clue),
      ...(clue.teams.length > 0 ? { outcome: 'won' } : {}),
      order: 'margin',
    }),
  },
  {
    name: 'most-goals-in-a-match',
    example: 'Which game had the most goals?',
    needs: [['high-scoring']],
    may: ['what', 'match', 'which-team', 'ever', 'who', 'scored', 'score'],
    takes: { teams: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'results', ...teamField(clue), ...competitionField(clue), order: 'goals' }),
  },
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
  {
    name: 'all-matches-of-a-team',
    example: 'Borough results',
    needs: [['match', 'result']],
    may: ['match', 'result', 'what', 'which-team', 'who', 'play', 'ever', 'how-many', 'info'],
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
    make: (clue) => ({ ask: 'results', ...teamField(clue) }),
  },
];

/** How the named team's matches ended that are asked for: "who beat Roma" are those it lost, "who did Roma beat" those it won. */
function outcomeAsked(clue: Clue): 'won' | 'lost' | 'drawn' | null {
  const { classes, teams } = clue;
  const team = teams[0];
  if (team === undefined || !(classes.has('who') || classes.has('which-team'))) return null;
  const words = ['beat', 'lose', 'win', 'defeat', 'draw'].filter((of) => classes.has(of));
  const [of] = words;
  if (of === undefined || words.length > 1) return null;
  if (of === 'draw') return 'drawn';
  const behind = team.start > placeOf(clue, of);
  switch (of) {
    case 'beat':
    case 'defeat':
      return isPassive(clue) ? (behind ? 'won' : 'lost') : behind ? 'lost' : 'won';
    // "who lost to Roma", "who did Roma lose to", "who won against Roma"
    case 'lose':
      return isPassive(clue) ? (behind ? 'won' : 'lost') : behind ? 'won' : 'lost';
    default:
      return behind ? (classes.has('against') ? 'lost' : null) : 'won';
  }
}

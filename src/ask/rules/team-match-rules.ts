import { placeOf } from '../clue.ts';
import { matchFields, teamField } from '../fields.ts';
import { denied, matchAsTold } from '../match-as-told.ts';
import { hasPhrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isLegToCome, isToCome } from '../to-come.ts';
import { asking, ending, goals, twice } from './words-of-a-match.ts';

/** Questions about one match of which a single side is named: on a day, in a round, the newest. */
export const teamMatchRules: readonly Rule[] = [
  {
    name: 'match-of-a-team-that-day',
    example: 'How did Borough do on 11 April?',
    needs: [],
    may: [
      ...[...asking, ...ending, ...goals, 'last', 'recap', 'against', 'info', 'minute', 'form', 'at-home', 'away'],
      ...['host', ...twice],
    ],
    takes: { teams: 1, days: [0, 1], stages: [0, 1], legs: [0, 1], scorelines: [0, 1], competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const named = matchFields(clue, held);
      const fields = named === null ? null : matchAsTold(clue, held, named);
      if (named !== null && fields === null) return denied(clue, held, named);
      const { days, stages, legs } = clue;
      const at = fields !== null && fields.date !== undefined;
      // "How many away games" counts more than the newest.
      const counts = clue.classes.has('how-many') && (clue.classes.has('at-home') || clue.classes.has('away'));
      if (counts) return null;
      if (isToCome(clue, held) || isLegToCome(clue, held)) return { ask: 'fixtures', ...teamField(clue) };
      return at || days.length + stages.length + legs.length > 0
        ? fields === null
          ? null
          : { ask: 'match', ...fields }
        : null;
    },
  },
  {
    name: 'match-of-a-team-in-a-round',
    example: 'What round was the Arden game?',
    needs: [['which-stage', 'which-competition', 'replay']],
    may: [
      'match',
      'play',
      'last',
      'what',
      'who',
      'win',
      'lose',
      'scored',
      'goal',
      'scorer',
      'score',
      'result',
      'when',
      'where',
      'happen',
      'how',
      'end',
    ],
    takes: { teams: 1, days: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      // "What round are Arden in" asks for the one that they have reached.
      if (!['match', 'play', 'replay'].some((of) => clue.classes.has(of))) return null;
      const fields = matchFields(clue, held);
      return fields === null ? null : { ask: 'match', ...fields };
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
    needs: [['how', 'what', 'score', 'result', 'last', 'who', 'when', 'recap']],
    may: [
      'recap',
      'how',
      'what',
      'score',
      'result',
      'match',
      'happen',
      'last',
      'end',
      'play',
      'at',
      'about',
      'against',
    ],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => {
      const { classes } = clue;
      if (classes.has('when') && !(classes.has('play') || classes.has('match'))) return null;
      if (classes.has('who') && !classes.has('play')) return null;
      if (classes.has('who') && !classes.has('last')) return null;
      if (!['score', 'result', 'match', 'happen', 'last', 'end', 'play', 'how', 'recap'].some((of) => classes.has(of)))
        return null;
      if (hasPhrase(clue, 'doing')) return null;
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
    needs: [
      ['when', 'where'],
      ['play', 'match'],
    ],
    may: ['last', 'happen'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => ({ ask: 'match', ...teamField(clue) }),
  },
];

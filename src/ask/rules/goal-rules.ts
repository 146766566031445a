import { goalsAsked, readGoalPlace } from '../../answers/goals-asked.ts';
import type { Held, HeldMatch } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { matchFields } from '../fields.ts';
import { isThen } from '../match-as-told.ts';
import type { Rule } from '../rule.ts';

const numbers: Readonly<Record<string, string>> = { second: '2', third: '3', fourth: '4' };
const occasion = { days: [0, 1], venues: [0, 1], stages: [0, 1], legs: [0, 1], competitions: [0, 1] } as const;
const asking = [
  'who',
  'what',
  'when',
  'minute',
  'which-team',
  'player',
  'match',
  'goal',
  'scored',
  'scorer',
  'score',
  'against',
  'by',
  'put',
  'at',
  'at-home',
  'away',
] as const;

/** Questions about a goal by what it was in its match. */
export const goalRules: readonly Rule[] = [
  {
    name: 'goal-by-its-part',
    example: 'Who equalised for Arden?',
    needs: [['goal-place', 'goal-turn']],
    may: [...asking, 'last'],
    takes: { teams: [1, 2], scorelines: [0, 1], ...occasion },
    yesNo: false,
    make: (clue, held) => {
      const [goal, ...more] = clue.goals;
      // "The first and the last goal" are two questions; "made it 2-1 with the winner" is one of the score.
      if (goal === undefined || more.length > 0 || clue.scorelines.length > 0) return null;
      return matchWith(clue, held, numbers[goal] ?? goal);
    },
  },
  {
    name: 'goal-that-made-it',
    example: 'Who made it 2-0 for Arden?',
    needs: [
      ['through', 'put'],
      ['who', 'what', 'when', 'player', 'minute'],
    ],
    may: ['who', 'what', 'when', 'player', 'minute', 'match', 'against', 'goal', 'at', 'goal-turn'],
    takes: { teams: [1, 2], scorelines: 1, ...occasion },
    yesNo: false,
    make: (clue, held) => {
      const [score] = clue.scorelines;
      return score === undefined ? null : matchWith(clue, held, score.join('-'));
    },
  },
];

/**
 * The newest match meant in which somebody is known to have scored, and in which there may have been such a goal: that the
 * reports do not tell whose it was is an answer, too.
 */
function matchWith(clue: Clue, held: Held, goal: string): PlainQuestion | null {
  const fields = matchFields(clue, held);
  const place = readGoalPlace(goal);
  const [first] = clue.teams;
  if (fields === null || place === null || first?.entry == null) return null;
  const { id } = first.entry;
  const by = sideOf(clue);
  const asked = (held.teamMatches.get(id) ?? []).filter(
    (match) =>
      clue.teams.every(({ entry }) => match.teams.some((team) => team.id === entry?.id)) && isThen(match, fields),
  );
  const mayHave = (match: HeldMatch): boolean => {
    const side = by === null ? null : (match.teams.find((team) => (team.id === id) === (by === 'team')) ?? null);
    const scored = match.goals.some(({ team }) => side === null || team.id === side.id);
    return scored && goalsAsked(match, place, side)?.length !== 0;
  };
  const match = asked.find((each) => each.main && mayHave(each)) ?? asked.find(mayHave);
  const newest = match === undefined || match === asked[0] || match.date === null;
  return {
    ask: 'match',
    ...fields,
    ...(newest ? {} : { date: match.date }),
    goal,
    ...(by === null ? {} : { by }),
  };
}

/** "for Arden", "Arden's equaliser": its own; "against Arden": the other side's; "in the Arden game", "Arden v Borough": either's. */
function sideOf(clue: Clue): 'team' | 'opponent' | null {
  const { text, teams, classes } = clue;
  const [team, second] = teams;
  if (team === undefined) return null;
  if (standsBefore(clue, 'against', team)) return 'opponent';
  const before = text.slice(0, team.start);
  const own = /\b(?:for|by|put|gave) (?:the )?$/iu.test(before) || /^'?s\b/u.test(text.slice(team.end));
  if (own) return 'team';
  if (second !== undefined || classes.has('match') || /\b(?:in|at) (?:the )?$/iu.test(before)) return null;
  return 'team';
}

import { describe, expect, it } from 'vitest';
import { toldGoals } from '../../src/answers/goals/told-goals.ts';
import { hold } from '../../src/answers/hold.ts';
import type { GoalPlace } from '../../src/answers/question.ts';
import type { Goal, Match } from '../../src/dataset/dataset.ts';
import { lexicon } from '../commands/ask-command.ts';
import { aDataset } from './a-dataset.ts';

const held = hold(aDataset, lexicon);
const [pattern] = aDataset.matches;
if (pattern === undefined) throw new Error('the dataset has no match');
const [home, away] = pattern.teams;

/** `h12 a30 h?`: goals of the home and the away side, with their minutes. */
function matchOf(score: readonly [number, number], goals: string): Match {
  const [model] = pattern?.goals ?? [];
  if (pattern === undefined || model === undefined) throw new Error('the match has no goal');
  const told = goals.split(' ').filter((each) => each !== '');
  const named = (side: string): number => told.filter((each) => each.startsWith(side)).length;
  return {
    ...pattern,
    score,
    unnamedGoals: [score[0] - named('h'), score[1] - named('a')],
    goals: told.map((each): Goal => ({
      ...model,
      scorer: each,
      person: each,
      team: each.startsWith('h') ? home : away,
      minute: each.endsWith('?') ? null : Number(each.slice(1)),
      stoppage: null,
      evidence: [],
    })),
  };
}

const told = (
  score: readonly [number, number],
  goals: string,
  place: GoalPlace | `${number}-${number}`,
  side: 'h' | 'a' | null = null,
): string => {
  const made = /^(\d+)-(\d+)$/u.exec(place);
  const { goals: found, open } = toldGoals(
    matchOf(score, goals),
    {
      place: made === null ? (place as GoalPlace) : 'score',
      score: made === null ? null : [Number(made[1]), Number(made[2])],
      team: side === null ? null : (side === 'h' ? home : away).id,
      notOf: null,
      ofSide: side !== null,
      person: null,
    },
    held,
  );
  return [...found.map(({ goal }) => goal.scorer), ...(open ? ['open'] : [])].join(' ');
};

describe('toldGoals', () => {
  it.each([
    ['opener', 'a12'],
    ['last', 'h90'],
    ['level', 'h30 a60'],
    ['ahead', 'a12 h50 h90'],
    ['winner', 'h90'],
    ['2-1', 'h50'],
    ['third', 'h50'],
    ['late', 'h90'],
    ['back', ''],
    ['double', ''],
    ['4-1', ''],
  ] as const)('finds the goal called "%s" in 3-2: %s', (place, expected) => {
    expect(told([3, 2], 'a12 h30 h50 a60 h90', place)).toBe(expected);
  });

  it('finds those of one side', () => {
    expect(told([3, 2], 'a12 h30 h50 a60 h90', 'first', 'h')).toBe('h30');
    expect(told([3, 2], 'a12 h30 h50 a60 h90', 'second', 'a')).toBe('a60');
    expect(told([3, 2], 'a12 h30 h50 a60 h90', 'winner', 'a')).toBe('');
    expect(told([3, 1], 'h10 h20 a50 h80', 'back', 'a')).toBe('a50');
    expect(told([3, 1], 'h10 h20 a50 h80', 'double', 'h')).toBe('h20 h80');
  });

  it('leaves open what hangs on a minute or a scorer that is missing, and tells what does not', () => {
    expect(told([2, 1], 'h10 a? h80', 'level')).toBe('open');
    expect(told([2, 1], 'h10 h80', 'first')).toBe('open');
    expect(told([2, 1], 'h10 h? a80', 'winner')).toBe('open');
    expect(told([2, 1], 'h10 h80', 'winner')).toBe('h80');
    expect(told([1, 0], 'h?', 'winner')).toBe('h?');
    expect(told([1, 2], 'h10 a? a?', 'last', 'h')).toBe('h10');
  });

  it('knows what a match that ended so cannot have had', () => {
    expect(told([1, 1], '', '2-0')).toBe('');
    expect(told([2, 0], '', 'level')).toBe('');
    expect(told([1, 1], '', 'winner')).toBe('');
    expect(told([0, 0], '', 'first')).toBe('');
  });

  it('says nothing where so many goals are without a minute that nothing could be sure', () => {
    expect(told([6, 0], 'h? h? h? h? h? h?', 'first')).toBe('open');
  });
});

import { describe, expect, it } from 'vitest';
import { goalsAsked, readGoalPlace } from '../../src/answers/goals-asked.ts';
import type { Goal, Match } from '../../src/dataset/dataset.ts';
import { aDataset } from './a-dataset.ts';

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
      team: each.startsWith('h') ? home : away,
      minute: each.endsWith('?') ? null : Number(each.slice(1)),
      stoppage: null,
    })),
  };
}

const asked = (
  score: readonly [number, number],
  goals: string,
  place: string,
  side: 'h' | 'a' | null = null,
): unknown => {
  const read = readGoalPlace(place);
  if (read === null) return 'no place';
  const found = goalsAsked(matchOf(score, goals), read, side === null ? null : side === 'h' ? home : away);
  return found === null ? null : found.map(({ scorer }) => scorer).join(' ');
};

describe('goalsAsked', () => {
  it.each([
    ['first', 'a12'],
    ['last', 'h90'],
    ['equaliser', 'h30 a60'],
    ['ahead', 'a12 h50 h90'],
    ['winner', 'h90'],
    ['2-1', 'h50'],
    ['3', 'h50'],
    ['late', 'h90'],
    ['back', ''],
    ['wider', ''],
    ['4-1', ''],
  ])('finds the goal called "%s" in 3-2: %s', (place, expected) => {
    expect(asked([3, 2], 'a12 h30 h50 a60 h90', place)).toBe(expected);
  });

  it('finds those of one side', () => {
    expect(asked([3, 2], 'a12 h30 h50 a60 h90', 'first', 'h')).toBe('h30');
    expect(asked([3, 2], 'a12 h30 h50 a60 h90', '2', 'a')).toBe('a60');
    expect(asked([3, 2], 'a12 h30 h50 a60 h90', 'winner', 'a')).toBe('');
    expect(asked([3, 1], 'h10 h20 a50 h80', 'back', 'a')).toBe('a50');
    expect(asked([3, 1], 'h10 h20 a50 h80', 'wider', 'h')).toBe('h20 h80');
  });

  it('says that the reports do not tell where a minute or a scorer is missing', () => {
    expect(asked([2, 1], 'h10 a? h80', 'equaliser')).toBeNull();
    expect(asked([2, 1], 'h10 h80', 'first')).toBeNull();
    expect(asked([2, 1], 'h10 h80', 'winner')).toBe('h80');
    expect(asked([1, 0], 'h?', 'winner')).toBe('h?');
    expect(asked([2, 1], 'h10 h? a80', 'winner')).toBeNull();
  });

  it('knows what a match that ended so cannot have had', () => {
    expect(asked([1, 1], '', '2-0')).toBe('');
    expect(asked([2, 0], '', 'equaliser')).toBe('');
    expect(asked([1, 1], '', 'winner')).toBe('');
    expect(asked([0, 0], '', 'first')).toBe('');
  });

  it('takes nothing else for a place', () => {
    expect(['best', '', '0', '2:0', undefined].map(readGoalPlace)).toEqual([null, null, null, null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { matchDate } from '../../../src/facts/mentions/match-date.ts';
import { matchScore } from '../../../src/facts/mentions/match-score.ts';
import { tokenize } from '../../../src/facts/tokens.ts';

describe('matchScore', () => {
  it.each([
    ['3-0', [3, 0]],
    ['2–2', [2, 2]],
    ['three-nil', [3, 0]],
    ['1-all', [1, 1]],
    ['0:2', [0, 2]],
    ['4-4-2', null],
    ['2004-05', null],
    ['20-25 minutes', null],
    ['10-1 points', null],
    ['40-2', null],
    ['19:45', null],
    ['2 v 1', null],
  ])('%s → %j', (text, expected) => {
    expect(matchScore(tokenize(text), 0)?.mention.score ?? null).toEqual(expected);
  });

  it.each([
    ['Rivermouth 2 v 1 Skarby', [2, 1]],
    ['Rivermouth 2 vs 1 Skarby', [2, 1]],
    ['in 2 v 1 Skarby', null],
    ['Rivermouth 2 v 1 situations', null],
  ])('between two names: %s → %j', (text, expected) => {
    expect(matchScore(tokenize(text), 1)?.mention.score ?? null).toEqual(expected);
  });
});

describe('matchDate', () => {
  it.each([
    ['Thursday', 'thursday'],
    ['April 11, 2024', 'april 11 , 2024'],
    ['11 April', '11 april'],
    ['last week', 'last week'],
    ['2020-21', '2020 - 21'],
    ['tonight', 'tonight'],
    ['May', null],
    ['march', null],
    ['eleven', null],
  ])('%s → %s', (text, expected) => {
    expect(matchDate(tokenize(text), 0)?.mention.words ?? null).toBe(expected);
  });
});

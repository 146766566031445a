import { describe, expect, it } from 'vitest';
import { linesOfMatches } from '../../mentions/lines-of-matches.ts';

const told = 'Everton 0-1 Arsenal.';
const first = 'Everton 0-1 Arsenal';

describe('an outcome set beside a result', () => {
  it.each([
    `${told} The 1-0 win, combined with a draw for Spurs against Stoke, means they are third.`,
    `${told} The 1-0 win, coupled with a draw for Spurs against Stoke and Fulham's win over Chelsea, means Arsenal are third.`,
    `${told} The 1-0 win, together with Fulham's win over Chelsea, means Arsenal are third.`,
    `${told} The 1-0 win, allied with a defeat for Chelsea, took Arsenal third.`,
  ])('is of other sides: %s', (text) => {
    expect(linesOfMatches(text)).toEqual([first]);
  });

  it('leaves its own score to it', () => {
    const text = `${told} The win, combined with Fulham's 2-1 win over Chelsea, means Arsenal are third.`;
    expect(linesOfMatches(text)).toEqual([first, 'Fulham 2-1 Chelsea']);
  });

  it('is none where it tells no outcome', () => {
    const text = 'Arsenal, combined with their fans in song, drew 1-1 with Everton.';
    expect(linesOfMatches(text)).toEqual(['Arsenal 1-1 Everton']);
  });
});

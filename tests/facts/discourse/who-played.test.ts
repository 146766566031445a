import { describe, expect, it } from 'vitest';
import { line, matchesIn } from './matches-in.ts';

const read = (text: string, expected: readonly string[]): void => {
  expect(matchesIn(text).map(line)).toEqual(expected);
};

describe('who played whom', () => {
  it.each([
    ['Arden took the opening match of their two-game series against Borough 2-1.', ['Arden 2-1 Borough']],
    ['Arden battled back to upend the visiting Borough 2-1.', ['Arden 2-1 Borough']],
    ['Arden held on to win 2-1 at Borough with ten men.', ['Arden 2-1 Borough']],
    ['A header was enough for Arden to see off Borough, winning 1-0.', ['Arden 1-0 Borough']],
    ['Arden beat Borough 3-1, Castleby 1-1 at Dale City.', ['Arden 3-1 Borough', 'Castleby 1-1 Dale City']],
    ['Arden stunned Borough on Saturday. The champions missed a penalty and lost 2-1.', ['Arden 2-1 Borough']],
    ['Arden lost again. The holders went down 2-1 at Castle Park, where Borough scored late.', ['Borough 2-1 Arden']],
  ])('is told by the words around the score: %s', read);

  it.each([
    [
      'Arden and Castleby beat Borough and Dale City 2-0 and 3-1 respectively.',
      ['Arden 2-0 Borough', 'Castleby 3-1 Dale City'],
    ],
    [
      'Arden and Castleby lost 1-0 and 2-1 to Borough and Dale City respectively.',
      ['Borough 1-0 Arden', 'Dale City 2-1 Castleby'],
    ],
    ['Arden beat Borough and Castleby 2-0 and 3-1 respectively.', ['Arden 2-0 Borough', 'Arden 3-1 Castleby']],
    ['Arden and Castleby have won two and three matches respectively.', []],
  ])('is shared out in order: %s', read);

  it('tells the kicks behind a title from the score before them', () => {
    const [match, ...others] = matchesIn('Arden beat Borough on penalties to take the cup, 3-2, after a 2-2 draw.');
    expect(others).toEqual([]);
    expect(match).toMatchObject({ score: [2, 2], shootout: [3, 2] });
  });
});

import { describe, expect, it } from 'vitest';
import { line, matchesIn } from './matches-in.ts';

describe('a side of another match', () => {
  it.each([
    [
      "Arden took advantage of Saturday's 0-0 draw between Borough and Castleby with a 1-0 win at Dale City.",
      ['Borough 0-0 Castleby', 'Arden 1-0 Dale City'],
    ],
    [
      'Arden profited from a 2-2 draw between Borough and Castleby by beating Dale City 3-1.',
      ['Borough 2-2 Castleby', 'Arden 3-1 Dale City'],
    ],
    ['Arden climbed above Borough and Castleby into third with a 3-0 thrashing of Dale City.', ['Arden 3-0 Dale City']],
    ['Arden moved above Borough and Castleby won 2-0 at Dale City.', ['Castleby 2-0 Dale City']],
    ['Arden pulled clear of Basque rivals Borough following a 6-1 drubbing of Castleby.', ['Arden 6-1 Castleby']],
    ['"Arden" 5:3 "Borough"', ['Arden 5-3 Borough']],
  ])('has not won it: %s', (text, expected) => {
    expect(
      matchesIn(text)
        .filter(({ score }) => score !== null)
        .map((match) => line(match).replace('~', '')),
    ).toEqual(expected);
  });

  it('is not met on the day of what was prepared for', () => {
    expect(
      matchesIn("Arden prepared for Tuesday's clash with Castleby by crushing Borough 7-1.").map(({ date }) => date),
    ).toEqual([null]);
  });
});

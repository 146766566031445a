import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

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
    [
      'Arden recovered from defeats against Borough and Castleby with a 4-0 win over Dale City.',
      ['Arden 4-0 Dale City'],
    ],
    ['Arden had no such trouble. Against a plucky Borough side, Arden ran out 4-1 winners.', ['Arden 4-1 Borough']],
  ])('has not won it: %s', (text, expected) => {
    expect(
      matchesIn(text)
        .filter(({ score }) => score !== null)
        .map((match) => line(match).replace('~', '')),
    ).toEqual(expected);
  });

  it.each([
    'Arden were happy as they won 5-0 at home to Borough, an emphatic response to the 1-1 draw with Castleby.',
    'Arden responded to a 1-1 draw with Castleby by winning 5-0 against Borough.',
  ])('was met before: %s', (text) => {
    expect(matchesIn(text).map(line).toSorted()).toEqual(['Arden 5-0 Borough', '~Arden 1-1 Castleby']);
  });

  it('is not met on the day of what was prepared for', () => {
    expect(
      matchesIn("Arden prepared for Tuesday's clash with Castleby by crushing Borough 7-1.").map(({ date }) => date),
    ).toEqual([null]);
  });
});

import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

const lead = 'Arden beat Borough 3-1 on Saturday.\n\n';
const told = 'Arden 3-1 Borough';

describe('a side that the sentence of a result names for something else than that match', () => {
  it.each([
    'Dale City, who host Castleby next week, won 2-0.',
    'Castleby won 2-0 and will meet Dale City in the semi-finals.',
    "Castleby won 2-0 ahead of Wednesday's trip to Dale City.",
    'Castleby, beaten by Dale City last week, won 2-0.',
    'Castleby won 2-0 despite losing Jon Brandt to Dale City in the summer.',
    'Castleby moved clear of Dale City with a 2-0 win.',
    'Castleby won 2-0 to go second, while Dale City drew 1-1.',
    "Castleby's 2-0 win took them above Dale City.",
    'Jon Brandt scored in a 2-1 win for Castleby, while Ola Reed of Dale City missed a penalty.',
    'It was a good day for Dale City as rivals Castleby lost 2-1.',
    'Elsewhere, Castleby were beaten 2-1 with Dale City up to fourth.',
    'Castleby bounced back from their loss to Dale City by winning 2-0.',
    'Four days after losing to Dale City, Castleby won 2-0.',
    'Castleby set up a final with Dale City by winning 2-0.',
    'Castleby rested players with Dale City in mind and won 2-0.',
    'Castleby won 2-0 to book their ticket to Dale City.',
    'Castleby drew 1-1 to stay on course for Dale City.',
  ])('is no opponent: %s', (sentence) => {
    expect(matchesIn(lead + sentence).map(line)).toEqual([told]);
  });

  it.each([
    ["Castleby's trip to Dale City ended in a 2-0 win.", 'Castleby 2-0 Dale City'],
    ['Castleby visited Dale City. They won 2-0.', 'Castleby 2-0 Dale City'],
    ['Castleby travelled to face Dale City and won 2-0.', 'Castleby 2-0 Dale City'],
    ['Castleby and Dale City played out a 1-1 draw.', 'Castleby 1-1 Dale City'],
    ['Dale City took an early lead but Castleby won 2-1.', 'Castleby 2-1 Dale City'],
  ])('is one where it played it: %s', (sentence, match) => {
    expect(matchesIn(lead + sentence).map(line)).toEqual([told, match]);
  });

  it('has been met where a defeat is to be made up', () => {
    const text = 'Castleby host Dale City next week, needing to overturn a 2-0 defeat.';
    expect(matchesIn(text).map(line)).toEqual(['Dale City 2-0 Castleby']);
  });

  it('has been met in the first leg, and is met again', () => {
    expect(
      matchesIn('Castleby host Dale City in the second leg next week after winning the first leg 1-0.').map(line),
    ).toContain('Castleby 1-0 Dale City');
  });
});

import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

describe('a side to which another does something before the result is told', () => {
  it.each([
    ['Arden gave Borough a lesson, winning 5-0.', 'Arden 5-0 Borough'],
    ['Arden gave Borough a fright before losing 2-1.', 'Borough 2-1 Arden'],
    ['Arden made Borough pay, winning 2-0.', 'Arden 2-0 Borough'],
    ['Arden made Borough work for it but won 2-0.', 'Arden 2-0 Borough'],
    ["Arden kept Borough at arm's length to win 2-0.", 'Arden 2-0 Borough'],
    ['Arden hit Borough on the break to win 2-0.', 'Arden 2-0 Borough'],
    ['Arden denied Borough a point, winning 2-1.', 'Arden 2-1 Borough'],
    ['Arden sent Borough home pointless with a 3-0 win.', 'Arden 3-0 Borough'],
    ['Arden sent Borough crashing to a 3-0 defeat.', 'Arden 3-0 Borough'],
    ['Arden ran Borough close but lost 3-2.', 'Borough 3-2 Arden'],
    ['Arden pushed Borough all the way before losing 3-2.', 'Borough 3-2 Arden'],
    ['Arden gifted Borough two goals and lost 3-1.', 'Borough 3-1 Arden'],
  ])('%s', (text, match) => {
    expect(matchesIn(text).map(line)).toEqual([match]);
  });

  it('has what it was given where that is the result', () => {
    expect(matchesIn('Arden hosted Borough. A late header gave Borough a 2-1 win.').map(line)).toEqual([
      'Borough 2-1 Arden',
    ]);
  });
});

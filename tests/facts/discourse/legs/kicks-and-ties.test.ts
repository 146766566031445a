import { describe, expect, it } from 'vitest';
import { matchesIn } from '../matches-in.ts';

/** "Arden 1-0 Borough, kicks 5-4, leg 2, sum 2-2": as the match is kept, ~ before what is told in passing. */
function told(text: string): readonly string[] {
  return matchesIn(text).map(({ teams: [a, b], score, shootout, leg, aggregate, main }) =>
    [
      `${main ? '' : '~'}${a.name} ${score?.join('-') ?? '?'} ${b.name}`,
      ...(shootout === null ? [] : [`kicks ${shootout.join('-')}`]),
      ...(leg === null ? [] : [`leg ${String(leg)}`]),
      ...(aggregate === null ? [] : [`sum ${aggregate.join('-')}`]),
    ].join(', '),
  );
}

describe('the kicks of a match', () => {
  it.each([
    "Arden knocked Borough out of the cup on penalties. Vos' effort sealed a 5-4 shoot-out success after the tie had finished 2-2.",
    "Arden put Borough out of the cup on penalties. Vos' effort sealed a 5-4 shoot-out success after the second-round tie had finished 2-2.",
    'Arden dumped Borough out of the cup on penalties. The shootout finished 5-4 after the match had ended 2-2.',
    'Arden put Borough out of the cup on penalties on Tuesday. Vos gave his side the shootout 5-4 after a 2-2 draw.',
    'Arden manager Ola Brandt hailed his keeper after his penalty saves knocked Borough out of the cup. They won 5-4 on penalties after the tie had finished 2-2.',
    'Arden beat Borough 5-4 via tie-breaker after the match ended 2-2 in regulation time.',
    'Arden beat Borough 5-4 in the tiebreaker. The match ended 2-2 in regulation time.',
    'Arden put Borough out in a shootout, 5-4, after the match had ended 2-2.',
    'Castleby will face Arden, who put out Borough in a shootout, 5-4, after Tuesday ended 2-2.',
  ])('are told without its sides, behind who was put out: %s', (text) => {
    expect(told(text)).toEqual(['Arden 2-2 Borough, kicks 5-4']);
  });

  it('are those of the leg that levelled the tie, told behind them', () => {
    expect(
      told(
        'Arden are out after losing 5-4 on penalties to Borough on Sunday. Arden won 2-1 on the day to level the tie 3-3 on aggregate.',
      ),
    ).toEqual(['Arden 2-1 Borough, kicks 4-5, leg 2, sum 3-3']);
    expect(
      told('Arden beat Borough 5-4 on penalties on Sunday. They won 1-0 on the night for a 2-2 aggregate.'),
    ).toEqual(['Arden 1-0 Borough, kicks 5-4, leg 2, sum 2-2']);
  });

  it('follow a leg that ended in favour of one', () => {
    expect(
      told(
        "Castleby will face Arden, who eliminated Borough in a shootout, 3-1, after Sunday's second leg ended 1-0 in Arden's favour to leave the teams tied on aggregate.",
      ),
    ).toEqual(['Arden 1-0 Borough, kicks 3-1, leg 2']);
  });

  it.each([
    'Arden drew 1-1 at Borough and, with the first leg having also finished 1-1, they lost 4-2 on penalties.',
    'Arden drew 1-1 at Borough and, with the first leg at River Park also having finished 1-1, they lost 4-2 on penalties.',
  ])('are not of a first leg of as many goals: %s', (text) => {
    expect(told(text)).toEqual(['Arden 1-1 Borough, kicks 2-4, leg 2', '~Arden 1-1 Borough, leg 1']);
  });

  it('are what was needed to get past a side, and penalties of the match are not', () => {
    expect(told('Arden needed penalties to get past Borough, 4-2, after 120 minutes without a goal.')).toEqual([
      'Arden ? Borough, kicks 4-2',
    ]);
    expect(told('Arden needed two penalties to get past Borough, 4-2, on Tuesday.')).toEqual(['Arden 4-2 Borough']);
  });
});

describe('a tie over two legs', () => {
  it.each([
    'Arden overcame Borough 3-2 on aggregate with a 1-1 draw at Castle Park on Tuesday.',
    'Arden overcame Borough 3-2 on aggregate with a dogged 1-1 draw on Tuesday.',
  ])('has the sum and the draw of this leg: %s', (text) => {
    expect(told(text)).toEqual(['Arden 1-1 Borough, leg 2, sum 3-2']);
  });

  it.each([
    "Arden will meet Borough or Castleby in the semi-finals. Borough hold a 1-0 advantage ahead of Saturday's second leg.",
    'Arden will meet Borough or Castleby in the final. Borough won the first leg 1-0.',
    'Arden face either Borough or Castleby in the quarter-finals. Borough hold a 1-0 lead before the second leg.',
  ])('is of the two of whom one is met next: %s', (text) => {
    expect(told(text)).toEqual(['Borough 1-0 Castleby, leg 1']);
  });

  it.each([
    'They host Castleby and must recover from a 2-0 deficit.',
    'They need to come back from a 2-0 deficit when they host Castleby.',
    'They have a 2-0 deficit to make up when they host Castleby.',
    'They must overturn a 2-0 deficit when they host Castleby.',
  ])('has a first leg told by what it left, and not what the report is about: %s', (text) => {
    expect(told(`Borough drew 1-1 with Norby United on Sunday. Arden play on Tuesday. ${text}`)).toEqual([
      'Borough 1-1 Norby United',
      '~Arden 0-2 Castleby, leg 1',
    ]);
  });

  it.each(['Arden had to recover from a 2-0 deficit to draw 2-2 with Borough.', 'Arden recovered from a 2-0 deficit.'])(
    'is none where a side came back within a match: %s',
    (text) => {
      expect(told(text).every((match) => !match.includes('leg'))).toBe(true);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

describe('a result whose other side stands around it', () => {
  it.each([
    ['Castleby are in trouble after Arden came to Castle Park and won 2-1.', ['Arden 2-1 Borough'], 'Borough'],
    ['Arden came away from Castle Park with a 2-1 victory.', ['Arden 2-1 Borough'], 'Borough'],
    ["Borough's hopes suffered a blow as Arden won 2-0 at the Castle Park.", ['Arden 2-0 Borough'], 'Borough'],
    ['Arden had to settle for a 2-2 draw after Borough equalised in stoppage time.', ['Arden 2-2 Borough'], null],
    [
      'Arden twice led at Borough but were pegged back and had to be content with a 2-2 draw.',
      ['Arden 2-2 Borough'],
      'Borough',
    ],
    ['Ten-man Arden held on for a 1-0 win at Borough.', ['Arden 1-0 Borough'], 'Borough'],
    ["Arden's clash with Borough ended in a 2-0 defeat at Arden Lane.", ['Borough 2-0 Arden'], 'Arden'],
    [
      'Castleby beat Dale City 2-1 and Arden ended a poor run when they came from behind to beat Borough 2-1.',
      ['Castleby 2-1 Dale City', 'Arden 2-1 Borough'],
      null,
    ],
    [
      'Castleby beat Dale City 3-0, while Arden needed a late penalty to overcome Borough.\n\nAshe rounded it off against Dale City.\n\nArden were heading for a draw until Cole was tripped. Ola Brandt converted for a 2-1 win.',
      ['Castleby 3-0 Dale City', 'Arden 2-1 Borough'],
      null,
    ],
    [
      'There were draws for Castleby (2-2 at Norby United) and for Arden, who shared two goals with Borough.',
      ['Castleby 2-2 Norby United', 'Arden 1-1 Borough'],
      null,
    ],
    ['Arden beat the last remaining second-division side Borough 4-0.', ['Arden 4-0 Borough'], null],
    ['Arden had a 4-0 win against the last remaining Division II side Borough.', ['Arden 4-0 Borough'], null],
    ['Arden recorded a 3-2 come-from-behind win over Borough.', ['Arden 3-2 Borough'], null],
    [
      'Arden beat Borough 2-0 on Sunday.\n\nArden won the previous meeting at Castle Park 2-0 and triumphed again.',
      ['Arden 2-0 Borough', '~Arden 2-0 Borough'],
      'Borough',
    ],
    [
      'Arden are close. The 4-1 win over Borough was a tonic after the 0-0 draw with Castleby seven days earlier.',
      ['Arden 4-1 Borough', '~Arden 0-0 Castleby'],
      null,
    ],
    [
      'It was a dull match between Arden and Borough. Arden had just beaten their opponents - the lowest side of all - 2-0.\n\nUnlike in the 3-1 win over Castleby, Arden could not switch gears.',
      ['Arden 2-0 Borough', '~Arden 3-1 Castleby'],
      null,
    ],
    ['Arden began their journey in the cup with a 4-0 mauling by Borough.', ['Borough 4-0 Arden'], null],
    [
      'Arden avenged their 1-0 loss to Borough with a 2-0 win in the reverse fixture on Sunday.',
      ['~Borough 1-0 Arden', 'Arden 2-0 Borough'],
      null,
    ],
    [
      'Arden beat Borough 2-0 on Sunday to avenge the 1-0 defeat by Borough in the reverse fixture.',
      ['Arden 2-0 Borough', '~Borough 1-0 Arden'],
      null,
    ],
    [
      'Castleby, 1-1 with Dale City last time out, lost 3-2 at Borough.',
      ['Borough 3-2 Castleby', '~Castleby 1-1 Dale City'],
      null,
    ],
    [
      "Castleby lost 2-1 to Borough and Arden's 1-1 stalemate at Dale City changed nothing.",
      ['Borough 2-1 Castleby', 'Arden 1-1 Dale City'],
      'Dale City',
    ],
    ['Two late goals condemned Wales to a 2-0 defeat in Armenia.', ['Armenia 2-0 Wales'], 'Armenia'],
    ['Arden bowed to Borough 2-1 in the derby.', ['Borough 2-1 Arden'], null],
    [
      "Arden and Borough shared the points, the leaders playing out a 0-0 draw at Castle Park despite Ashe's red card.",
      ['Arden 0-0 Borough'],
      'Borough',
    ],
    [
      'Having lost the first leg 3-1 in Ashford, Borough beat Arden 4-1 at Castle Park.',
      ['Borough 4-1 Arden', '~Arden 3-1 Borough'],
      'Arden',
    ],
    ['England beat Greece 4-0 at Arden Lane.', ['England 4-0 Greece'], 'England'],
    [
      'Arden are two points ahead of Borough - 4-1 winners at Castleby - at the top.',
      ['Borough 4-1 Castleby'],
      'Castleby',
    ],
    [
      'Arden beat Borough 3-0 on Saturday. In the other tie, Wales overcame France by an identical scoreline.',
      ['Arden 3-0 Borough', 'Wales 3-0 France'],
      null,
    ],
    ["Arden's dreams were ended as Borough beat them 2-1.", ['Borough 2-1 Arden'], null],
    [
      "Castleby are a point ahead of Borough after Jon Reed's team won 3-0 at home to Arden.",
      ['Borough 3-0 Arden'],
      'Borough',
    ],
    ['Arden survived a scare at nine-man Borough, eventually winning 4-2.', ['Arden 4-2 Borough'], 'Borough'],
    ['A goal by Ashe was all Arden needed to beat Borough 1-0.', ['Arden 1-0 Borough'], null],
  ])('%s', (text, expected, home) => {
    const matches = matchesIn(text);
    expect(matches.map(line)).toEqual(expected);
    expect(matches.at(-1)?.home?.name ?? null).toBe(home);
  });

  it.each([
    "Arden's odds of beating Borough 2-0 were long.",
    'Arden need to beat Borough 2-0 to go up.',
    'Arden needed to beat Borough 2-0 to go up.',
    'Arden must beat Borough 2-0 on Sunday.',
    "Castleby beat Dale City 2-1. Ashe, who missed last week's 1-0 win at Borough, was back.",
  ])('%s: not told of Borough', (text) => {
    expect(matchesIn(text).map(line).join()).not.toContain('Borough');
  });
});

it('works out a second leg from the sum and the first', () => {
  const text =
    'Arden beat Borough 4-3 on penalties at Castle Park after it had finished 2-2 on aggregate. Arden had lost the first leg 2-1.';
  expect(matchesIn(text).find(({ main }) => main)).toMatchObject({ aggregate: [2, 2], derived: true });
});

it('takes the name of a club behind a first name for the surname of a player', () => {
  const text =
    'Castleby beat Dale City 3-0. Arden were held by Borough until Spaniard Javier Castleby converted for a 2-1 win.';
  expect(matchesIn(text).map(line)).toEqual(['Castleby 3-0 Dale City', 'Arden 2-1 Borough']);
});

import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

type Case = readonly [text: string, matches: readonly string[]];

const read = (text: string, expected: readonly string[]): void => {
  expect(matchesIn(text).map(line).toSorted()).toEqual([...expected].toSorted());
};

describe('a clause that hangs on a name', () => {
  it.each<Case>([
    [
      'Arden moved within two points of Borough, who drew 0-0 with Norby United, by beating Castleby 3-1.',
      ['Arden 3-1 Castleby', 'Borough 0-0 Norby United'],
    ],
    ['Arden, who visit Borough next, had too much for Castleby and won 3-1.', ['Arden 3-1 Castleby']],
    [
      'Arden, who play Borough next, beat Castleby 2-1, while Borough drew 2-2 with Norby United.',
      ['Arden 2-1 Castleby', 'Borough 2-2 Norby United'],
    ],
    [
      'Arden beat Borough, who lost 4-0 to Castleby in midweek, 2-1 at Arden Lane.',
      ['Arden 2-1 Borough', '~Castleby 4-0 Borough'],
    ],
    ['Arden beat Borough, conquerors of Castleby last week, 1-0 thanks to an early penalty.', ['Arden 1-0 Borough']],
    ['Arden and Borough, the other teams in the group, finished goalless.', ['Arden 0-0 Borough']],
    [
      'Arden fell to a 2-1 home loss to Borough, who went above Castleby, 5-0 winners over Norby United.',
      ['Borough 2-1 Arden', 'Castleby 5-0 Norby United'],
    ],
    [
      'Arden drew 1-1 with Borough, who had beaten them 2-0 in the cup a fortnight before.',
      ['Arden 1-1 Borough', '~Borough 2-0 Arden'],
    ],
  ])('%s', read);
});

describe('a result called "that"', () => {
  it.each<Case>([
    [
      "Arden beat Borough 2-1. Cole was the last to do so, for Castleby against Norby United in 2017. Ashe's goal followed Castleby's in that 2-2 draw and one for Dale City against Vale Rovers.",
      ['Arden 2-1 Borough', '~Castleby 2-2 Norby United'],
    ],
    [
      'Arden beat Borough 2-1. Arden had met Castleby in December, and that 2-2 draw still hurts.',
      ['Arden 2-1 Borough', '~Arden 2-2 Castleby'],
    ],
  ])('%s', read);
});

describe('a list that leaves out what its parts share', () => {
  it.each<Case>([
    [
      'Arden won 2-0 at Borough, Castleby 3-1 at Norby United and Manila 1-0 at home to Norby Vale.',
      ['Arden 2-0 Borough', 'Castleby 3-1 Norby United'],
    ],
    ['England beat France 2-0 and Spain Italy 3-1.', ['England 2-0 France', 'Spain 3-1 Italy']],
    ['Arden drew 1-1 with Borough, Castleby 2-2 at Norby United.', ['Arden 1-1 Borough', 'Castleby 2-2 Norby United']],
    [
      'Arden beat Borough 2-0, with Castleby 3-1 winners at Norby United.',
      ['Arden 2-0 Borough', 'Castleby 3-1 Norby United'],
    ],
    ['Arden lost 1-0 to Borough and 2-0 at Castleby.', ['Borough 1-0 Arden', '~Castleby 2-0 Arden']],
    [
      "Arden's two wins have come against Borough (3-0) and Castleby (1-0).",
      ['Arden 3-0 Borough', '~Arden 1-0 Castleby'],
    ],
    ['Arden lost to Borough 2-0, 3-1 and 1-0.', ['Borough 2-0 Arden', 'Borough 3-1 Arden', 'Borough 1-0 Arden']],
  ])('%s', read);
});

describe('who else it may have been', () => {
  it.each<Case>([
    [
      'Arden beat Borough 3-0 on Saturday. On Tuesday they drew 1-1 with Castleby.',
      ['~Arden 3-0 Borough', 'Arden 1-1 Castleby'],
    ],
    ['Fresh from a 4-1 win over Borough, Arden lost 2-0 to Castleby.', ['~Arden 4-1 Borough', 'Castleby 2-0 Arden']],
    [
      'Arden followed up their 4-1 win over Borough with a 1-1 draw with Castleby.',
      ['~Arden 4-1 Borough', 'Arden 1-1 Castleby'],
    ],
    [
      'Arden beat Borough 3-0. Castleby had won 2-1 at Borough a week before.',
      ['Arden 3-0 Borough', '~Castleby 2-1 Borough'],
    ],
    [
      'Arden beat Borough 3-0. Borough drew 2-2 with Castleby on Tuesday.',
      ['Arden 3-0 Borough', '~Borough 2-2 Castleby'],
    ],
    [
      'Arden began after a 4-1 mauling at Borough but were transformed against Castleby and ran out 2-0 winners.',
      ['~Borough 4-1 Arden', 'Arden 2-0 Castleby'],
    ],
    [
      'Beaten 4-0 at Castle Park in October, Arden this time kept Castleby quiet for a 0-0 draw.',
      ['Arden 0-0 Castleby', '~Borough 4-0 Arden'],
    ],
    ["Ola Brandt scored in Arden's 2-1 win over Borough last season.", ['Arden 2-1 Borough']],
    ['Arden leapfrogged Borough with a 2-0 win.', []],
    [
      'Arden beat Borough 4-2 on Saturday. They had won 2-1 at Castle Park on Christmas Eve.',
      ['Arden 4-2 Borough', '~Arden 2-1 Borough'],
    ],
    [
      'Arden beat Borough 2-0 on Saturday. Castleby, 5-0 losers to Norby United, are next; Arden beat them 7-0 in November.',
      ['Arden 2-0 Borough', 'Norby United 5-0 Castleby', '~Arden 7-0 Castleby'],
    ],
    [
      'Arden drew 1-1 with Borough. His penalty against Castleby in the 4-2 cup win a fortnight ago was his first.',
      ['Arden 1-1 Borough', '~Arden 4-2 Castleby'],
    ],
    [
      'Having played Borough off the park in a 3-0 win, Arden struggled against Castleby and lost 1-0.',
      ['~Arden 3-0 Borough', 'Castleby 1-0 Arden'],
    ],
    ["Borough, Arden's next opponents, drew 0-0 with Castleby.", ['Borough 0-0 Castleby']],
    ['Arden bounced back from the 4-0 derby defeat to win 2-1 at Borough.', ['Arden 2-1 Borough']],
    [
      "Arden's first game since the 4-0 derby defeat by Castleby ended in a 2-1 win at Borough.",
      ['Arden 2-1 Borough', '~Castleby 4-0 Arden'],
    ],
    ['Arden lead Borough 2-0 from the first leg.', ['Arden 2-0 Borough']],
    ['Arden go into the second leg 1-0 ahead of Borough.', ['Arden 1-0 Borough']],
    [
      "Arden won 2-0 against a Borough side still reeling from last week's 5-1 humbling by Castleby.",
      ['Arden 2-0 Borough', '~Castleby 5-1 Borough'],
    ],
    ['Arden will face either Borough or Norby United after beating Castleby 3-2.', ['Arden 3-2 Castleby']],
    [
      'Arden beat Borough 2-1. Arden had lost 3-0, 4-0 and 5-1 on their previous three away trips.',
      ['Arden 2-1 Borough'],
    ],
    [
      "Ola Brandt, who scored in Norby United's 2-1 win over Castleby last year, hit the only goal as Arden beat Borough.",
      ['Arden 1-0 Borough', '~Norby United 2-1 Castleby'],
    ],
    [
      'Arden knocked out Borough, winning 2-1; it was the biggest upset since Norby United beat Castleby 1-0.',
      ['Arden 2-1 Borough', '~Norby United 1-0 Castleby'],
    ],
    [
      "The 4-2 winners over Arden's rivals Castleby, Borough lost 1-0 to Arden.",
      ['Arden 1-0 Borough', '~Borough 4-2 Castleby'],
    ],
    [
      "Norby United's 1-0 win at Borough lifted them clear of Castleby, for whom Saturday's 3-2 loss to Arden was a third.",
      ['Arden 3-2 Castleby', 'Norby United 1-0 Borough'],
    ],
    ['Arden booked a semi-final with Borough by beating Castleby 2-0.', ['Arden 2-0 Castleby']],
    [
      'Arden drew 1-1 with Borough, whose own poor form includes a 4-0 thrashing by Castleby.',
      ['Arden 1-1 Borough', '~Castleby 4-0 Borough'],
    ],
    [
      'Arden drew 1-1 with Castleby. They return to the league on Wednesday with a trip to Borough, whom they beat 3-1.',
      ['Arden 1-1 Castleby', '~Arden 3-1 Borough'],
    ],
    ['Arden hosted Borough on Sunday and the visitors won 3-1.', ['Borough 3-1 Arden']],
    ['Arden led twice at Borough, but the hosts won 3-2.', ['Borough 3-2 Arden']],
    ['Castleby drew 1-1 at Castle Park, where Arden had lost 1-0.', ['Borough 1-1 Castleby', '~Borough 1-0 Arden']],
    [
      'Arden have met Borough three times in the cup, winning 3-0 in 1992 and losing 1-0 a year later.',
      ['Arden 3-0 Borough', '~Borough 1-0 Arden'],
    ],
    [
      "Arden's game with Borough ended 1-1 and Castleby's trip to Norby United finished 2-2.",
      ['Arden 1-1 Borough', 'Castleby 2-2 Norby United'],
    ],
    ['Arden went to penalties with Borough and won 5-4 after a 1-1 draw.', ['Arden 1-1 Borough']],
  ])('%s', read);
});

describe('the other meeting of two who are about to play', () => {
  it.each<Case>([
    ['Arden take on Borough on Saturday. Borough won 2-0 in the reverse fixture in October.', ['~Borough 2-0 Arden']],
    [
      'Arden welcome Borough on Saturday. Borough lost 2-0 to Castleby last time out. The reverse fixture finished 1-1.',
      ['~Arden 1-1 Borough', 'Castleby 2-0 Borough'],
    ],
    ['Arden host Borough on Saturday. Borough won 2-0 in August.', ['~Borough 2-0 Arden']],
    ['Arden vs. Borough. Borough won 2-0 in August.', ['~Borough 2-0 Arden']],
    ['Arden beat Borough 2-0 in August.', ['Arden 2-0 Borough']],
    ['Arden beat Borough 2-1. The reverse fixture in October ended 0-0.', ['Arden 2-1 Borough', '~Arden 0-0 Borough']],
  ])('%s', read);

  it('has not the day of the match to come', () => {
    const [match] = matchesIn('Arden face Borough on Saturday. Arden were 2-0 winners in the reverse fixture.');
    expect(match).toMatchObject({ date: null, home: null });
  });
});

describe('two sides that did the same', () => {
  it.each([
    'Arden and Castleby won 2-0 and 3-1 against Borough and Norby United.',
    'Both Arden and Castleby won 2-0, against Borough and Norby United.',
    'Arden and Borough are level on points after both won 2-0 on Saturday, Arden at Castleby.',
  ])('tells no match of them where whose opponent is whose is not clear: %s', (text) => {
    expect(matchesIn(text)).toEqual([]);
  });
});

describe('a shootout', () => {
  it.each([
    ['Arden beat Borough on penalties (3-3, 4-2 pens) on Saturday.', [3, 3], [4, 2]],
    ['Arden beat Borough on penalties (4-2 after a 3-3 draw).', [3, 3], [4, 2]],
    ['Arden defeated Borough on penalties (4-2).', null, [4, 2]],
    ['Arden are through after a 3-1 penalty shootout win at Borough, the sides having finished 1-1.', [1, 1], [3, 1]],
    ['Arden and Borough finished 2-2, with Borough going through 4-3 on penalties.', [2, 2], [3, 4]],
    ['Arden needed penalties to get past Borough, winning 5-4 after a goalless 120 minutes.', [0, 0], [5, 4]],
    ['Arden 2-2 Borough, 4-3 to Borough on penalties.', [2, 2], [3, 4]],
  ])('%s', (text, score, shootout) => {
    expect(matchesIn(text)).toMatchObject([{ score, shootout }]);
  });
});

describe('a result that has not come about', () => {
  it.each([
    'Arden will go through if they win 1-0 or draw 2-2 with Borough next week.',
    'A 2-0 win against Borough would be enough to take Arden into the final.',
    'Arden need a 2-0 win against Borough to stay up.',
    'Arden are hoping for a 2-0 win over Borough.',
    'Our prediction: Arden 2-0 Borough',
    'I think Arden will win 2-1 against Borough.',
    'Arden are priced at 5-2 to win at Borough.',
    'Arden came within seconds of a 1-0 win over Borough.',
    'Arden looked set for a 2-1 win at Borough until a late equaliser.',
    'Arden were denied a 1-0 win against Borough by a late equaliser.',
    'Arden won the corner count against Borough 10-2.',
    'Latest: Arden 1-0 Borough (70 mins)',
    'Arden beat Borough 25-23 at futsal.',
  ])('%s', (text) => {
    expect(matchesIn(text).map(line)).toEqual([]);
  });

  it('leaves what did happen', () => {
    read('A 2-0 win over Borough took Arden top, and they could go further clear.', ['Arden 2-0 Borough']);
  });
});

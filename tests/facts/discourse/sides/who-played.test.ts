import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

const read = (text: string, expected: readonly string[]): void => {
  expect(matchesIn(text).map(line)).toEqual(expected);
};

describe('who played whom', () => {
  it.each([
    ['Arden took the opening match of their two-game series against Borough 2-1.', ['Arden 2-1 Borough']],
    ['Arden battled back to upend the visiting Borough 2-1.', ['Arden 2-1 Borough']],
    ['Arden held on to win 2-1 at Borough with ten men.', ['Arden 2-1 Borough']],
    ['Arden were beaten 3-0 away at Borough on Saturday.', ['Borough 3-0 Arden']],
    ['Thrashed 4-1 away to Borough last week, Arden started well.', ['Borough 4-1 Arden']],
    ['A header was enough for Arden to see off Borough, winning 1-0.', ['Arden 1-0 Borough']],
    ['Arden beat Borough 3-1, Castleby 1-1 at Dale City.', ['Arden 3-1 Borough', 'Castleby 1-1 Dale City']],
    ['Arden stunned Borough on Saturday. The champions missed a penalty and lost 2-1.', ['Arden 2-1 Borough']],
    ['Arden lost again. The holders went down 2-1 at Castle Park, where Borough scored late.', ['Borough 2-1 Arden']],
    ['The only tie left was the derby between Arden and Borough and it was Arden who won 1-0.', ['Arden 1-0 Borough']],
    ["Arden's long cup run ended in heartbreak as Borough claimed a 4-0 victory.", ['Borough 4-0 Arden']],
    [
      'A late goal condemned Arden to a sixth straight loss as Borough came from behind to win 2-1.',
      ['Borough 2-1 Arden'],
    ],
    ['Borough had no answer to Ashe, whose hat-trick at Castle Park gave Arden a 3-2 win.', ['Arden 3-2 Borough']],
    ['Arden came away from Castle Park with all the points thanks to a 1-0 win.', ['Arden 1-0 Borough']],
    ["Nigeria's Super Eagles thrashed Ethiopia's Walias 4-0 on Tuesday.", ['Nigeria 4-0 Ethiopia']],
    ['England Under-20s opened their World Cup campaign with a 1-0 win over Tunisia.', ['England U20 1-0 Tunisia U20']],
    [
      'There was no such slip for Arden, who beat Borough 5-0, or for Castleby, still clear after a 1-0 win over Dale City.',
      ['Arden 5-0 Borough', 'Castleby 1-0 Dale City'],
    ],
    [
      'Arden had two players sent off as they fell to a 4-0 defeat at Borough and Jan Lind scored a stunning goal to give Castleby a 1-0 win at Dale City.',
      ['Borough 4-0 Arden', 'Castleby 1-0 Dale City'],
    ],
    ["Arden won 3-2 in Castlestown while last season's finalists proved no match for Borough.", []],
    ['Arden won 3-2 in Castlestown while there was a defeat for Borough.', []],
    [
      'Arden won 2-0 at Borough. They will meet either Castleby or Dale City in the final.\n\nIn the other semi-final Castleby drew 1-1.',
      ['Arden 2-0 Borough', 'Castleby 1-1 Dale City'],
    ],
    [
      "Norby United beat Vale Rovers 1-0.\n\nCastleby slipped as last season's runners-up lost 2-0 at home to Dale City.",
      ['Norby United 1-0 Vale Rovers', 'Dale City 2-0 Castleby'],
    ],
    ['Highlights: Arden 2-3 Borough\n\nOla Brandt struck twice.', ['Borough 3-2 Arden']],
  ])('is told by the words around the score: %s', read);

  it.each([
    ["Arden were outclassed by Borough. Three late goals gave Jon Reed's side a 3-0 win.", ['Borough 3-0 Arden']],
    [
      "Borough struck twice late on to deny Arden at Castle Park. The visitors had led but Jon Reed's men ran out 2-1 winners.",
      ['Borough 2-1 Arden'],
    ],
    [
      'Arden go to Borough, who did well again, a late goal giving them a 2-0 win at Castleby.',
      ['Borough 2-0 Castleby'],
    ],
  ])('is told by who else could be meant: %s', read);

  it.each([
    ['Arden and Borough played out a one all draw.', ['Arden 1-1 Borough']],
    ['Arden made the short trip to rivals Borough and secured a four nil success.', ['Arden 4-0 Borough']],
    ['Arden lost three one to Borough.', ['Borough 3-1 Arden']],
    ['Arden have won one all season.', []],
  ])('is told by a score without its hyphen: %s', read);

  it.each([
    ['The penalty was all there was in the first game, won by Arden 1-0 over visiting Borough.', ['Arden 1-0 Borough']],
    [
      'It ended in a 1-0 defeat for ten-man Arden, whose keeper kept Borough at bay for an hour.',
      ['Borough 1-0 Arden'],
    ],
    [
      'Ashe hit three goals and Arden were far too good for a poor Borough, running out 3-0 winners.',
      ['Arden 3-0 Borough'],
    ],
    ['A late own goal denied Arden all three points as Borough escaped with a 2-2 draw.', ['Arden 2-2 Borough']],
    ['Arden crashed out of the cup in humiliating fashion as Borough claimed a famous 2-1 win.', ['Borough 2-1 Arden']],
    [
      'Castle Park hosted the clash of Borough and Arden which saw the visitors secure a 3-0 win.',
      ['Arden 3-0 Borough'],
    ],
    ["Arden's slide went on with defeat in Borough. Two goals gave Jon Reed's side a 2-1 win.", ['Borough 2-1 Arden']],
    ['Arden take a 1-0 lead to Castle Park after beating Borough.', ['Arden 1-0 Borough']],
    [
      'Arden were beaten 3-1 by Castleby, whereas Borough come into the derby with Arden on the back of a 2-0 win at Dale City. The sides drew 2-2 in May.',
      ['Castleby 3-1 Arden', '~Borough 2-0 Dale City', '~Arden 2-2 Borough'],
    ],
  ])('is told by another clause: %s', read);

  it.each([
    [
      'Arden had a night to forget. The co-hosts needed to win and beat Borough 2-0, while Castleby saw off Dale City 2-1.',
      ['Arden 2-0 Borough', 'Castleby 2-1 Dale City'],
    ],
    ['Arden walked off with a point and Borough were booed. One apiece it finished.', ['Arden 1-1 Borough']],
    [
      'England suffered one of their worst defeats as Iceland, the smallest nation, came from behind to win 2-1.',
      ['Iceland 2-1 England'],
    ],
    [
      'Arden roared back after the break to leave Borough stunned. Borough had won five in a row.\n\nAshe got the last goal in a 3-2 win that lifts Arden to sixth.\n\nCastleby drew 0-0 with Dale City on Saturday.',
      ['Arden 3-2 Borough', 'Castleby 0-0 Dale City'],
    ],
    ['Arden leapfrogged Borough with a 2-0 win.', []],
  ])('is told by the sentence before, or the whole report: %s', read);

  it.each([
    ['Rivermouth caused a stir as they won 3-2 away to Arden.', ['Rivermouth 3-2 Arden']],
    [
      'Rivermouth 3 Stonewell Utd 4: Late drama sees hosts suffer defeat\n\nThe hosts began well.',
      ['Stonewell Utd 4-3 Rivermouth'],
    ],
  ])('is told of clubs that nobody knows: %s', read);

  it.each([
    [
      'Arden and Castleby beat Borough and Dale City 2-0 and 3-1 respectively.',
      ['Arden 2-0 Borough', 'Castleby 3-1 Dale City'],
    ],
    [
      'Arden and Castleby lost 1-0 and 2-1 to Borough and Dale City respectively.',
      ['Borough 1-0 Arden', 'Dale City 2-1 Castleby'],
    ],
    ['Arden beat Borough and Castleby 2-0 and 3-1 respectively.', ['Arden 2-0 Borough', '~Arden 3-1 Castleby']],
    ['Arden and Castleby have won two and three matches respectively.', []],
  ])('is shared out in order: %s', read);

  it('tells the kicks behind a title from the score before them', () => {
    const [match, ...others] = matchesIn('Arden beat Borough on penalties to take the cup, 3-2, after a 2-2 draw.');
    expect(others).toEqual([]);
    expect(match).toMatchObject({ score: [2, 2], shootout: [3, 2] });
  });
});

import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

const read = (text: string, expected: readonly string[]): void => {
  expect(matchesIn(text).map(line)).toEqual(expected);
};

describe('who played whom, in a lead', () => {
  it.each([
    ['Arden returned empty-handed from Borough after a 3-1 loss.', ['Borough 3-1 Arden']],
    ['Arden left Borough empty-handed after a 2-0 defeat.', ['Borough 2-0 Arden']],
    ['Another 2-0 defeat, this time to Borough, leaves Arden bottom.', ['Borough 2-0 Arden']],
    ['Victory by 4-0 over Borough moved Arden up to fourth.', ['Arden 4-0 Borough']],
    ['Arden brought Borough back down to earth with a 3-1 win at Arden Lane.', ['Arden 3-1 Borough']],
    ['It finished all square between Arden and Borough, 3-3.', ['Arden 3-3 Borough']],
    ['Neither Arden nor Borough could find a way through as they drew 0-0.', ['Arden 0-0 Borough']],
    ['Arden sent Castleby to the bottom of the table by beating Borough 4-3.', ['Arden 4-3 Borough']],
    ['Arden found Borough too hot to handle and lost 2-1 on the road.', ['Borough 2-1 Arden']],
    ['Arden found Borough too strong and lost 2-1.', ['Borough 2-1 Arden']],
    ["Arden put an end to Borough's winning run with a 4-3 victory.", ['Arden 4-3 Borough']],
    ['A 2-0 win at Castle Park saw Arden leapfrog Castleby.', ['Arden 2-0 Borough']],
  ])('of one sentence: %s', read);

  it.each([
    ['Arden took on Borough on Sunday. The points were shared in a 2-2 draw.', ['Arden 2-2 Borough']],
    ["Arden took on Borough on Sunday. Jon Reed's team were deserved 2-0 winners.", ['Arden 2-0 Borough']],
    ['Arden took on Borough at Arden Lane on Sunday. The visitors won 3-2.', ['Borough 3-2 Arden']],
    [
      'Arden had lost 2-0 to Castleby a week earlier. Arden travelled to Borough on Sunday. They came away with a 0-0 draw.',
      ['~Castleby 2-0 Arden', 'Arden 0-0 Borough'],
    ],
    [
      "A week after the 2-0 win over Castleby, Arden were back in action. Arden put an end to Borough's winning run with a 4-3 victory.",
      ['~Arden 2-0 Castleby', 'Arden 4-3 Borough'],
    ],
    [
      'Castleby lost to Dale City. Arden won again. This time it was Borough who were beaten, 3-2.',
      ['Arden 3-2 Borough'],
    ],
    [
      'Castleby beat Dale City 2-0. Arden moved up to sixth. Borough were the visitors to Arden Lane and went home on the end of a 1-0 defeat.',
      ['Castleby 2-0 Dale City', 'Arden 1-0 Borough'],
    ],
  ])('of two sentences: %s', read);
});

describe('what stands beside the match that is told', () => {
  it.each([
    ['Arden beat Borough 2-1. The first half ended 1-1.', ['Arden 2-1 Borough']],
    [
      'Arden beat Borough 2-1. Jon Reed named the side that had started against Castleby. The first half ended 0-0.',
      ['Arden 2-1 Borough'],
    ],
    ['Arden beat Borough 3-0. With the 3-0 win, Arden moved past Castleby into third.', ['Arden 3-0 Borough']],
    [
      'Arden beat Borough 2-1. Castleby would go back above them with a win over Dale City on Sunday. In the end 2-1 was a fair result.',
      ['Arden 2-1 Borough'],
    ],
    [
      'Arden beat Borough 4-1. Borough stay fifth, just above Castleby on goal difference. The reverse fixture finished 2-2.',
      ['Arden 4-1 Borough', '~Arden 2-2 Borough'],
    ],
    [
      'Arden drew 0-0 with Borough. Ola Brandt, who was sent off in the 4-0 loss to Castleby, was suspended.',
      ['Arden 0-0 Borough'],
    ],
    [
      'Arden beat Borough 2-1. Castleby scouts were in the stand. Ola Brandt had been injured in the 4-1 win against Dale City last week.',
      ['Arden 2-1 Borough'],
    ],
    [
      'Arden beat Borough 2-1. Former Castleby midfielder Jan Lind was a threat. Tim Kok came in for Ola Brandt after the 2-1 defeat at Dale City.',
      ['Arden 2-1 Borough'],
    ],
    [
      'Arden beat Borough 2-1. Castleby scouts were in the stand. Not since 2010, when they beat Dale City 1-0, have Arden scored as freely.',
      ['Arden 2-1 Borough'],
    ],
    [
      'Arden had beaten Castleby 1-0 last week. They were poor for an hour. The 3-0 win lifted them to third.',
      ['Arden 1-0 Castleby'],
    ],
    ['Castleby beat Dale City 1-0. Ola Brandt salvaged a 2-2 draw against Borough.', ['Castleby 1-0 Dale City']],
    [
      'Castleby beat Dale City 1-0. With Dale City not in action again until Monday, Rivermouth went top by beating Borough 2-0.',
      ['Castleby 1-0 Dale City', 'Rivermouth 2-0 Borough'],
    ],
  ])('is no other match of theirs: %s', read);

  it.each([
    [
      'Arden beat Borough 2-1. Borough had knocked out Castleby in the last round, winning 1-0.',
      ['Arden 2-1 Borough', '~Borough 1-0 Castleby'],
    ],
    [
      'Arden, 3-1 winners over Castleby last time out, lost 2-0 to Borough.',
      ['~Arden 3-1 Castleby', 'Borough 2-0 Arden'],
    ],
    [
      'Arden avenged their 3-1 defeat by Borough in October with a 2-1 win.',
      ['~Borough 3-1 Arden', 'Arden 2-1 Borough'],
    ],
    [
      'Arden, beaten 3-1 by Borough earlier in the season, gained revenge with a 2-1 win at Arden Lane.',
      ['~Borough 3-1 Arden', 'Arden 2-1 Borough'],
    ],
    [
      'Arden came into the match on the back of a 4-2 win over Castleby. Borough beat Arden 2-0.',
      ['~Arden 4-2 Castleby', 'Borough 2-0 Arden'],
    ],
    ['Arden climbed to third on the back of a 4-2 win over Borough.', ['Arden 4-2 Borough']],
    [
      'Castleby beat Dale City 2-0. Arden dropped points for the first time since May, drawing 1-1 with Borough.',
      ['Castleby 2-0 Dale City', 'Arden 1-1 Borough'],
    ],
    [
      'Arden were looking to build on the 3-1 win over Castleby. They lost 2-0 to Borough.',
      ['~Arden 3-1 Castleby', 'Borough 2-0 Arden'],
    ],
    [
      'The 3-1 defeat by Castleby last week had left Arden in trouble. They lost 2-0 to Borough.',
      ['~Castleby 3-1 Arden', 'Borough 2-0 Arden'],
    ],
    [
      'Arden made five changes from the 1-1 draw with Castleby. They lost 2-0 to Borough.',
      ['~Arden 1-1 Castleby', 'Borough 2-0 Arden'],
    ],
    [
      "Arden lost 3-2 to Borough in the Premier League 2019-20 on Sunday. They'd beaten the same opponents 1-0 in October.",
      ['Borough 3-2 Arden', '~Arden 1-0 Borough'],
    ],
    [
      'Arden beat Borough 4-1. Arden go to Castleby on Saturday. The reverse fixture finished 2-2.',
      ['Arden 4-1 Borough', '~Arden 2-2 Castleby'],
    ],
    [
      'Arden beat Borough 4-1. Arden go to Castleby on Saturday. Ola Brandt headed over. The reverse fixture finished 2-2.',
      ['Arden 4-1 Borough', '~Arden 2-2 Borough'],
    ],
  ])('is recalled: %s', read);
});

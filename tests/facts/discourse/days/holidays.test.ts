import { expect, it } from 'vitest';
import { matchesIn } from '../matches-in.ts';

it.each([
  ['Arden beat Borough 2-0 on Boxing Day.', '2019-12-26'],
  ["Arden beat Borough 2-0 on New Year's Day.", '2020-01-01'],
  ['Arden beat Borough 2-0 on Good Friday.', '2020-01-10'],
  ['Arden beat Borough 2-0 on Easter Monday.', '2020-01-13'],
  ['Arden drew 0-0 with Borough. Arden had lost 1-0 at Castleby on Boxing Day.', null],
  ["Boxing Day's 2-0 win over Borough took Arden top.", '2019-12-26'],
  ['Arden beat Borough 2-0 on Tuesday. On Wednesday, Arden go to Castleby.', '2020-01-14'],
  ['Arden beat Borough 2-0 in the early game. On Tuesday, Arden go to Castleby.', null],
])('tells the day of play: %s', (text, day) => {
  expect(matchesIn(text)[0]?.date).toBe(day);
});

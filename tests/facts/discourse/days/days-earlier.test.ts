import { expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

it.each([
  ['Castle City and Dale City drew 1-1 the previous night.'],
  ['A day earlier, Castle City and Dale City drew 1-1.'],
  ['Castle City and Dale City drew 1-1 the day before.'],
  ['Castle City and Dale City drew 1-1 24 hours earlier.'],
])('counts the day of a match from the one told before it: %s', (text) => {
  const [first, second] = matchesIn(`Arden beat Borough 2-0 on Tuesday. ${text}`);
  expect([first?.date, second?.date]).toEqual(['2020-01-14', '2020-01-13']);
  expect(second?.main).toBe(true);
});

it('takes what hangs on a side and was played in midweek for told in passing', () => {
  const told = matchesIn('Arden, beaten 3-1 by Castleby in midweek, stay bottom after going down 1-0 to Borough.');
  expect(told.map(line).toSorted()).toEqual(['Borough 1-0 Arden', '~Castleby 3-1 Arden']);
});

it('takes what was played in midweek for told in passing', () => {
  const told = matchesIn('Arden, who lost 2-1 at Castle City in midweek, were beaten 3-1 by Borough on Saturday.');
  expect(told.map(line).toSorted()).toEqual(['Borough 3-1 Arden', '~Castle City 2-1 Arden']);
});

it('is about a match of the opening day that it names the weekday of', () => {
  const told = matchesIn(
    'Arden drew 2-2 at Borough on the opening day of the season on Saturday. Castle City beat Dale City 2-0.',
  );
  expect(told.map(line)).toEqual(['Arden 2-2 Borough', 'Castle City 2-0 Dale City']);
});

it('counts the day of a match told in passing from the one told before it', () => {
  const told = matchesIn('Arden beat Borough 2-0 on Tuesday. Castle City had drawn 1-1 with Dale City the day before.');
  expect(told.map(({ date }) => date)).toEqual(['2020-01-14', '2020-01-13']);
});

it.each([
  ['Arden beat Castleby 2-0 on Thursday; Castle City had beaten Dale City 4-0 a day later.', '2020-01-10'],
  ['Arden beat Castleby 2-0 on Thursday, a day before Castle City beat Dale City 4-0.', '2020-01-10'],
])('counts the day of a match told in passing from another one beside it: %s', (text, day) => {
  const told = matchesIn(`Arden beat Borough 3-0 on Tuesday to win the final. ${text}`);
  expect(told.find(({ teams }) => teams.some(({ name }) => name === 'Castle City'))?.date).toBe(day);
});

it('takes no day on which another match will be played for that of this one', () => {
  const [told, other] = matchesIn(
    'Arden drew 1-1 with Borough. Arden play Castleby on Friday. Castleby won 5-1 when the sides met in May.',
  );
  expect(told?.date ?? null).toBeNull();
  expect(other === undefined ? '' : line(other)).toBe('~Castleby 5-1 Arden');
});

it('takes the day in a line above a report for that of its match', () => {
  const [told] = matchesIn('Saturday 11th January 2020 ko 15.00\n\nArden 2-1 Borough\n\nIt rained.');
  expect(told?.date).toBe('2020-01-11');
});

it.each(['Castleby were held 0-0 by Norby United the following day.', 'Castleby beat Norby United 1-0 the day after.'])(
  'counts a day on from the match told before: %s',
  (next) => {
    const told = matchesIn(`Arden beat Borough 2-1 on Sunday. ${next}`);
    expect(told.map(({ date }) => date)).toEqual(['2020-01-12', '2020-01-13']);
  },
);

it.each(['a day after Castle City beat Dale City 1-0.', '24 hours after Castle City drew 1-1 with Dale City.'])(
  'counts the day of the match behind a count back from that of its sentence: %s',
  (rest) => {
    const told = matchesIn(`Arden beat Borough 2-1 on Sunday, ${rest}`);
    expect(told.map(({ date }) => date)).toEqual(['2020-01-12', '2020-01-11']);
  },
);

it('counts back to a loss that the sentence calls so many days earlier', () => {
  const told = matchesIn('Arden beat Borough 2-1 on Sunday, four days after losing 3-0 to Castle City.');
  expect(told.map(({ date }) => date)).toEqual(['2020-01-12', '2020-01-08']);
});

it('is about the match at its top, whatever its prose recalls of a side', () => {
  const told = matchesIn(
    'Arden 2-1 Borough\n\nBorough, beaten 3-1 by Castle City on matchday one, went ahead early on.',
  );
  expect(told.map(line)).toEqual(['Arden 2-1 Borough', '~Castle City 3-1 Borough']);
});

it('is about a match that ended a year', () => {
  const told = matchesIn(
    'Arden finished 2020 in style with a 2-1 win over Borough. Castle City drew 1-1 with Dale City.',
  );
  expect(told.map(line)).toEqual(['Arden 2-1 Borough', 'Castle City 1-1 Dale City']);
});

it.each([
  ['Arden beat Borough 2-0 and visit Castleby on Wednesday.', null],
  ['Arden beat Borough 2-0 and are at Castleby on Wednesday.', null],
  ['Arden beat Borough 2-0 and have Castleby to come on Wednesday.', null],
  ['Arden beat Borough 2-0 before the squad flies out on Wednesday.', null],
  ['Arden beat Borough 2-0 with the return leg on Wednesday.', null],
  ['Arden beat Borough 2-0 last week and begin their campaign on Sunday.', null],
  ['Arden drew 1-1 with Borough to force a replay on Sunday.', null],
  ['Arden 1-1 Borough (replay Wednesday)', null],
  ['Arden beat Borough 2-1 in a replay on Sunday.', '2020-01-12'],
  ['Arden beat Borough 2-0 and go top on Sunday.', '2020-01-12'],
  ['Arden beat Borough 2-0 as they start the year with a win on Sunday.', '2020-01-12'],
  ['Arden beat Borough 2-0 on Sunday and visit Castleby on Wednesday.', '2020-01-12'],
])('is not on the day of what comes next: %s', (text, day) => {
  expect(matchesIn(text).map(({ date }) => date)).toEqual([day]);
});

it.each([
  ['Sunday round-up: Arden thump Borough', '2020-01-12'],
  ["Sunday's action review", '2020-01-12'],
  ["Arden look to Sunday's derby", null],
])('is on the day of a round-up that its title names: %s', (title, day) => {
  expect(matchesIn(`${title}\n\nArden beat Borough 2-0 to go second in the table.`).map(({ date }) => date)).toEqual([
    day,
  ]);
});

it.each([
  ['Castleby had missed their chance 24 hours earlier, losing 1-0 to Norby United.', '2020-01-10'],
  ['Borough, who were shut out 4-0 at Castleby four days earlier, had chances.', '2020-01-07'],
  ['Borough had lost 3-0 at Castleby four days earlier.', '2020-01-07'],
])('counts the days from the match that the report tells of one of the two: %s', (text, day) => {
  expect(matchesIn(`Arden beat Borough 2-0 on Saturday. ${text}`).at(-1)?.date).toBe(day);
});

it('takes the day that a round-up counts games of for that of the results it heads with their scores', () => {
  const told = matchesIn(
    'The Cup is under way with 21 matches on Tuesday.\n\nArden got it going with a 4-1 win over Borough on Monday night.\n\nCastle City 2 Dale City 3\n\nThe visitors survived.',
  );
  expect(told.map(({ date }) => date)).toEqual(['2020-01-13', '2020-01-14']);
});

it.each([
  'Arden return to action on Saturday against Castleby.',
  'Arden remain at home on Saturday night against Castleby.',
  'Arden stay on the road on Saturday.',
  'Arden are back at home Saturday.',
])('takes no day on which a side goes on for that of the match told: %s', (text) => {
  expect(matchesIn(`Arden beat Borough 2-0. ${text}`)[0]?.date).toBeNull();
});

it('takes the day of a round-up from its title, whatever day another loss was on', () => {
  const text = "Saturday wrap: Arden hold on\n\nArden 1-0 Borough\n\nWednesday's loss to Castleby was a mere hiccup.";
  expect(matchesIn(text).map(({ date }) => date)).toEqual(['2020-01-11']);
});

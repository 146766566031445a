import { beforeAll, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function sides(text: string): readonly string[] {
  const { facts } = readArticle(articleOf({ text, date: '2018-10-07' }), reader);
  return factsOf(facts, 'goal').map(({ scorer, team }) => `${scorer}: ${team?.name ?? '?'}`);
}

test.each([
  [
    "Manchester United beat Leeds 3-2. Marco Rossi's double helped United come back at Elland Road.",
    'Marco Rossi: Manchester United',
  ],
  [
    'Norwich lost 3-2 to Manchester City. City fell behind before Marco Rossi struck twice for City.',
    'Marco Rossi: Manchester City',
  ],
  ['Leeds United beat Manchester United 3-2. Marco Rossi scored twice for United.', 'Marco Rossi: ?'],
])('of two sides that share a short name it is that of the one which is printed so: %s', (text, goal) => {
  expect(new Set(sides(text))).toEqual(new Set([goal]));
});

test.each([' -- ', ' – '])('sides that two dashes set apart are not those of the goal: "%s"', (dash) => {
  const text = `Ajax beat FC Utrecht 2-0 and PSV Eindhoven beat Feyenoord 2-0. Ajax${dash}reeling after defeats to PSV Eindhoven and Feyenoord${dash}came to life after Marco Rossi's opener.`;
  expect(sides(text)).toEqual(['Marco Rossi: Ajax']);
});

test('a two-goal striker has scored two', () => {
  expect(sides('Ajax beat FC Utrecht 4-0. The manager paid tribute to two-goal striker Marco Rossi.')).toHaveLength(2);
});

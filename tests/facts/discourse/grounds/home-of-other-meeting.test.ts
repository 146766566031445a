import { describe, expect, it } from 'vitest';
import { matchesIn } from '../matches-in.ts';

/** Who was at home in the match told last. */
const lastHome = (text: string): string | undefined => matchesIn(text).at(-1)?.home?.name;

describe('who was at home in another meeting of the two', () => {
  it.each([
    ['Borough, who had won the reverse fixture 3-1, had chances.', 'Borough'],
    ['Arden have done the double over Borough, having won the reverse fixture 6-2 in December.', 'Borough'],
    ['The reverse fixture finished 1-1.', 'Borough'],
    ['Borough, who lost 4-1 on this ground last April, were soon behind.', 'Arden'],
    ['Borough won 4-1 here in March.', 'Arden'],
    ['Borough, who had lost 3-1 there in March, held out for long.', 'Arden'],
    ["Borough edged last season's corresponding fixture 1-0.", 'Arden'],
  ])('is told by the ground of this one: %s', (text, home) => {
    expect(lastHome(`Arden beat Borough 2-0 at Arden Lane. ${text}`)).toBe(home);
  });

  it.each([
    'Borough won 4-1 in March.',
    'Borough won 4-1 in March, and Ola Brandt was not here then.',
    'Borough lost 2-1 to Castleby in March.',
  ])('is left open where nothing says so: %s', (text) => {
    expect(lastHome(`Arden beat Borough 2-0 at Arden Lane. ${text}`)).toBeUndefined();
  });
});

it('is told by the ground that both were at', () => {
  const told = matchesIn(
    'Arden beat Borough 2-0. Ola Brandt was on target at Arden Lane, where last month they had lost 3-1 to Borough.',
  );
  expect(told.map(({ home }) => home?.name)).toEqual(['Arden', 'Arden']);
});

describe('who was at home', () => {
  it.each([
    ['Borough stay bottom after Arden won 2-1 there.', 'Borough'],
    ["Borough's winless run goes on after Jan Lind's leveller earned Arden a 2-2 draw there.", 'Borough'],
    ['There was chaos at Borough, where Arden, 2-1 down after 90 minutes, struck twice to win 3-2.', 'Borough'],
    ["Borough's wait for a home win goes on after a 2-2 draw against Arden.", 'Borough'],
    ['Borough are still without a home win after drawing 2-2 with Arden.', 'Borough'],
    ['Arden beat Borough 2-0. Ola Brandt converted at Arden Lane after Jan Lind had been tripped.', 'Arden'],
    ['Borough were humbled 3-0 in their own stadium by Arden.', 'Borough'],
    ['Borough was humbled 3-0 in its own stadium by Arden.', 'Borough'],
    ['Borough, whose previous home loss was a 2-0 reverse against Arden, are fifth.', 'Borough'],
    ['In Boroughton they had drawn, and Arden beat Borough 3-2 in Ardenham.', 'Arden'],
  ])('is said by where the sides stand and what they wait for: %s', (text, home) => {
    expect(lastHome(text)).toBe(home);
  });

  it.each([
    'Arden lost 1-0 away to Borough, having been 2-0 winners when they met in the cup.',
    'Arden won 2-0 at Borough, repeating their 3-1 victory over them in the cup.',
  ])('in a match recalled is not told by the ground of this one alone: %s', (text) => {
    expect(matchesIn(text).map(({ home }) => home?.name ?? null)).toEqual(['Borough', null]);
  });

  it.each([
    ['Arden drew 1-1 with Borough to earn a replay at Arden Lane.', 'Borough'],
    ['Arden drew 1-1 with Borough on Sunday. Jan Lind rescued a replay at Castle Park.', 'Arden'],
    ['Arden drew 1-1 with Borough and they will meet again in a replay at Arden Lane.', 'Borough'],
    ['Arden beat Borough 2-0 in a replay at Arden Lane.', 'Arden'],
    ['Arden drew 1-1 with Borough in the replay at Arden Lane and won on penalties.', 'Arden'],
  ])('before a replay is the other one of the two: %s', (text, home) => {
    expect(lastHome(text)).toBe(home);
  });

  it('is not those who were at home in the first leg', () => {
    const [second, first] = matchesIn(
      'Arden beat Borough 2-1 on Sunday but it was the visitors who celebrated, going through 4-3 on aggregate. Arden had lost the first leg 3-1 at Castle Park.',
    );
    expect([second?.home?.name, first?.home?.name]).toEqual(['Arden', 'Borough']);
  });
});

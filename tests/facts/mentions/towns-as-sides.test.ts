import { describe, expect, it } from 'vitest';
import { linesOfMatches } from './lines-of-matches.ts';

const told = 'Chester beat Stockport County 2-0 on Saturday.';
const first = 'Chester City 2-0 Stockport County';

// The lexicon calls none of these clubs by the bare names of their towns.
describe('the bare name of a town', () => {
  it.each([
    [`${told} Warrington won 2-1 at Boston United.`, [first, 'Warrington Town 2-1 Boston United']],
    [`${told} Warrington, who are second, drew 1-1 with Boston United.`, [first, 'Warrington Town 1-1 Boston United']],
    [
      'Chester beat Stockport County 2-0, while Warrington slipped to a 1-0 defeat at Boston United.',
      [first, 'Warrington Town 0-1 Boston United'],
    ],
    [
      `${told} Promotion-chasing Warrington went third by beating Boston United 3-1.`,
      [first, 'Warrington Town 3-1 Boston United'],
    ],
    [
      `${told} Third place went to Warrington, who beat Boston United 3-1.`,
      [first, 'Warrington Town 3-1 Boston United'],
    ],
    [`${told} Warrington's 3-1 defeat at Boston United left them 15th.`, [first, 'Warrington Town 1-3 Boston United']],
    [
      `${told} Warrington have not won in five games and were booed off after a 0-0 draw with Boston United.`,
      [first, 'Warrington Town 0-0 Boston United'],
    ],
    [
      `${told} Late goals lifted Warrington to a 2-1 win at Boston United.`,
      [first, 'Warrington Town 2-1 Boston United'],
    ],
    [
      `${told} Warrington, the new leaders, were beaten 3-0 at Boston United.`,
      [first, 'Warrington Town 0-3 Boston United'],
    ],
    [
      `${told} Warrington lost their first three games, including a 5-0 defeat by Boston United.`,
      [first, 'Warrington Town 0-5 Boston United'],
    ],
    [
      'Chester are top. They went on with a 4-2 defeat of Warrington on Saturday.',
      ['Chester City 4-2 Warrington Town'],
    ],
    ['Chester are bottom after a goalless draw at Warrington, who are fifth.', ['Chester City 0-0 Warrington Town']],
    ['Chester are second. They won 3-0 against Warrington on Saturday.', ['Chester City 3-0 Warrington Town']],
    ['Chester are second after a 2-0 defeat by Warrington.', ['Chester City 0-2 Warrington Town']],
  ])('is the club of it that plays where the others do: %s', (text, matches) => {
    expect(linesOfMatches(text)).toEqual(matches);
  });

  it.each([
    // Two clubs are from Groesbeek.
    ['Ajax beat PSV 2-0 on Saturday. Groesbeek won 3-1 at Harkemase Boys.', ['Ajax 2-0 PSV Eindhoven']],
    [
      'Melbourne City beat Sydney FC 2-0 on Saturday. Warrington won 3-1 at Adelaide United.',
      ['Melbourne City 2-0 Sydney FC', 'Warrington 3-1 Adelaide United'],
    ],
    ['Rome lost 2-0 to Bologna on Sunday. Lazio beat Genoa 4-1.', ['Lazio 4-1 Genoa']],
    ["London's hopes are with Arsenal. They won 3-0 at Everton.", ['Arsenal 3-0 Everton']],
  ])('is no side that the report told of where several or none can be meant: %s', (text, matches) => {
    expect(linesOfMatches(text)).toEqual(matches);
  });

  it('is the one of two clubs that the report was about where both are named', () => {
    const text =
      'Los Angeles FC lost 3-2 at Houston Dynamo. The Los Angeles Galaxy won 1-0 at FC Dallas. Los Angeles drew 1-1 with Toronto FC in August.';
    expect(linesOfMatches(text).at(-1)).toBe('LA Galaxy 1-1 Toronto FC');
  });

  it.each([
    [`${told} Warrington coach Ola Brandt watched Boston United win 2-1.`, [first]],
    [`${told} A road from Warrington to the coast was closed after the 2-1 win.`, [first]],
    [`${told} Warrington, a town of glass works, saw Boston United win 2-1.`, [first]],
    [`${told} In Warrington, Boston United won 2-1.`, [first]],
    [`${told} Warrington was cold as Boston United drew 1-1.`, [first]],
    [`${told} At Cantilever Park, Warrington, the gates opened early.`, [first]],
    ['Warrington: Chester beat Stockport County 2-0 on Saturday.', [first]],
    [
      'Arsenal beat Chelsea 2-0. London came to a standstill when Fulham won 1-0 at Everton.',
      ['Arsenal 2-0 Chelsea', 'Fulham 1-0 Everton'],
    ],
    [
      'Fulham lost 2-0 at Everton. The London club beat Brentford 1-0 last week.',
      ['Fulham 0-2 Everton', 'Fulham 1-0 Brentford'],
    ],
    ['Everton beat Fulham 2-0. Liverpool woke up on Sunday to a city in blue.', ['Everton 2-0 Fulham']],
  ])('is where something is: %s', (text, matches) => {
    expect(linesOfMatches(text)).toEqual(matches);
  });

  it('names no club of another part of the world', () => {
    const text =
      'Chelsea beat Fulham 1-0 on Saturday. They had lost 4-1 in Newcastle, Australia, and 2-0 in Perth in August.';
    expect(linesOfMatches(text)).toEqual(['Chelsea 1-0 Fulham']);
  });
});

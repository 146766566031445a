import { describe, expect, it } from 'vitest';
import { linesOfMatchesAndScorers } from './lines-of-matches.ts';

const told = 'Everton beat Burnley 2-0 on Saturday.';
const first = 'Everton 2-0 Burnley';

describe('a plural behind the article by which the lexicon knows nobody', () => {
  it.each([
    `${told} The Ironclads won 3-1 at Fulham.`,
    `${told} The Ironclads, who won 3-1 at Fulham, are third.`,
    `${told} The Ironclads' 3-1 win at Fulham was their third.`,
    'Everton beat Burnley 2-0 on Saturday, while the Ironclads drew 1-1 at Fulham.',
    `${told} Third are the Ironclads, who drew 1-1 with Fulham.`,
    `${told} The Silkbearers are bottom and they lost 1-0 to Fulham again.`,
    `${told} Fulham beat the Ironclads 3-1.`,
    `${told} They had lost 3-1 to the Ironclads a week earlier.`,
  ])('is some side, and not surely the one told of before: %s', (text) => {
    expect(linesOfMatchesAndScorers(text)).toEqual([first]);
  });

  it.each([
    ['Everton drew 2-2 with Burnley. The Ironclads scored twice in the first half.', ['Everton 2-2 Burnley']],
    [
      'Everton drew 2-2 with Burnley. The Ironclads equalised in the 12th minute through Ola Brandt.',
      ['Everton 2-2 Burnley', 'Ola Brandt'],
    ],
  ])('scores no goals of its own: %s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });

  it.each([
    ['Everton were knocked out by Burnley. The Ironclads lost 3-1 to Burnley.', ['Everton 1-3 Burnley']],
    [
      'The Tampa Bay Ironclads beat Austin FC 2-0. FC Dallas lost 3-1 to the Ironclads a week ago.',
      ['Tampa Bay Ironclads 2-0 Austin FC', 'FC Dallas 1-3 Tampa Bay Ironclads'],
    ],
  ])('is the side that the report tells it to be: %s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });

  it.each([
    // A part of a country and a ground are no sides.
    ['Everton beat Burnley, Ola Brandt and Piet Vos giving the Skarlands club a 2-0 win.', ['Everton 2-0 Burnley']],
    // What stands without the article elsewhere is a name.
    [
      `${told} The Pathans won 3-1 at Fulham, and Burnley lost 2-0 to Pathans in May.`,
      [first, 'Pathans 3-1 Fulham', 'Burnley 0-2 Pathans'],
    ],
  ])('is none: %s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

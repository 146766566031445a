import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function matchesIn(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2018-10-07' }), reader).facts.flatMap((fact) =>
    fact.kind === 'match'
      ? [
          `${fact.teams[0].name} ${fact.score?.join('-') ?? '?'} ${fact.teams[1].name}, at home ${fact.home?.name ?? '?'}`,
        ]
      : [],
  );
}

describe('a name behind "at" that the lexicon does not hold', () => {
  it.each([
    ['Chelsea were held 1-1 at Skarfield by Fulham.', ['Chelsea 1-1 Fulham, at home ?']],
    [
      'Chelsea made light work of Burnley in the third round, winning 4-1 at Skarfield.',
      ['Chelsea 4-1 Burnley, at home ?'],
    ],
    [
      'Chelsea won the tie against Burnley 4-2 on penalties after a 1-1 draw at Skarfield.',
      ['Chelsea 1-1 Burnley, at home ?'],
    ],
    ['Everton host Burnley after a 3-0 win at Skarfield against Fulham.', ['Everton 3-0 Fulham, at home ?']],
    ['Everton won 2-1 at Skarfield, the home of Burnley.', ['Everton 2-1 Burnley, at home ?']],
    [
      'Everton beat Burnley 2-0 at Skarfield on Saturday. The crowd at Skarfield sang on.',
      ['Everton 2-0 Burnley, at home ?'],
    ],
  ])('is a ground where the clause says whom they met: %s', (text, matches) => {
    expect(matchesIn(text)).toEqual(matches);
  });

  it('is a ground by its last word', () => {
    expect(matchesIn('Burnley needed a late leveller from Ola Brandt to draw 1-1 at Skarby Gate.')).toEqual([]);
  });

  it.each([
    [
      'Everton beat Burnley 2-0 on Saturday. Fulham won 3-1 at Skarby.',
      ['Everton 2-0 Burnley, at home ?', 'Fulham 3-1 Skarby, at home Skarby'],
    ],
    ['Everton lost 2-1 at Skarby on Saturday and Skarby went top.', ['Everton 1-2 Skarby, at home Skarby']],
    ['Everton won 2-1 at Skarby, who are bottom.', ['Everton 2-1 Skarby, at home Skarby']],
    ['Everton closed the gap on Burnley, winning 4-1 at Skarby on Saturday.', ['Everton 4-1 Skarby, at home Skarby']],
  ])('is a side where nothing says so: %s', (text, matches) => {
    expect(matchesIn(text)).toEqual(matches);
  });
});

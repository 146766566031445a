import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { readArticle } from '../../../../src/facts/read-article.ts';
import { openReader } from '../../a-reader.ts';

const { reader } = await openReader();

/** The competition of each match that a report of 10 October 2018 tells, by its first side. */
function competitionsIn(text: string): readonly string[] {
  const parsed = parseArticle({ id: 'report', date: '2018-10-10', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [`${fact.teams[0].name}: ${fact.competition?.name ?? '?'}`] : [],
  );
}

describe('a match told in passing', () => {
  const top = 'Porto beat Ajax 2-1 in the Champions League on Tuesday, Ola Brandt scoring twice.';

  it('of clubs of two countries is of the competition that the report is about', () => {
    expect(competitionsIn(`${top} Ajax, who lost 2-0 to Lille a fortnight ago, had chances.`)[1]).toBe(
      'Ajax: UEFA Champions League',
    );
  });

  it.each([
    'Ajax, who lost 2-0 to Lille in a friendly in August, had chances.',
    'Ajax, who lost 2-0 to Lille last season, had chances.',
    'Ajax, who lost 2-0 to Utrecht on Saturday, had chances.',
  ])('is not where it was another time, or one at home: %s', (text) => {
    expect(competitionsIn(`${top} ${text}`)[1]).not.toBe('Ajax: UEFA Champions League');
  });

  it('does not give its league to a cup tie of the same two', () => {
    expect(
      competitionsIn(
        'Arsenal won 2-1 at Galatasaray in the first leg of their Champions League play-off on Tuesday. Monaco lost 3-2 at home to Lille in an all-French affair. Monaco had won 1-0 when the sides met in Ligue 1 in November.',
      )[1],
    ).toBe('Monaco: UEFA Champions League');
  });

  it('before a replay is of the same cup', () => {
    expect(
      competitionsIn(
        'Burnley beat Watford 2-1 in a third-round FA Cup replay on Tuesday. The teams had drawn 1-1 at Vicarage Road 11 days earlier.',
      ),
    ).toEqual(['Burnley: FA Cup', 'Burnley: FA Cup']);
  });
});

describe('a competition that is not played', () => {
  it.each([
    "Burnley beat Watford 2-0. Burnley are level with Everton in advance of Wednesday's FA Cup semi-final.",
    "Burnley beat Watford 2-0. The win came four days before Saturday's FA Cup semi-final.",
    'Burnley beat Watford 2-0. Next up for them is the FA Cup semi-final at home to Everton.',
  ])('is that of the next match: %s', (text) => {
    expect(competitionsIn(text)[0]).not.toBe('Burnley: FA Cup');
  });

  it('is one that both hope to return to', () => {
    expect(
      competitionsIn('Villarreal and Malaga, both hoping for a return to the Champions League, drew 0-0 on Sunday.')[0],
    ).not.toContain('Champions League');
  });
});

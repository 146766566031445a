import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** The side told first of each match, with "Women" behind a women's. */
function sidesIn(text: string): readonly string[] {
  return readArticle(articleOf({ text }), reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [fact.teams[0].name] : [],
  );
}

describe('a part on the football of women', () => {
  test.each([
    ['In the WSL, Chelsea beat Liverpool 3-0.\n\nFulham beat Burnley 1-0.', ['Arsenal', 'Chelsea Women', 'Fulham']],
    ["Women's Super League: Chelsea beat Liverpool 3-0.", ['Arsenal', 'Chelsea Women']],
    ['Women: Chelsea 3 Liverpool 0', ['Arsenal', 'Chelsea Women']],
    [
      "Women's Super League\n\nChelsea beat Liverpool 3-0.\n\nReading beat Everton 1-0.\n\nChampionship\n\nHull beat Watford 1-0.",
      ['Arsenal', 'Chelsea Women', 'Reading Women', 'Hull City'],
    ],
  ])('leaves the rest of the report to men: %s', (part, sides) => {
    expect(sidesIn(`Arsenal beat Everton 2-0.\n\n${part}`)).toEqual(sides);
  });

  test.each([
    ['Arsenal beat Everton 2-0 in the WSL.\n\nChelsea beat Liverpool 3-0.', ['Arsenal Women', 'Chelsea Women']],
    [
      "Arsenal beat Everton 2-0. Kim Reed scored her tenth, and she was pleased.\n\nIn the Women's Super League, Chelsea beat Liverpool 3-0.",
      ['Arsenal Women', 'Chelsea Women'],
    ],
  ])('is none in a report that is about it: %s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});

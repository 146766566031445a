import { beforeAll, expect, it } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function matchesIn(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2018-10-07' }), reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [`${fact.teams[0].name} ${fact.score?.join('-') ?? '?'} ${fact.teams[1].name}`] : [],
  );
}

// The lexicon has no initials of these clubs.
it.each([
  [
    'Quick Boys lost 2-0 to Go Ahead Eagles on Saturday. GAE are third and won 3-1 at Vitesse in August.',
    ['Quick Boys 0-2 Go Ahead Eagles', 'Go Ahead Eagles 3-1 Vitesse Arnhem'],
  ],
  ['Bradford Park Avenue are third. Chester drew 2-2 with BPA in August.', ['Chester City 2-2 Bradford Park Avenue']],
  // Two letters are initials of too much, and VAR of nobody.
  [
    'Quick Boys lost 2-0 to Go Ahead Eagles on Saturday. VAR had the last word as they beat Vitesse 3-1.',
    ['Quick Boys 0-2 Go Ahead Eagles', 'Quick Boys 3-1 Vitesse Arnhem'],
  ],
])('tells initials by the one team that the report names in full: %s', (text, matches) => {
  expect(matchesIn(text)).toEqual(matches);
});

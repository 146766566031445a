import { beforeAll } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** The matches that the reader of the product finds in a text, as lines: `Ajax 2-0 PSV Eindhoven`. */
export function linesOfMatches(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2018-10-07' }), reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [`${fact.teams[0].name} ${fact.score?.join('-') ?? '?'} ${fact.teams[1].name}`] : [],
  );
}

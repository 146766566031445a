import { expect, test } from 'vitest';
import { readArticle } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

const { reader } = await openReader();

function matchesIn(text: string): readonly string[] {
  return readArticle(articleOf({ text, date: '2021-11-17' }), reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [`${fact.teams[0].name} ${fact.score?.join('-') ?? '?'} ${fact.teams[1].name}`] : [],
  );
}

test.each([
  ['Iran beat Iraq in Doha, Qatar, on Tuesday, as Ola Brandt scored the first goal in a 3-0 win.', ['Iran 3-0 Iraq']],
  ['Iran thumped Iraq in Doha, Qatar, and Ola Brandt struck twice in a 3-0 win.', ['Iran 3-0 Iraq']],
  ['In Doha, Qatar beat Iraq 3-0.', ['Qatar 3-0 Iraq']],
])('a country between commas behind a town is no side: %s', (text, matches) => {
  expect(matchesIn(text)).toEqual(matches);
});

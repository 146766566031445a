import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { createReader, readArticle } from '../../../src/facts/read-article.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

/** Day and home side of each match, with what no words of its own say. */
function settingsIn(text: string): readonly unknown[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader).facts.flatMap((fact) =>
    fact.kind === 'match' ? [[fact.date, fact.home?.name ?? null, ...(fact.inferred ?? [])]] : [],
  );
}

it.each([
  ['Arden beat Borough 2-1 at home on Saturday.', [['2020-01-11', 'Arden']]],
  [
    'Arden beat Borough 2-1 at home on Saturday. Castleby won 1-0 at home against Rivermouth.',
    [
      ['2020-01-11', 'Arden'],
      ['2020-01-11', 'Castleby', 'date'],
    ],
  ],
  ['Arden v Borough: 2-1', [[null, 'Arden', 'home']]],
  // A name that may be a side's: its result is not of the side told of before.
  [
    'Arden beat Borough 2-1 on Saturday.\n\nSkarby also advanced, winning 4-0 against Castleby.',
    [['2020-01-11', null]],
  ],
])('%s', (text, expected) => {
  expect(settingsIn(text)).toEqual(expected);
});

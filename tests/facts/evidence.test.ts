import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import { articleOf, openReader, shippedArticles } from './a-reader.ts';
import { evidenceProblems } from './evidence-problems.ts';

/** Sentences of the kinds that the shipped reports have not: other ways to score, to be sent off, to speak. */
const others = [
  'Norwich City 2-2 Ipswich Town: Pell (14, 60 pen.); Okoro (33), Vance (90+4)',
  'Ten-man Sparta were held to a goalless draw at home to Slavia after Karel Brezina was sent off on 71 minutes.',
  '“We kept going,” said Ana Ruiz, the coach. “It was never\nover.”',
  'Ajax won by the only goal, a Piet Vos header from a corner in the 55th minute, and are without defeat in nine.',
  'Vos came on for De Wit on the hour. Booked: Vos (65), Brezina (12).',
  'Lens went through 5-4 on penalties after a 1-1 draw with Metz.',
  "90+5': Musa makes it 3-1!",
  'FC Porto 1 Benfica 0',
];

let reader: Reader;
let shipped: readonly Article[] = [];

beforeAll(async () => {
  ({ reader } = await openReader());
  shipped = await shippedArticles();
});

function problemsOf(article: Article): readonly string[] {
  return evidenceProblems(article, readArticle(article, reader));
}

/** Texts made of pieces of reports: shuffled, repeated, cut anywhere, with any character in between. */
function mangledTexts(): fc.Arbitrary<string> {
  const pieces = [...shipped.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== '')), ...others];
  const piece = fc
    .tuple(fc.constantFrom(...pieces), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 3 }))
    .map(([text, a, b, cut]) => {
      if (cut > 0) return text;
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)];
      return text.slice(Math.min(start, end), Math.max(start, end));
    });
  const units = fc.oneof(
    fc.constantFrom('\n\n', '\n', ' ', '', '"', '“', '”', "'", '\u200b', '\u202e', '. ', ' 2-1 ', ' – ', '\ud83d'),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 4 }).map((codes) => String.fromCharCode(...codes)),
  );
  return fc
    .array(fc.tuple(piece, fc.oneof({ weight: 3, arbitrary: fc.constant('\n\n') }, { weight: 1, arbitrary: units })), {
      minLength: 1,
      maxLength: 14,
    })
    .map((parts) => parts.flat().join(''));
}

describe('the evidence of every fact', () => {
  it('stands in the shipped reports and holds the words that carry the fact', () => {
    expect(shipped.flatMap(problemsOf)).toEqual([]);
    expect(shipped.flatMap((article) => readArticle(article, reader).facts).length).toBeGreaterThan(40);
  });

  it('stands in reports of other kinds', () => {
    for (const text of others) expect(problemsOf(articleOf({ text, date: '2012-10-07' })), text).toEqual([]);
    const facts = others.flatMap((text) => readArticle(articleOf({ text, date: '2012-10-07' }), reader).facts);
    expect(facts.length).toBeGreaterThan(5);
  });

  it('stands in reports that are shuffled, cut and run together', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mangledTexts(), fc.boolean(), (text, titled) => {
        const result = parseArticle({
          id: 'mangled',
          text,
          date: '2024-04-18',
          title: titled ? 'Ajax 0-1 Porto' : null,
        });
        expect(result.ok ? problemsOf(result.article) : []).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same however often a report is read', () => {
    const [first] = shipped;
    if (first === undefined) throw new Error('no shipped report');
    expect(readArticle(first, reader)).toEqual(readArticle(first, reader));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { findQuotations } from '../../../src/facts/quotes/find-quotations.ts';

const lead = 'Norden beat Harbour 2-0 on Saturday.\n';
function quotations(text: string) {
  const result = parseArticle({ id: 'a', text: lead + text });
  if (!result.ok) throw new Error(result.problem.kind);
  const { article } = result;
  return findQuotations(article).map((found) => ({
    ...found,
    words: found.parts.map(({ start, end }) => article.text.slice(start, end)),
  }));
}
const words = (text: string) => quotations(text).map((found) => found.words.join(' | '));

describe('findQuotations', () => {
  test.each<[string, string, readonly string[]]>([
    ['straight marks', 'Lind said: "We won it late."', ['We won it late.']],
    ['curly marks', '“We won it late,” Lind said.', ['We won it late,']],
    ['mixed marks', '"We won it late.” Lind smiled.', ['We won it late.']],
    ['a split quotation', '"We won," said Lind, "and we are glad."', ['We won,', 'and we are glad.']],
    [
      'marks opened at each sentence',
      'Lind "We won it. "We are glad. "That is all." Then he left.',
      ['We won it. | We are glad. | That is all.'],
    ],
    ['no blank between', 'He said:"We won it."After that he left.', ['We won it.']],
    ['nested curly marks', '“He told me “go on” and I went,” said Lind.', ['He told me “go on” and I went,']],
    ['nested straight marks', '"He told me "go on" and I went," said Lind.', ['He told me "go on" and I went,']],
    ['nested single marks', '“They ‘hate’ each other,” said Lind.', ['They ‘hate’ each other,']],
    ['an inner mark that is never closed', `"'We won it late," said Lind.`, ['We won it late,']],
    ['a missing closing mark', '"We won it late. We are glad.\nHe left.', ['We won it late. We are glad.']],
    [
      'single straight marks',
      "'We won it, and that's the players' day,' said Lind.",
      ["We won it, and that's the players' day,"],
    ],
    ['single curly marks', '‘We’re glad to win,’ said Lind. ‘It’s our day.’', ['We’re glad to win,', 'It’s our day.']],
    ['angle marks', '«We won it late», said Lind.', ['We won it late']],
    ['a closing mark that opens', '”We won it late,” said Lind.', ['We won it late,']],
    ['a closing mark that opens behind a stop', 'He scored.”We won it late,” said Lind.', ['We won it late,']],
    ['apostrophes alone', "Norden's coach praised the players' work.", []],
    ['a stray closing mark', 'We won it late," said Lind.', []],
  ])('reads %s', (_, text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each<[string, boolean]>([
    ['The "so-called favourites" lost.', false],
    ['The "Young Lions" lost.', false],
    ['It is known as "Wonder of the North".', false],
    ['He called it "a very good day".', true],
    ['"We Are Norden!" he shouted.', true],
    ['"Unacceptable," he said.', true],
    ['They sang "Freedom," which is their song.', false],
  ])('tells speech from names and fragments: %s', (text, speech) => {
    expect(quotations(text).map((found) => found.speech)).toEqual([speech]);
  });

  test('says where a closing mark is missing', () => {
    expect(quotations('"We won it late.\n"We are glad."').map(({ closed }) => closed)).toEqual([false, true]);
  });

  test('gives ordered parts inside ordered quotations for any text', () => {
    const pieces = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      ' ',
      '. ',
      ', ',
      'We won',
      '\n',
      'said Lind',
      '«',
      '»',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
        let last = 0;
        for (const { start, end, parts } of quotations(`x${all.join('')}`)) {
          expect(start).toBeGreaterThanOrEqual(last);
          let inner = start;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(inner);
            expect(part.end).toBeGreaterThan(part.start);
            inner = part.end;
          }
          expect(inner).toBeLessThanOrEqual(end);
          last = end;
        }
      }),
    );
  });
});

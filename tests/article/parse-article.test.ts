import { describe, expect, test } from 'vitest';
import { slice } from '../../src/article/article.ts';
import { parseArticle, type ArticleInput } from '../../src/article/parse-article.ts';

const text = 'Norden beat Harbour 2-0 on Saturday.';
const parsed = (input: Partial<ArticleInput>) => {
  const result = parseArticle({ id: 'a', text, ...input });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.article;
};

describe('parseArticle', () => {
  test('freezes title, blank line and body', () => {
    const article = parsed({ title: ' Norden win ', date: '2023-05-07' });
    expect(article.text).toBe(`Norden win\n\n${text}`);
    expect(article.title && slice(article, article.title)).toBe('Norden win');
    expect(article.date).toBe('2023-05-07');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
  });

  test('takes the first line for the title where there is no other', () => {
    const article = parsed({ text: `Norden win\n${text}` });
    expect(article.title && slice(article, article.title)).toBe('Norden win');
    expect(parsed({}).title).toBeNull();
  });

  test.each<[string, string | null]>([
    [`Oslo (AFP) – ${text}`, 'AFP'],
    [`${text}\n– Press Association & © AFP 2024`, 'Press Association'],
    [`${text}\n© 2023 AFP`, 'AFP'],
    [text, null],
  ])('finds the source of %j', (report, source) => {
    expect(parsed({ text: report }).source).toBe(source);
  });

  test.each<[string, Partial<ArticleInput>, string]>([
    ['an empty text', { text: ' \n\t' }, 'empty'],
    ['a text file without a date', { fileName: 'a.txt' }, 'no-date'],
    ['a text over 1 MiB', { text: 'ä'.repeat(524_289) }, 'too-large'],
    ['a text with a zero byte', { text: 'a\0b' }, 'binary'],
  ])('refuses %s', (_, input, kind) => {
    expect(parseArticle({ id: 'a', text, ...input })).toMatchObject({ ok: false, problem: { kind } });
  });

  test('lets a report without a date pass that is no text file', () => {
    expect(parsed({ date: null }).date).toBeNull();
    expect(parsed({ date: 'yesterday' }).date).toBeNull();
  });
});

import type { QuestionWords } from './question-words.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * The words by which a question is evidently in another of the languages spoken; none where it is not. An article alone
 * is a part of names ("de la Fuente"): one word at least has to ask something, and all of them are two or the whole of it.
 */
export function foreignWords(text: string, { languages }: QuestionWords): readonly Token[] {
  const tokens = tokensOf(text);
  const found = [...languages.values()].map(({ asking, small }) => {
    const asked = tokens.filter((token) => asking.has(token.text));
    const words = tokens.filter((token) => asking.has(token.text) || small.has(token.text));
    return asked.length > 0 && (words.length > 1 || words.length === tokens.length) ? words : [];
  });
  return found.reduce((most, words) => (words.length > most.length ? words : most), []);
}

/** The text without these words, every other one at its place. */
export function withoutWords(text: string, words: readonly Token[]): string {
  return words.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`,
    text,
  );
}

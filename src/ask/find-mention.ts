import { fold } from '../answers/fold.ts';
import type { Held } from '../answers/held.ts';
import type { Clue } from './clue.ts';
import { tokensOf } from './tokens.ts';

/** A name that reports print, of which nothing is held, with a sentence that has it. */
export interface Mention {
  readonly name: string;
  readonly sentence: string;
}

/** As many reports as are looked through, the last ones read: a question must not wait for all of a large archive. */
const mostReports = 200;
const lettersOfName = 3;
/** Longer than any sentence that is one. */
const longestSentence = 600;

/** Whom the first words that nothing is known about name in the reports, if they name somebody there. */
export function findMention({ unknown, absent }: Clue, text: string, held: Held): Mention | null {
  const [first, second] = unknown.filter(({ kind }) => kind === 'unknown');
  if (first === undefined) return absent.length === 0 ? null : mentionOfTeams(absent, held);
  const end = second !== undefined && second.start === first.end + 1 ? second.end : first.end;
  const words = tokensOf(text.slice(first.start, end)).map((token) => token.text);
  if (!words.some((word) => word.length >= lettersOfName && /^\p{L}+$/u.test(word))) return null;
  for (const article of latestReports(held)) {
    if (!words.every((word) => foldedText(article).includes(word))) continue;
    for (const block of article.blocks) {
      for (const span of block.sentences) {
        const sentence = article.text.slice(span.start, span.end);
        const name = nameIn(sentence, words);
        if (name !== null) return { name, sentence: sentence.trim() };
      }
    }
  }
  return null;
}

/** Teams that the lexicon knows and nothing is held of: a match that was called off is told, too. */
function mentionOfTeams(absent: readonly string[], held: Held): Mention | null {
  const names = absent.map((name) => tokensOf(name).map((token) => token.text));
  for (const article of latestReports(held)) {
    if (!names.flat().every((word) => foldedText(article).includes(word))) continue;
    for (const span of article.blocks.flatMap(({ sentences }) => sentences)) {
      const sentence = article.text.slice(span.start, span.end);
      const found = names.map((words) => nameIn(sentence, words));
      if (found.every((name) => name !== null)) return { name: absent.join(', '), sentence: sentence.trim() };
    }
  }
  return null;
}

type Articles = Held['dataset']['articles'];
type Article = Articles extends ReadonlyMap<string, infer A> ? A : never;

/** The last reports of a state, the newest first: sought once for each. */
const latest = new WeakMap<Articles, readonly Article[]>();

/** The reports that were read last, as many as a question may look through. */
export function latestReports({ dataset: { articles } }: Held): readonly Article[] {
  const known = latest.get(articles) ?? [...articles.values()].slice(-mostReports).reverse();
  latest.set(articles, known);
  return known;
}

/** Texts as they are compared, kept: of each the most is done once. */
const folded = new WeakMap<{ readonly text: string }, string>();

/** The text of a report as it is compared. */
export function foldedText(article: { readonly text: string }): string {
  const known = folded.get(article) ?? fold(article.text);
  folded.set(article, known);
  return known;
}

/** The words side by side as a sentence prints them, each with a capital, one word not at its beginning; null where it does not. */
function nameIn(sentence: string, words: readonly string[]): string | null {
  if (sentence.length > longestSentence) return null;
  const tokens = tokensOf(sentence, longestSentence);
  const at = tokens.findIndex((_token, from) =>
    words.every((word, step) => tokens[from + step]?.text === word && tokens[from + step]?.capital === true),
  );
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  return at < (words.length > 1 ? 0 : 1) || first === undefined || last === undefined
    ? null
    : sentence.slice(first.start, last.end);
}

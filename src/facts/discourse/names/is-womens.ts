import type { Competition, Team } from '../../../lexicon/schema.ts';
import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { Item, MarkedSentence, TeamMention } from '../../mentions/mention.ts';
import { once } from '../once.ts';

const womenWords = 'women womens ladies frauen feminine lionesses wsl nwsl her she uswnt'.split(' ');
const menWords = 'men he him his'.split(' ');
/** 1 for a word of women, -1 for one of men. */
const sides: ReadonlyMap<string, number> = new Map([
  ...womenWords.map((word) => [word, 1] as const),
  ...menWords.map((word) => [word, -1] as const),
]);

/** Whether a report is about women's football: by its competitions, its teams and its words, except in the `parts` that are given to it alone. */
export function isWomens(marked: MarkedArticle, parts: ReadonlySet<MarkedSentence>): boolean {
  let women = 0;
  let men = 0;
  let first = -1;
  const sentences = marked.sentences.filter((sentence) => !parts.has(sentence));
  for (const [index, { items }] of sentences.entries()) {
    if (women > 0 && first < 0) first = index - 1;
    for (const [at, { type, word, wordClass, mention }] of items.entries()) {
      if (mention?.type === 'COMPETITION') women += mention.candidates.every(isPlayedByWomen) ? 5 : 0;
      if (mention?.type === 'TEAM') women += isOfWomenOnly(mention) ? 2 : 0;
      if (type !== 'WORD') continue;
      // Only the lexicon joins words to a phrase, which then has a class.
      const side = wordClass === null ? (sides.get(word) ?? 0) : sideOfPhrase(word);
      if (side > 0 && isOfNation(items, at)) continue;
      if (side > 0) women += 1;
      else if (side < 0) men += 1;
    }
  }
  // A report that turns to the women's league behind all that it has told is of men.
  if (women > 0 && first < 0) first = sentences.length - 1;
  if (sentences.length > fewSentences && first > sentences.length / 2) return false;
  // In a long report one "she" may be anybody: the chief executive, or somebody's mother.
  return women > men && (women >= 2 || sentences.length <= fewSentences);
}

const fewSentences = 8;

/** "Mali's hopes of ending her wait", "Ghana play her next match": a country, of which nothing but its name is told, may be a she. */
function isOfNation(items: readonly Item[], at: number): boolean {
  if (!/^(?:her|she)$/u.test(items[at]?.word ?? '')) return false;
  const before = items.slice(0, at).findLast(({ type }) => type === 'TEAM' || type === 'PERSON')?.mention;
  return before?.type === 'TEAM' && before.candidates.length > 0 && before.candidates.every((team) => team.national);
}

/** "the Matildas", "Arden Women": nobody but a women's team is called so. */
function isOfWomenOnly({ how, candidates, words }: TeamMention): boolean {
  return (
    candidates.length > 0 &&
    candidates.every((team) => team.women && (team.national || (how !== 'nickname' && isCalledSo(team, words))))
  );
}

/** "Arden" may be the men of a club of which the lexicon has the women alone: "Arden Women". */
function isCalledSo({ name }: Team, words: string): boolean {
  return !name.endsWith(' Women') || /\b(?:women|ladies|wfc|feminin\w*|femeni\w*|frauen)\b/iu.test(words);
}

/** A word of the lexicon, or a phrase of which a word is of women. There are no more of them than the lexicon has. */
const sideOfPhrase = once((phrase: string): number => {
  return sides.get(phrase) ?? (phrase.split(' ').some((word) => sides.get(word) === 1) ? 1 : 0);
});

function isPlayedByWomen({ women }: Competition): boolean {
  return women;
}

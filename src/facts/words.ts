/**
 * A distinct word, folded. Words are met again and again: each is folded once, and what else is known of it (what the
 * lexicon begins with it, which number it is) is kept in lists by its `id`, which spares looking it up by its letters.
 */
export interface Word {
  readonly folded: string;
  /** Below `rememberedWords`; -1 for a word that came when so many were known already. */
  readonly id: number;
}

/** How many words are kept: a language and the names of a league; beyond, every word is worked out anew. */
export const rememberedWords = 100_000;

const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
const byFolded = new Map<string, Word>();
const byWritten = new Map<string, Word>();

/** The word that is written so, whatever its capitals and accents. */
export function wordOf(written: string): Word {
  const known = byWritten.get(written);
  if (known !== undefined) return known;
  const word = foldedWord(
    written
      .normalize('NFKD')
      .replace(/[\p{M}'’`´]/gu, '')
      .toLowerCase()
      .replace(/[øßłđæœıðþ]/gu, (letter) => special[letter] ?? letter),
  );
  if (byWritten.size < rememberedWords) byWritten.set(written, word);
  return word;
}

/** The word of what is folded already. */
export function foldedWord(folded: string): Word {
  const known = byFolded.get(folded);
  if (known !== undefined) return known;
  if (byFolded.size >= rememberedWords) return { folded, id: -1 };
  const word = { folded: unique(folded), id: byFolded.size };
  byFolded.set(word.folded, word);
  return word;
}

/** The one copy of a string that the names of properties share with the strings of the code: equal ones are told at a glance. */
export function unique(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

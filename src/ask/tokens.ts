/** A word of a question: as it is compared, where it stands, and whether it was written with a capital. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** Longer than any question that is one. */
export const longestQuestion = 300;

const word = /[\p{L}\p{N}\p{M}]+(?:(?:['’ʼ`]|\.(?=\p{L}))[\p{L}\p{N}\p{M}]+)*/gu;
const special: Readonly<Record<string, string>> = { ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * The words of a question, in plain lower case without accents. A possessive `'s` is a word of its own, other apostrophes
 * and the stops of initials are dropped, and what is beyond `longest` characters is not read: `Who's A.C. Milan's captain?` → `who s ac milan s captain`.
 */
export function tokensOf(text: string, longest = longestQuestion): readonly Token[] {
  return [...text.slice(0, longest).matchAll(word)].flatMap(({ 0: found, index }): readonly Token[] => {
    const owner = /^(.+)['’ʼ`]s$/iu.exec(found)?.[1];
    const token = (part: string, start: number): Token => ({
      text: plain(part),
      start,
      end: start + part.length,
      capital: /^\p{Lu}/u.test(part),
    });
    return owner === undefined ? [token(found, index)] : [token(owner, index), token('s', index + owner.length + 1)];
  });
}

const alreadyPlain = /^[a-z0-9]+$/u;

function plain(text: string): string {
  const lower = text.toLowerCase();
  if (alreadyPlain.test(lower)) return lower;
  return lower
    .replace(/['’ʼ`.]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øßłđðæœı]/gu, (letter) => special[letter] ?? letter);
}

/**
 * What was said, as it is searched: folded, and each word with an apostrophe once more without it, as people type it.
 * `"We won't"` → `we won t wont`.
 */
export function foldSpoken(text: string): string {
  const joined = [...text.matchAll(/\p{L}{1,20}['’]\p{L}{1,20}/gu)].map(([word]) => fold(word.replace(/['’]/u, '')));
  return joined.length === 0 ? fold(text) : `${fold(text)} ${joined.join(' ')}`;
}

/** Words to search what was said for: folded, those with an apostrophe without it. `"won't"` → `wont`, which is not `won`. */
export function foldSearched(text: string): string {
  return fold(text.replace(/(\p{L})['’](?=\p{L})/gu, '$1'));
}

/**
 * Text as it is compared: lower case, without accents, everything but letters and digits as one blank.
 * `"It's Müller!"` → `it s muller`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

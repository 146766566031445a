import { endsIn } from './fold-name.ts';

/**
 * True where two full names are two spellings of one: `Mohammed Salah` and `Mohamed Salah`, `Sergey` and `Sergei`.
 * All words must agree but for spelling; names that differ by more than vowels, doubled letters and silent ones are two
 * people's (`Marco` and `Mario`).
 */
export function isSpellingOf(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => soundsAlike(word, b[index] ?? ''));
}

/**
 * True where one full name shortens the other: an initial (`M Salah`), a short first name (`Rafa Silva`), a left out
 * middle name, the surname of two words alone (`Mac Allister`).
 */
export function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.join(' ').length <= b.join(' ').length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  if (endsIn(long, short)) return true;
  const [first = '', ...rest] = short;
  const [fullFirst = '', ...fullRest] = long;
  if (first === fullFirst) return rest.every((word) => fullRest.includes(word));
  const abbreviates = fullFirst.startsWith(first) && (first.length === 1 || first.length >= 3);
  return abbreviates && rest.join(' ') === fullRest.join(' ');
}

/** Two words of names that a reader aloud would not tell apart; short words must be equal. */
function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [sound(a), sound(b)];
  if (Math.min(x.length, y.length) < 3) return false;
  if (x === y) return true;
  return x.length === y.length ? onlyVowelsDiffer(x, y) : oneVowelMore(x, y);
}

/** Letters that languages write for one sound become one: `ph` and `f`, `ck`, `c` and `k`, `y` and `i`; h is silent. */
function sound(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replace(/ck|[cq]/gu, 'k')
    .replaceAll('w', 'v')
    .replaceAll('y', 'i')
    .replaceAll('h', '')
    .replace(/(.)\1+/gu, '$1');
}

const vowels = new Set('aeiou');

/** `moamed` and `muamad`: one vowel in a word of five letters, two in a longer one. */
function onlyVowelsDiffer(a: string, b: string): boolean {
  if (a.length < 5) return false;
  let differing = 0;
  for (let at = 0; at < a.length; at++) {
    const [x = '', y = ''] = [a[at], b[at]];
    if (x === y) continue;
    if (!vowels.has(x) || !vowels.has(y)) return false;
    differing += 1;
  }
  return differing <= (a.length < 6 ? 1 : 2);
}

/** `jermie` and `jeremie`: a vowel left out of a word of at least six letters. */
function oneVowelMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return vowels.has(long[at] ?? '') && short.slice(at) === long.slice(at + 1);
}

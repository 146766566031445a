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

/**
 * Words as written, each with a place in these lists. Marking takes most of its time for fetching what is known of the
 * words from memory: lists of numbers are small and lie together, objects are large and lie about.
 */
const foldedAt: string[] = [];
const idAt = new Int32Array(rememberedWords);
const sums = new Int32Array(rememberedWords);
/** Where the letters of each begin among `letters`. */
const begins = new Int32Array(rememberedWords + 1);
let letters = new Uint16Array(1 << 16);
/** Which of them stands at a place told by the sum over its letters, or behind it; one more than its index, 0 for none. */
let places = new Int32Array(1 << 14);

/** The word that is written so, whatever its capitals and accents. */
export function wordOf(text: string): Word {
  const place = placeOf(text, 0, text.length);
  return place < 0 ? foldedWord(foldLetters(text)) : wordIn(place);
}

/** The word of a place. */
export function wordIn(place: number): Word {
  return { folded: foldedAt[place] ?? '', id: idAt[place] ?? -1 };
}

/**
 * The place of the word that stands in a text, which is looked up where it stands, without cutting it out; -1 where so
 * many are known already that it gets none.
 */
export function placeOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  const mask = places.length - 1;
  let place = (sum ^ (sum >>> 15)) & mask;
  for (;;) {
    const index = (places[place] ?? 0) - 1;
    if (index < 0) break;
    if (sums[index] === sum && isWritten(index, text, start, end)) return index;
    place = (place + 1) & mask;
  }
  if (foldedAt.length >= rememberedWords) return -1;
  const word = foldedWord(foldLetters(text.slice(start, end)));
  return word.id < 0 ? -1 : remember(word, sum, text, start, end);
}

function isWritten(index: number, text: string, start: number, end: number): boolean {
  const from = begins[index] ?? 0;
  if ((begins[index + 1] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at += 1) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

function remember({ folded, id }: Word, sum: number, text: string, start: number, end: number): number {
  const index = foldedAt.push(folded) - 1;
  idAt[index] = id;
  sums[index] = sum;
  const from = begins[index] ?? 0;
  begins[index + 1] = from + end - start;
  if (letters.length < from + end - start) {
    const more = new Uint16Array(2 * (from + end - start));
    more.set(letters);
    letters = more;
  }
  for (let at = start; at < end; at += 1) letters[from + at - start] = text.charCodeAt(at);
  if (2 * foldedAt.length > places.length) {
    places = new Int32Array(2 * places.length);
    for (let each = 0; each < index; each += 1) settle(each);
  }
  settle(index);
  return index;
}

function settle(index: number): void {
  const mask = places.length - 1;
  const sum = sums[index] ?? 0;
  let place = (sum ^ (sum >>> 15)) & mask;
  while (places[place] !== 0) place = (place + 1) & mask;
  places[place] = index + 1;
}

function foldLetters(written: string): string {
  const folded = written
    .normalize('NFKD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase()
    .replace(/[øßłđæœıðþ]/gu, (letter) => special[letter] ?? letter);
  return otherForms.get(folded) ?? folded;
}

/** Forms of a word that mean the same wherever they stand, by the one that patterns speak of. */
const otherForms: ReadonlyMap<string, string> = new Map([
  ['whilst', 'while'],
  ['amongst', 'among'],
]);

/** The word of what is folded already. */
export function foldedWord(folded: string): Word {
  return byFolded.size < rememberedWords ? keptWord(folded) : (byFolded.get(folded) ?? { folded, id: -1 });
}

/** The same for words of the lexicon: they have a number however many words are known already. */
export function keptWord(folded: string): Word {
  const known = byFolded.get(folded);
  if (known !== undefined) return known;
  const word = { folded: unique(folded), id: byFolded.size };
  byFolded.set(word.folded, word);
  return word;
}

/** The one copy of a string that the names of properties share with the strings of the code: equal ones are told at a glance. */
export function unique(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

/** Words of one report. Most have a number, for which it keeps a byte and no string. */
export class WordSet {
  readonly #numbered = new Uint8Array(byFolded.size);
  readonly #others = new Set<string>();

  add({ word, id }: { readonly word: string; readonly id: number }): void {
    if (id >= 0) this.#numbered[id] = 1;
    else this.#others.add(word);
  }

  has(word: string): boolean {
    const id = byFolded.get(word)?.id ?? -1;
    return id >= 0 ? this.#numbered[id] === 1 : this.#others.has(word);
  }
}

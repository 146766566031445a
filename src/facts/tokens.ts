import type { Span } from '../article/article.ts';
import { foldedWord, placeOf, wordIn, wordOf, type Word } from './words.ts';

/** A word, a number or a single mark of a report. */
export interface Token extends Span {
  /** Folded: lower case, without accents and inner apostrophes; what the lexicon is looked up by. */
  readonly word: string;
  /** Number of the word among the distinct ones; see `Word`. */
  readonly id: number;
  /** Place of the word as it is written here; see `placeOf`. Marks and endings have none. */
  readonly place: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Lower case without accents: `Jürgen` → `jurgen`, `Ødegaard` → `odegaard`. */
export function fold(word: string): string {
  return wordOf(word).folded;
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const dashes = '-–—‐‑‒−';
const quotes = '"“”„«»';
const apostrophes = "'’‘`´";

type CharKind = 'letter' | 'digit' | 'blank' | 'mark';

const apostropheCodes = new Set([...apostrophes].map((char) => char.charCodeAt(0)));

function isApostrophe(code: number): boolean {
  // Behind most words stands a blank or a full stop.
  return code >= 39 && code !== 46 && apostropheCodes.has(code);
}

const asciiKinds: readonly CharKind[] = Array.from({ length: 128 }, (_, code) => {
  if (/[a-z]/iu.test(String.fromCharCode(code))) return 'letter';
  if (code >= 48 && code <= 57) return 'digit';
  return code <= 32 ? 'blank' : 'mark';
});

/** 1 for the letters and digits of ASCII, by their code. */
const asciiInWord = Uint8Array.from(asciiKinds, (kind) => Number(kind === 'letter' || kind === 'digit'));

function kindOf(code: number, text: string, at: number): CharKind {
  const ascii = code < 128 ? asciiKinds[code] : undefined;
  if (ascii !== undefined) return ascii;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (letterOrDigit.test(char)) return 'letter';
  return char.trim() === '' || char === '\u200b' ? 'blank' : 'mark';
}

/** Endings that part from their word: `Bayern's`, `weren't`. */
const clitics: ReadonlyMap<string, Word> = new Map(
  ['s', 't', 're', 've', 'll', 'd', 'm'].map((ending) => [ending, foldedWord(`'${ending}`)]),
);

function endOfRun(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (asciiInWord[code] === 0) break;
      at += 1;
      continue;
    }
    const kind = kindOf(code, text, at);
    if (kind !== 'letter' && kind !== 'digit') break;
    at += code >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** Where a word that begins at `from` ends; an apostrophe inside a name (`N'Golo`, `Eto'o`) belongs to it. */
function endOfWord(text: string, from: number, end: number): number {
  const at = endOfRun(text, from, end);
  if (at >= end || !isApostrophe(text.charCodeAt(at))) return at;
  const after = endOfRun(text, at + 1, end);
  if (after === at + 1 || clitics.has(text.slice(at + 1, after).toLowerCase())) return at;
  // What is longer behind an apostrophe is a word of its own, whose blank is missing.
  return at - from <= 2 || after - at <= 3 ? after : at;
}

/** Where a number ends: `50,430` and `2.5` are one; `83rd` is a word of its own. */
function endOfNumber(text: string, from: number, end: number): number {
  let at = endOfRun(text, from, end);
  while (at + 1 < end && (text[at] === ',' || text[at] === '.')) {
    const after = endOfRun(text, at + 1, end);
    const group = text.slice(at + 1, after);
    if (!(text[at] === ',' ? /^\d{3}$/u : /^\d{1,2}(?:[ap]m)?$/u).test(group)) break;
    at = after;
  }
  return at;
}

/** One canonical letter for each family of marks, so that the lexicon need not know their variants. */
const canonicalMarks: ReadonlyMap<string, Word> = new Map([
  ...[...dashes].map((char) => [char, foldedWord('-')] as const),
  ...[...quotes].map((char) => [char, foldedWord('"')] as const),
  ...[...apostrophes].map((char) => [char, foldedWord("'")] as const),
  ...[...'.,:;!?()&/+'].map((char) => [char, foldedWord(char)] as const),
]);

/** Cuts `text` between `start` and `end` into tokens, in one pass. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let last = -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code, text, at);
    if (kind === 'blank') {
      at += 1;
      continue;
    }
    let stop: number;
    const clitic = kind === 'mark' && at === last ? endOfClitic(text, at, end) : at;
    if (clitic > at) {
      const word = clitics.get(text.slice(at + 1, clitic).toLowerCase()) ?? foldedWord("'");
      tokens.push(tokenOf(word, -1, at, clitic, 'word', false, true));
      at = clitic;
      last = clitic;
      continue;
    }
    if (kind === 'digit') stop = endOfNumber(text, at, end);
    else if (kind === 'letter') stop = endOfWord(text, at, end);
    else stop = at + (code >= 0xd800 && code <= 0xdbff && at + 1 < end ? 2 : 1);
    tokens.push(makeToken(text, at, stop, kind, at === last));
    at = stop;
    last = stop;
  }
  return tokens;
}

/** Where `'s`, `'ve` and the like end; `from` itself where there is none. */
function endOfClitic(text: string, from: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(from))) return from;
  const after = endOfRun(text, from + 1, end);
  return clitics.has(text.slice(from + 1, after).toLowerCase()) ? after : from;
}

function makeToken(text: string, start: number, end: number, kind: CharKind, glued: boolean): Token {
  if (kind === 'mark') return tokenOf(markOf(text, start, end), -1, start, end, 'mark', false, glued);
  const number = kind === 'digit' && /^\d+(?:[.,]\d+)*$/u.test(text.slice(start, end));
  const capital = kind === 'letter' && isCapital(text, start);
  const place = placeOf(text, start, end);
  const word = place < 0 ? wordOf(text.slice(start, end)) : wordIn(place);
  return tokenOf(word, place, start, end, number ? 'number' : 'word', capital, glued);
}

/** The marks of ASCII by their code. */
const asciiMarks: readonly (Word | undefined)[] = asciiKinds.map((kind, code) => {
  const mark = String.fromCharCode(code);
  return kind === 'mark' ? (canonicalMarks.get(mark) ?? foldedWord(mark)) : undefined;
});

function markOf(text: string, start: number, end: number): Word {
  const ascii = asciiMarks[text.charCodeAt(start)];
  if (ascii !== undefined) return ascii;
  const raw = text.slice(start, end);
  return canonicalMarks.get(raw) ?? foldedWord(raw);
}

function tokenOf(
  { folded, id }: Word,
  place: number,
  start: number,
  end: number,
  kind: Token['kind'],
  capital: boolean,
  glued: boolean,
): Token {
  return { start, end, word: folded, id, place, kind, capital, glued };
}

/** Whether a letter is a capital. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code < 97;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}

/**
 * Patterns over marked sentences. A sentence is written as a string with one character per item (a team, a score, a
 * winning verb, any other word), so that a rule such as `TEAM:winner ~4 <beat> ~4 TEAM:loser ~6 SCORE` becomes a
 * regular expression over a few dozen characters, linear in the number of items because every gap is bounded.
 *
 * What a pattern may say, parts separated by blanks:
 * - `TEAM`, `PERSON`, `SCORE` …: an item of that type; `TEAM:winner` remembers it under that name
 * - `<beat>`, `<beat|defeat>`: a word of these classes of the lexicon; `by|to`: one of these very words
 * - `~4`: up to four items that are neither a team nor a score nor the end of a clause
 * - `#4`: the same, and no word that tells of another result (`beat`, `lost`, `drew`, `held`, `won`) or goes on to it (`and`, `but`, `while`)
 * - `=4`: the same, and no comma
 * - `~~4`: up to four items of any kind, within the sentence
 * - `?` behind a part makes it optional; `( … )?` groups; `^` and `$` are the sentence's ends; `!TEAM` looks ahead: not this
 * - `\(` and `\)`: brackets of the text
 */

import { rememberedWords } from '../words.ts';
import { needsOf } from './needs.ts';
import { Presence } from './presence.ts';

/** Types of items that patterns name in capitals, and the character each is written as. */
export const symbolOf = {
  TEAM: 'T',
  PERSON: 'P',
  SCORE: 'S',
  MINUTE: 'M',
  DATE: 'D',
  COMPETITION: 'C',
  STAGE: 'G',
  PLACE: 'V',
  ADJECTIVE: 'A',
  QUOTE: 'Q',
  NUMBER: 'N',
  ORDINAL: 'O',
  OTHER: 'x',
} as const;
export type ItemType = keyof typeof symbolOf;

/** Characters that no code of a sentence holds otherwise: words from the private use area, classes in rows of their own. */
const firstWord = 0xe000;
const firstClass = 0x4e00;
const rowLength = 192;
/** Rows end before it: half of a pair is no character of its own. */
const firstSurrogate = 0xd800;

interface Row {
  readonly base: number;
  /** What a word of the class is written as that no pattern names. */
  readonly symbol: string;
  /** Whether a pattern names the class; else only single words of it are told apart. */
  named: boolean;
  /** Words of the class that patterns name, each with a character of its own within the row. */
  readonly words: Map<string, string>;
}

interface Known {
  readonly wordClass: string | null;
  readonly symbol: string;
}

/**
 * Gives each class and each literal word of the patterns a character of its own. A word of a class keeps both: `<end>`
 * finds "finished" though another pattern asks for that very word, whichever is compiled first.
 */
export class SymbolTable {
  /** What the sentences written with this table hold of what its patterns need. */
  readonly presence = new Presence();
  readonly #words = new Map<string, string>();
  readonly #rows = new Map<string, Row>();
  readonly #classOfWord: ReadonlyMap<string, string>;
  /** By the number of a word, for the class it was last met in. */
  readonly #characters = new Array<Known | undefined>(rememberedWords);

  /** @param classOfWord the class of each word that has one, from the lexicon */
  constructor(classOfWord: ReadonlyMap<string, string> = new Map()) {
    this.#classOfWord = classOfWord;
  }

  /** What a pattern writes inside `[…]` for a class (`<beat>`) or word (`by`); both are known from the first call on. */
  intern(name: string): string {
    const inClass = /^<(.+)>$/u.exec(name)?.[1];
    if (inClass !== undefined) {
      const row = this.#rowOf(inClass);
      row.named = true;
      return `${String.fromCharCode(row.base)}-${String.fromCharCode(row.base + rowLength - 1)}`;
    }
    let symbol = this.#words.get(name);
    if (symbol === undefined) {
      symbol = String.fromCharCode(firstWord + this.#words.size);
      this.#words.set(name, symbol);
    }
    const of = this.#classOfWord.get(name);
    return of === undefined ? symbol : symbol + this.#wordInRow(this.#rowOf(of), name);
  }

  /** The character of a word in a sentence, with its class if it has one; undefined where no pattern names either. */
  symbolFor(word: string, wordClass: string | null): string | undefined {
    const row = wordClass === null ? undefined : this.#rows.get(wordClass);
    const own = row?.words.get(word) ?? (row?.named === true ? row.symbol : undefined);
    return own ?? this.#words.get(word);
  }

  /** The character for a word, remembered for every distinct one: ask when all patterns are compiled. */
  characterFor(word: string, id: number, wordClass: string | null): string {
    const known = id < 0 ? undefined : this.#characters[id];
    if (known?.wordClass === wordClass) return known.symbol;
    const symbol = this.symbolFor(word, wordClass) ?? symbolOf.OTHER;
    if (id >= 0) this.#characters[id] = { wordClass, symbol };
    return symbol;
  }

  #rowOf(name: string): Row {
    let row = this.#rows.get(name);
    if (row === undefined) {
      const base = firstClass + this.#rows.size * rowLength;
      if (base + rowLength > firstSurrogate) throw new Error('patterns name more classes than there are rows');
      row = { base, symbol: String.fromCharCode(base), named: false, words: new Map() };
      this.#rows.set(name, row);
    }
    return row;
  }

  #wordInRow(row: Row, word: string): string {
    let symbol = row.words.get(word);
    if (symbol === undefined) {
      const place = row.words.size + 1;
      if (place >= rowLength) throw new Error(`patterns name more than ${String(rowLength - 1)} words of one class`);
      symbol = String.fromCharCode(row.base + place);
      row.words.set(word, symbol);
    }
    return symbol;
  }
}

const marks: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '-',
  '"',
  "'",
  '!',
  '?',
  '/',
  '&',
  '*',
  '+',
  '%',
]);

/** The character that a mark is written as in a sentence's string. */
export function symbolOfMark(mark: string): string {
  return marks.has(mark) ? mark : symbolOf.OTHER;
}

const gap = '[^TSQ;.!?]';

const outcomes = ['beat', 'beating', 'lost', 'drew', 'held', 'won'];
/** Words behind which the sentence may tell of something else. */
const turns = ['and', 'but', 'while', 'when', 'whereas'];

function plainGap(table: SymbolTable, also: string): string {
  const others = [...outcomes.map((each) => `<${each}>`), ...turns];
  return `[^TSQ;.!?${also}${others.map((each) => table.intern(each)).join('')}]`;
}

function escape(symbol: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/u.test(symbol) ? `\\${symbol}` : symbol;
}

/** `TEAM:winner` is of the body `TEAM` and the name `winner`. */
function splitAtom(atom: string): { readonly body: string; readonly name: string | undefined } {
  const [, body = '', name] = /^(.+?)(?::([a-z][a-z0-9]*))?$/u.exec(atom) ?? [];
  return { body, name };
}

function compileAtom(atom: string, table: SymbolTable): string {
  const { body, name } = splitAtom(atom);
  const wrap = (source: string): string => (name === undefined ? source : `(?<${name}>${source})`);
  if (body.startsWith('~~')) return `[^Q]{0,${Number(body.slice(2))}}?`;
  if (body.startsWith('#')) return `${plainGap(table, '')}{0,${Number(body.slice(1))}}?`;
  if (body.startsWith('=')) return `${plainGap(table, ',')}{0,${Number(body.slice(1))}}?`;
  if (body.startsWith('~')) return `${gap}{0,${Number(body.slice(1))}}?`;
  return wrap(`[${charactersOf(body, table)}]`);
}

/** What stands inside `[…]` for one item. */
function charactersOf(body: string, table: SymbolTable): string {
  return alternatives(body)
    .map((part) => symbolFor(part, table))
    .join('');
}

/** `TEAM|<beat|defeat>|by` → `TEAM`, `<beat>`, `<defeat>`, `by`. */
function alternatives(body: string): string[] {
  return [...body.matchAll(/<([^<>]+)>|[^|<>]+/gu)].flatMap(([whole, classes]) =>
    classes === undefined ? [whole] : classes.split('|').map((each) => `<${each}>`),
  );
}

function symbolFor(part: string, table: SymbolTable): string {
  if (part in symbolOf) return symbolOf[part as ItemType];
  return marks.has(part) ? escape(part) : table.intern(part);
}

function compilePart(part: string, table: SymbolTable): string {
  if (part === '^' || part === '$' || part === '(' || part === ')?' || part === ')' || part === '|') {
    return part === '(' ? '(?:' : part;
  }
  if (part === '\\(' || part === '\\)') return part;
  if (part.startsWith('!')) return `(?!${compileAtom(part.slice(1), table)})`;
  if (part.endsWith('?') && part.length > 1) return `(?:${compileAtom(part.slice(0, -1), table)})?`;
  return compileAtom(part, table);
}

/** A pattern ready to be looked for. */
export interface CompiledPattern {
  /** Of a regular expression over the characters of a sentence. */
  readonly source: string;
  /** Sets of characters, each as inside `[…]`: the pattern stands nowhere without one of each, in this order. */
  readonly needs: readonly string[];
}

/** Compiles one pattern; see the top of this file for what it may say. */
export function compilePattern(source: string, table: SymbolTable): CompiledPattern {
  const parts = source.trim().split(/\s+/u);
  return {
    source: parts.map((part) => compilePart(part, table)).join(''),
    needs: needsOf(parts, (part) => (part.startsWith('\\') ? part : charactersOf(splitAtom(part).body, table))),
  };
}

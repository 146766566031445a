/**
 * Patterns over marked sentences. A sentence is written as a string with one character per item (a team, a score, a
 * winning verb, any other word), so that a rule such as `TEAM:winner ~4 <beat> ~4 TEAM:loser ~6 SCORE` becomes a
 * regular expression over a few dozen characters, linear in the number of items because every gap is bounded.
 *
 * What a pattern may say, parts separated by blanks:
 * - `TEAM`, `PERSON`, `SCORE` …: an item of that type; `TEAM:winner` remembers it under that name
 * - `<beat>`, `<beat|defeat>`: a word of these classes of the lexicon; `by|to`: one of these very words
 * - `~4`: up to four items that are neither a team nor a score nor the end of a clause
 * - `#4`: the same, and no word that tells of another result either (`beat`, `lost`, `drew`, `held`, `won`)
 * - `=4`: the same, and no comma
 * - `~~4`: up to four items of any kind, within the sentence
 * - `?` behind a part makes it optional; `( … )?` groups; `^` and `$` are the sentence's ends; `!TEAM` looks ahead: not this
 * - `\(` and `\)`: brackets of the text
 */

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

/** Gives each class and each literal word of the patterns a character of its own (Unicode's private use area). */
export class SymbolTable {
  readonly #symbols = new Map<string, string>();

  /** The character of a class (`<beat>`) or word (`by`), made at the first call. */
  intern(name: string): string {
    let symbol = this.#symbols.get(name);
    if (symbol === undefined) {
      symbol = String.fromCharCode(0xe000 + this.#symbols.size);
      this.#symbols.set(name, symbol);
    }
    return symbol;
  }

  /** The character of a class or word that some pattern names; undefined for all others. */
  lookup(name: string): string | undefined {
    return this.#symbols.get(name);
  }
}

const marks = new Set([',', '.', ';', ':', '(', ')', '-', '"', "'", '!', '?', '/', '&', '*', '+']);

/** The character that a mark is written as in a sentence's string. */
export function symbolOfMark(mark: string): string {
  return marks.has(mark) ? mark : 'x';
}

const gap = '[^TSQ;.!?]';

const outcomes = ['beat', 'beating', 'lost', 'drew', 'held', 'won'];

function plainGap(table: SymbolTable, also: string): string {
  return `[^TSQ;.!?${also}${outcomes.map((each) => table.intern(`<${each}>`)).join('')}]`;
}

function escape(symbol: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/u.test(symbol) ? `\\${symbol}` : symbol;
}

function compileAtom(atom: string, table: SymbolTable): string {
  const [, body = '', name] = /^(.+?)(?::([a-z][a-z0-9]*))?$/u.exec(atom) ?? [];
  const wrap = (source: string): string => (name === undefined ? source : `(?<${name}>${source})`);
  if (body.startsWith('~~')) return `[^Q]{0,${Number(body.slice(2))}}?`;
  if (body.startsWith('#')) return `${plainGap(table, '')}{0,${Number(body.slice(1))}}?`;
  if (body.startsWith('=')) return `${plainGap(table, ',')}{0,${Number(body.slice(1))}}?`;
  if (body.startsWith('~')) return `${gap}{0,${Number(body.slice(1))}}?`;
  return wrap(
    `[${alternatives(body)
      .map((part) => escape(symbolFor(part, table)))
      .join('')}]`,
  );
}

/** `TEAM|<beat|defeat>|by` → `TEAM`, `<beat>`, `<defeat>`, `by`. */
function alternatives(body: string): string[] {
  return [...body.matchAll(/<([^>]+)>|[^|<>]+/gu)].flatMap(([whole, classes]) =>
    classes === undefined ? [whole] : classes.split('|').map((each) => `<${each}>`),
  );
}

function symbolFor(part: string, table: SymbolTable): string {
  if (part in symbolOf) return symbolOf[part as ItemType];
  return marks.has(part) ? part : table.intern(part);
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

/** Compiles one pattern; see the top of this file for what it may say. */
export function compilePattern(source: string, table: SymbolTable): RegExp {
  const parts = source.trim().split(/\s+/u);
  return new RegExp(parts.map((part) => compilePart(part, table)).join(''), 'dgu');
}

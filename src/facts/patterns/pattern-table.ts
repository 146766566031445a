import { compilePattern, type SymbolTable } from './pattern.ts';

/** Where a pattern stands in a sentence: the item where it begins and the one behind its end. */
export interface PatternMatch<P> {
  readonly pattern: P;
  readonly from: number;
  readonly to: number;
  /** Index of the item that a part with this name stands for; null where the match has none. */
  at(part: string): number | null;
}

/** One word of bits that a sentence must hold; see `Presence`. */
interface Need {
  readonly word: number;
  readonly bits: number;
}

interface Compiled<P> {
  readonly pattern: P;
  readonly needs: readonly Need[];
  readonly regex: RegExp;
  /** The same with the places of its parts, which cost much and are asked for a match alone; made at the first one. */
  placed: RegExp | null;
}

/** Patterns of one kind, compiled. Those that cannot stand in a sentence, by what it lacks, are not tried on it. */
export class PatternTable<P extends { readonly pattern: string }> {
  readonly #symbols: SymbolTable;
  readonly #patterns: readonly Compiled<P>[];

  /** Make it before any sentence is marked, so that the words of its patterns have characters of their own. */
  constructor(patterns: readonly P[], symbols: SymbolTable) {
    this.#symbols = symbols;
    this.#patterns = patterns.map((pattern) => {
      const { source, needs } = compilePattern(pattern.pattern, symbols);
      return { pattern, needs: needsOf(needs, symbols), regex: new RegExp(source, 'g'), placed: null };
    });
  }

  /** Every place of a sentence where a pattern stands, in the order of the patterns, each from left to right. */
  matches(code: string): readonly PatternMatch<P>[] {
    const found: PatternMatch<P>[] = [];
    for (const compiled of this.#candidates(code))
      for (let match = find(compiled, code, 0); match !== null; match = find(compiled, code, endOf(match)))
        found.push(match);
    return found;
  }

  /**
   * The same for a caller that refuses some: `accept` gives null for a match that is none, and what is refused does not
   * hide one that begins within it.
   */
  accepted<R>(code: string, accept: (match: PatternMatch<P>) => R | null): readonly R[] {
    const found: R[] = [];
    for (const compiled of this.#candidates(code))
      for (let match = find(compiled, code, 0); match !== null;) {
        const result = accept(match);
        if (result !== null) found.push(result);
        match = find(compiled, code, result === null ? match.from + 1 : endOf(match));
      }
    return found;
  }

  /** The first place where one of the patterns stands, the earlier pattern first. */
  first(code: string): PatternMatch<P> | null {
    for (const compiled of this.#candidates(code)) {
      const match = find(compiled, code, 0);
      if (match !== null) return match;
    }
    return null;
  }

  #candidates(code: string): readonly Compiled<P>[] {
    const present = this.#symbols.presence.of(code);
    return this.#patterns.filter(({ needs }) => holds(present, needs));
  }
}

function holds(present: Int32Array, needs: readonly Need[]): boolean {
  for (const { word, bits } of needs) if (((present[word] ?? 0) & bits) !== bits) return false;
  return true;
}

function endOf({ from, to }: PatternMatch<unknown>): number {
  return to > from ? to : to + 1;
}

function find<P>(compiled: Compiled<P>, code: string, from: number): PatternMatch<P> | null {
  const { pattern, regex } = compiled;
  regex.lastIndex = from;
  const match = regex.exec(code);
  if (match === null) return null;
  const placed = (compiled.placed ??= new RegExp(regex.source, 'dy'));
  placed.lastIndex = match.index;
  const parts = placed.exec(code)?.indices?.groups;
  return {
    pattern,
    from: match.index,
    to: match.index + match[0].length,
    at: (part) => parts?.[part]?.[0] ?? null,
  };
}

/** The bits of the sets of characters that a pattern needs, gathered by word. */
function needsOf(sets: readonly string[], { presence }: SymbolTable): readonly Need[] {
  const words = new Map<number, number>();
  for (const bit of sets.map((characters) => presence.bitOf(characters)))
    words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...words].map(([word, bits]) => ({ word, bits }));
}

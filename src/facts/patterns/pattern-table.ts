import { NeedTable } from './need-table.ts';
import { compilePattern, type SymbolTable } from './pattern.ts';

/** Where a pattern stands in a sentence: the item where it begins and the one behind its end. */
export interface PatternMatch<P> {
  readonly pattern: P;
  readonly from: number;
  readonly to: number;
  /** Index of the item that a part with this name stands for; null where the match has none. */
  at(part: string): number | null;
}

interface Compiled<P> {
  readonly pattern: P;
  /** Used by `exec` alone: `matchAll` would copy it for every sentence, which costs more than the search. */
  readonly regex: RegExp;
}

/** Patterns of one kind, compiled. Those that cannot stand in a sentence, by what it lacks, are not tried on it. */
export class PatternTable<P extends { readonly pattern: string }> {
  readonly #patterns: readonly Compiled<P>[];
  readonly #needs: NeedTable;

  /** Make it before any sentence is marked, so that the words of its patterns have characters of their own. */
  constructor(patterns: readonly P[], symbols: SymbolTable) {
    const compiled = patterns.map((pattern) => ({ pattern, ...compilePattern(pattern.pattern, symbols) }));
    this.#patterns = compiled.map(({ pattern, source }) => ({ pattern, regex: new RegExp(source, 'dg') }));
    this.#needs = new NeedTable(
      compiled.map(({ needs }) => needs),
      symbols.presence,
    );
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
    return this.#needs.met(code, this.#patterns);
  }
}

function endOf({ from, to }: PatternMatch<unknown>): number {
  return to > from ? to : to + 1;
}

function find<P>({ pattern, regex }: Compiled<P>, code: string, from: number): PatternMatch<P> | null {
  regex.lastIndex = from;
  const match = regex.exec(code);
  if (match === null) return null;
  const parts = match.indices?.groups;
  return {
    pattern,
    from: match.index,
    to: match.index + match[0].length,
    at: (part) => parts?.[part]?.[0] ?? null,
  };
}

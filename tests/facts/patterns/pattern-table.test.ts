import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatternTable } from '../../../src/facts/patterns/pattern-table.ts';
import { compilePattern, SymbolTable } from '../../../src/facts/patterns/pattern.ts';

const parts = [
  'TEAM:team',
  'PERSON|TEAM',
  'SCORE',
  'NUMBER?',
  '<beat>',
  '<lost|beat>:verb',
  'by|to',
  'beat',
  ',?',
  '-',
  '.',
  '?',
  '\\(',
  '~2',
  '#2',
  '=3',
  '~~2',
  '!TEAM',
  '^',
  '$',
  '( by TEAM )?',
  '( SCORE | to )',
  '( TEAM ~2 <beat> | ( PERSON | by ) ,? SCORE )',
  '( \\( <lost>? NUMBER | ( to )? TEAM )',
];
const words = ['T', 'P', 'S', 'N', ',', '-', '.', '?', '(', 'x'];

/** A table of patterns, and characters that its sentences are made of. */
function makeTable(patterns: readonly string[]) {
  const symbols = new SymbolTable(new Map([['beat', 'beat']]));
  const asTable = (sources: readonly string[]) =>
    new PatternTable(
      sources.map((pattern) => ({ pattern })),
      symbols,
    );
  const table = asTable(patterns);
  asTable(['some <beat|lost> by|to|beat']);
  const classed = ['beat', 'thumped'].map((word) => symbols.symbolFor(word, 'beat') ?? 'x');
  const others = ['by', 'to'].map((word) => symbols.symbolFor(word, null) ?? 'x');
  return { symbols, table, alphabet: [...words, ...classed, ...others, symbols.symbolFor('fell', 'lost') ?? 'x'] };
}

/** What the regular expression of a pattern finds when nothing is left untried. */
function findAll(pattern: string, symbols: SymbolTable, code: string) {
  const regex = new RegExp(compilePattern(pattern, symbols).source, 'dgu');
  return [...code.matchAll(regex)].map(({ index, 0: whole, indices }) => ({
    from: index,
    to: index + whole.length,
    team: indices?.groups?.['team']?.[0] ?? null,
    verb: indices?.groups?.['verb']?.[0] ?? null,
  }));
}

const onceNamed = (chosen: readonly string[]): boolean =>
  chosen.filter((part) => part === 'TEAM:team').length < 2 &&
  chosen.filter((part) => part.endsWith(':verb')).length < 2;

describe('PatternTable', () => {
  it('finds whatever the regular expressions of its patterns find', () => {
    const pattern = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).filter(onceNamed);
    const patterns = fc.array(pattern, { minLength: 1, maxLength: 4 });
    const codes = fc.array(fc.array(fc.nat(), { maxLength: 12 }), { minLength: 1, maxLength: 8 });
    let hits = 0;
    fc.assert(
      fc.property(patterns, codes, (chosen, sentences) => {
        const sources = chosen.map((each) => each.join(' '));
        const { symbols, table, alphabet } = makeTable(sources);
        for (const numbers of sentences) {
          const code = numbers.map((each) => alphabet[each % alphabet.length]).join('');
          const expected = sources.flatMap((source) => findAll(source, symbols, code));
          hits += expected.length;
          const found = table
            .matches(code)
            .map(({ from, to, at }) => ({ from, to, team: at('team'), verb: at('verb') }));
          expect(found).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
    expect(hits).toBeGreaterThan(100);
  });

  const symbols = new SymbolTable();
  const table = new PatternTable([{ pattern: 'TEAM ~2 SCORE' }, { pattern: 'TEAM' }], symbols);

  it('gives the matches of the earlier pattern first', () => {
    expect(table.matches('TxSxT').map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [0, 1],
      [4, 5],
    ]);
    expect(table.first('PTTS')?.from).toBe(2);
    expect(table.first('Px')).toBeNull();
  });

  it('looks again within what was refused', () => {
    const from = new PatternTable([{ pattern: 'TEAM|PERSON ~2 SCORE' }], symbols).accepted('PPxS', (match) =>
      match.from === 0 ? null : match.from,
    );
    expect(from).toEqual([1]);
  });
});

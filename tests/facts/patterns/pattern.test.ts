import { describe, expect, it } from 'vitest';
import { compilePattern, SymbolTable } from '../../../src/facts/patterns/pattern.ts';

/** Writes words as a sentence's code: capitals are types, `<class>word` has a class. */
function encode(table: SymbolTable, words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const classed = /^<(?<inClass>\w+)>(?<form>.+)$/u.exec(word)?.groups;
      if (classed !== undefined) return table.symbolFor(classed['form'] ?? '', classed['inClass'] ?? null) ?? 'x';
      return /^[A-Z.,;:()]$/u.test(word) ? word : (table.symbolFor(word, null) ?? 'x');
    })
    .join('');
}

function regexOf(pattern: string, table: SymbolTable): RegExp {
  return new RegExp(compilePattern(pattern, table).source, 'du');
}

function finds(pattern: string, words: string, classOfWord?: ReadonlyMap<string, string>): boolean {
  const table = new SymbolTable(classOfWord);
  const regex = regexOf(pattern, table);
  return regex.test(encode(table, words));
}

describe('compilePattern', () => {
  it.each([
    ['TEAM <beat> TEAM', 'T <beat>thumped T', true],
    ['TEAM <beat> TEAM', 'T <lost>fell T', false],
    ['TEAM <beat|lost> TEAM', 'T <lost>fell T', true],
    ['TEAM by|to TEAM', 'T to T', true],
    ['TEAM by|to TEAM', 'T at T', false],
    ['TEAM ~2 SCORE', 'T were up S', true],
    ['TEAM ~2 SCORE', 'T went on and up S', false],
    ['TEAM ~3 SCORE', 'T met T S', true],
    ['TEAM:a ~3 SCORE $', 'T ; a S', false],
    ['TEAM #3 SCORE', 'T <won>won a S', false],
    ['TEAM =3 SCORE', 'T , who S', false],
    ['TEAM ~~3 SCORE', 'T ; x S', true],
    ['TEAM ,? SCORE', 'T S', true],
    ['TEAM ,? SCORE', 'T , S', true],
    ['TEAM ( of PLACE )? SCORE', 'T of V S', true],
    ['TEAM ( of PLACE )? SCORE', 'T of S', false],
    ['^ TEAM SCORE', 'x T S', false],
    ['TEAM !SCORE', 'T S', false],
    ['TEAM \\( SCORE \\)', 'T ( S )', true],
    ['TEAM : SCORE', 'T : S', true],
  ])('%s against %s: %s', (pattern, words, expected) => {
    expect(finds(pattern, words)).toBe(expected);
  });

  it('remembers named parts with their place', () => {
    const table = new SymbolTable();
    const match = regexOf('TEAM:winner <beat> TEAM:loser', table).exec(encode(table, 'x T <beat>beat T'));
    expect(match?.indices?.groups?.['winner']).toEqual([1, 2]);
    expect(match?.indices?.groups?.['loser']).toEqual([3, 4]);
  });
});

describe('SymbolTable', () => {
  const classOfWord = new Map([['finished', 'end']]);

  it.each([
    ['the word first', ['finished', '<end>']],
    ['the class first', ['<end>', 'finished']],
  ])('lets a word be found by itself and by its class, %s', (_, sources) => {
    const table = new SymbolTable(classOfWord);
    const regexes = sources.map((source) => regexOf(source, table));
    const code = encode(table, '<end>finished');
    expect(regexes.map((regex) => regex.test(code))).toEqual([true, true]);
  });

  it('does not take another word of the class for the one asked for', () => {
    expect(finds('finished', '<end>ended', classOfWord)).toBe(false);
  });

  it('knows no word that no pattern names', () => {
    expect(new SymbolTable().symbolFor('lamp', 'furniture')).toBeUndefined();
  });

  it('refuses more words of one class than it has characters for', () => {
    const words = Array.from({ length: 192 }, (_, index) => `word${String(index)}`);
    const table = new SymbolTable(new Map(words.map((word) => [word, 'end'])));
    expect(() => {
      for (const word of words) table.intern(word);
    }).toThrow(/more than 191/u);
  });
});

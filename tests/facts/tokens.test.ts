import { describe, expect, it } from 'vitest';
import { fold, tokenize } from '../../src/facts/tokens.ts';

describe('fold', () => {
  it.each([
    ['Jürgen', 'jurgen'],
    ['Ødegaard', 'odegaard'],
    ['Weißenfels', 'weissenfels'],
    ['Łódź', 'lodz'],
    ["N'Golo", 'ngolo'],
  ])('%s → %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });
});

describe('tokenize', () => {
  const words = (text: string) => tokenize(text).map(({ word }) => word);

  it.each([
    ['Arden won 3-0.', ['arden', 'won', '3', '-', '0', '.']],
    ["Arden's keeper", ['arden', "'s", 'keeper']],
    ['Arden’s keeper', ['arden', "'s", 'keeper']],
    ['N’Dour and O’Hara', ['ndour', 'and', 'ohara']],
    ['50,430 fans', ['50,430', 'fans']],
    ['the 83rd minute', ['the', '83rd', 'minute']],
    ['90+5', ['90', '+', '5']],
    ['2–2 draw', ['2', '-', '2', 'draw']],
    ['“Yes”', ['"', 'yes', '"']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps every token at its place in the text', () => {
    const text = 'Über-Tor: 1–0 für Ärden 😀!';
    for (const { start, end } of tokenize(text)) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(tokenize(text).every(({ start }, at, all) => at === 0 || start >= (all[at - 1]?.end ?? 0))).toBe(true);
  });

  it('tells glued tokens from those behind a blank', () => {
    expect(tokenize('3-0 up').map(({ glued }) => glued)).toEqual([false, true, true, false]);
  });
});

import { describe, expect, test } from 'vitest';
import { foldName, withoutClubForm } from '../../src/search/fold-name.ts';

describe('foldName', () => {
  test.each([
    ['Jürgen Klopp', 'jurgen klopp'],
    ['Ødegaard', 'odegaard'],
    ['Großmann', 'grossmann'],
    ['Łódź', 'lodz'],
    ['Đorđe', 'dorde'],
    ['Ærø Œuvre', 'aero oeuvre'],
    ['Işık İstanbul', 'isik istanbul'],
    ['Þór Guðmundsson', 'thor gudmundsson'],
    ['Saint-Germain', 'saint germain'],
    ["O'Brien N’Golo", 'obrien ngolo'],
    ['A.C. Milan', 'ac milan'],
    ['A.C.Milan', 'ac milan'],
    ['P.S.G.', 'psg'],
    ['J.Smith', 'j smith'],
    ['Brighton & Hove', 'brighton and hove'],
    ['The Hammers', 'hammers'],
    ['The', 'the'],
    ['Динамо Київ', 'динамо киів'],
    ['Ολυμπιακός', 'ολυμπιακοσ'],
    ['Liver\u200bpool', 'liverpool'],
    ['１８６０', '1860'],
    ['🔥 !?', ''],
  ])('folds %s to %s', (name, folded) => {
    expect(foldName(name).join(' ')).toBe(folded);
  });
});

describe('withoutClubForm', () => {
  test.each([
    ['fc porto', 'porto'],
    ['liverpool fc', 'liverpool'],
    ['porto', null],
    ['fc', null],
    ['fc u', null],
  ])('makes %s of %s', (name, wanted) => {
    expect(withoutClubForm(name.split(' '))?.join(' ') ?? null).toBe(wanted);
  });
});

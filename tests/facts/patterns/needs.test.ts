import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../src/facts/patterns/needs.ts';

describe('needsOf', () => {
  const rare = '\ue000';
  const needs = (pattern: string): readonly string[] =>
    needsOf(pattern.split(' '), (part) => (part === 'rare' ? rare : part));

  it.each([
    ['A ~2 B', ['A', 'B']],
    ['^ A? !B =3 C $', ['C']],
    ['A ( B )? C', ['A', 'C']],
    ['A ( B | C ) D', ['A', 'BC', 'D']],
    ['A ( B C | D ) E', ['A', 'BD', 'E']],
    ['( A ( B | C ) | D E )', ['AD', 'BCE']],
    ['A ( B | ~2 ) C', ['A', 'C']],
    ['A | B C', ['AB']],
    ['( A rare | B )', [`${rare}B`]],
    ['\\( ?', ['\\(', '?']],
  ])('knows what %s cannot do without, in order', (pattern, expected) => {
    expect(needs(pattern)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { monogram } from '../../src/pictures/team-disc.ts';

describe('a monogram', () => {
  it.each([
    ['Roma', 'ROM'],
    ['West Ham United', 'WHU'],
    ['AC Milan', 'ACM'],
    ['Bayer Leverkusen', 'BL'],
    ['Borussia Mönchengladbach', 'BM'],
    ['Olympique de Marseille', 'OM'],
    ['Paris Saint-Germain', 'PSG'],
    ['1. FC Köln', '1FK'],
    ['Ødense', 'ØDE'],
    ['Ολυμπιακός', 'ΟΛΥ'],
    ['Спартак Москва', 'СМ'],
    ['—', ''],
    ['', ''],
  ])('of %s is %s', (name, expected) => {
    expect(monogram(name)).toBe(expected);
  });
});

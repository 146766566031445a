import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, fitMarkdown, fitText } from '../../src/replies/fit.ts';
import { secret, showMarked } from '../../src/replies/marks.ts';

describe('fitText', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['a longer sentence', 12, 'a longer…'],
    ['ab\\*cdefgh', 6, 'ab…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧…'],
  ])('shows %j in %i characters as %j', (text, most, shown) => {
    expect(fitText(text, most)).toBe(shown);
  });

  it('keeps a hidden stretch hidden where it is cut', () => {
    expect(showMarked(fitText(secret('the winning goal came late'), 20), true)).toBe('||the winning goa…||');
  });

  it('never makes a text longer, nor breaks a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 8, max: 40 }), (text, most) => {
        const shown = fitText(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

describe('fitLines', () => {
  const more = (left: number): string => `and ${left} more`;

  it('keeps whole lines and says how many it left out', () => {
    expect(fitLines(['one', 'two', 'three', 'four and five'], 18, more)).toBe('one\ntwo\nand 2 more');
  });

  it('cuts a single line that is too long', () => {
    expect(fitLines(['a line that is too long'], 12, more)).toBe('a line th…');
  });
});

describe('fitMarkdown', () => {
  it('closes bold words that it cuts', () => {
    expect(fitMarkdown('Rovers **beat visiting Wanderers** 2-1', 24)).toMatch(/^Rovers \*\*beat.*…\*\*$/u);
    expect(fitMarkdown('Rovers **beat** visiting Wanderers 2-1', 24)).toMatch(/^Rovers \*\*beat\*\* [^*]*…$/u);
    expect(fitMarkdown('\\*\\*Rovers beat visiting Wanderers', 24)).toMatch(/[^*]…$/u);
    expect(fitMarkdown('**short**', 24)).toBe('**short**');
  });
});

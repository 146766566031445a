import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, isColour, shifted } from '../../src/pictures/contrast.ts';
import { colourOf, ringOf } from '../../src/pictures/team-disc.ts';
import { themes } from '../../src/pictures/theme.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %d, as WCAG works it out', (first, second, expected) => {
    expect(contrast(first, second)).toBeCloseTo(expected, 1);
    expect(contrast(second, first)).toBeCloseTo(expected, 1);
  });

  it('of letters on any shirt colour is enough for small text', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const disc = colourOf({ name: 'A', colour }, themes.dark);
        expect(contrast(inkOn(disc), disc)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('of the edge of a disc of any colour is enough to see it on every background', () => {
    const grounds = Object.values(themes).flatMap(({ ground, surface }) => [ground, surface]);
    fc.assert(
      fc.property(colours, fc.constantFrom(...grounds), (colour, ground) => {
        expect(contrast(ringOf(colour, ground), ground)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('is reached by moving a colour no further than needed', () => {
    expect(shifted('#102030', 'black', '#ffffff', 4.5)).toBe('#102030');
  });

  it('takes only #rrggbb for a colour', () => {
    expect(['#12ab9F', '#fff', 'red', '#12345g', '"/><script>', null].map(isColour)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

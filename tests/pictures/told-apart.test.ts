import { describe, expect, it } from 'vitest';
import { colourDistance } from '../../src/pictures/contrast.ts';
import { colourOf } from '../../src/pictures/team-disc.ts';
import { themes } from '../../src/pictures/theme.ts';
import { toldApart } from '../../src/pictures/told-apart.ts';

const themeNames = ['dark', 'light'] as const;
const arden = { name: 'Arden', colour: '#ed1c24', second: '#ffffff' };

describe('two teams of one picture', () => {
  it.each(themeNames)('are told apart in %s where both play in one colour', (name) => {
    const theme = themes[name];
    for (const other of [
      { name: 'Borough', colour: '#d2122e', second: '#ffffff' },
      { name: 'Borough', colour: '#da291c' },
      { name: 'Borough', colour: '#eb172b', second: '#e03a3e' },
    ]) {
      const [first, second] = toldApart([arden, other], theme);
      expect(first.colour).toBe(arden.colour);
      expect(colourDistance(colourOf(first, theme), colourOf(second, theme))).toBeGreaterThan(0.14);
    }
    const [one, two] = toldApart(
      [
        { name: 'Arden', colour: null },
        { name: 'Borough', colour: null },
      ],
      theme,
    );
    expect(colourDistance(colourOf(one, theme), colourOf(two, theme))).toBeGreaterThan(0.14);
  });

  it('keep their own colours where these are not near', () => {
    const teams = [arden, { name: 'Borough', colour: '#7a263a', second: '#1bb1e7' }] as const;
    expect(toldApart(teams, themes.dark).map(({ colour }) => colour)).toEqual(['#ed1c24', '#7a263a']);
  });

  it.each([
    ['Bayer Leverkusen', 'B04', 'Benfica Lissabon', 'SLB', ['B04', 'SLB']],
    ['Bayer Leverkusen', null, 'Benfica Lissabon', null, ['BL', 'LIS']],
    ['Arden Town', null, 'Acre Town', null, ['AT', 'TOW']],
    ['Austria', null, 'Australia', null, ['AUS', 'AUA']],
  ])('have letters of their own: %s and %s', (one, ofOne, other, ofOther, letters) => {
    const teams = [
      { name: one, colour: null, initials: ofOne },
      { name: other, colour: null, initials: ofOther },
    ] as const;
    expect(toldApart(teams, themes.dark).map(({ initials }) => initials)).toEqual(letters);
  });
});

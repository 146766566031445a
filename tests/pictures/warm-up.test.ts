import { expect, it } from 'vitest';
import { openFonts } from '../../src/pictures/fonts.ts';
import { createTypesetter } from '../../src/pictures/typesetter.ts';
import { warmUp } from '../../src/pictures/warm-up.ts';

it('warms up by drawing with every font', () => {
  const fonts = openFonts();
  const type = createTypesetter(fonts);
  const used = new Set<string>();
  const note = <T extends { readonly glyphs: readonly { readonly id: string }[] }>(line: T): T => {
    for (const { id } of line.glyphs) used.add(id.split('-')[0] ?? id);
    return line;
  };
  warmUp({ ...type, set: (text, face) => note(type.set(text, face)) });
  const all = Object.values(fonts).flatMap((family) => family.map(({ name }) => name));
  expect([...used].sort()).toEqual(all.sort());
});

/**
 * Draws the golden pictures anew: `node tests/pictures/write-golden.ts`. Look at every one of them, at full size and
 * 400 pixels wide, before they are committed.
 */
import { writeFile } from 'node:fs/promises';
import { compose } from '../../src/pictures/compose.ts';
import { openFonts } from '../../src/pictures/fonts.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { themes } from '../../src/pictures/theme.ts';
import { createTypesetter } from '../../src/pictures/typesetter.ts';
import { goldenPictures } from './golden-pictures.ts';
import { shippedPictures } from './shipped-pictures.ts';

const type = createTypesetter(openFonts());
for (const { name, theme, drawing } of [...goldenPictures, ...(await shippedPictures())]) {
  const file = new URL(`golden/${name}.png`, import.meta.url);
  await writeFile(file, rasterise(compose(drawing, themes[theme], type).svg));
}

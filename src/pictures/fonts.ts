import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

export type Weight = 400 | 600 | 700;

/** Noto Sans, subset by subset in the order in which a character is looked for, then its sister fonts. */
const files: readonly (readonly [family: string, subset: string])[] = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'vietnamese'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'greek-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'devanagari'],
  ['noto-sans-hebrew', 'hebrew'],
  ['noto-sans-arabic', 'arabic'],
];

/** A font with a name of its own, for naming its glyphs. */
export interface NamedFont {
  readonly name: string;
  readonly font: Font;
}

/** The fonts of each weight, in the order in which a character is looked for. */
export type Fonts = Readonly<Record<Weight, readonly NamedFont[]>>;

/**
 * Opens the fonts that come with the packages, then `extra` files (TrueType, OpenType or WOFF), which serve every weight.
 *
 * @throws {Error} where a file is missing or no font.
 */
export function openFonts(extra: readonly string[] = []): Fonts {
  const more = extra.map((file, index) => ({ name: `x${index}`, font: open(file) }));
  return { 400: [...family(400), ...more], 600: [...family(600), ...more], 700: [...family(700), ...more] };
}

function family(weight: Weight): readonly NamedFont[] {
  const packages = createRequire(import.meta.url);
  return files.map(([name, subset], index) => ({
    name: `${weight}n${index}`,
    font: open(packages.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`)),
  }));
}

function open(file: string): Font {
  const opened = create(readFileSync(file));
  if ('fonts' in opened) throw new Error(`${file} holds several fonts; one is needed`);
  return opened;
}

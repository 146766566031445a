import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEIGHTS = [400, 600, 700];
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'];

/**
 * The page's fonts as CSS. Emoji are part of the text font here, weight by weight: the web components name their own
 * fonts, and what is not among those would never be looked at. The letters come last, because for what both have (digits)
 * the later one counts.
 */
export function fontCss(): string {
  const emoji = css('@fontsource/noto-color-emoji/400.css');
  return WEIGHTS.flatMap((weight) => [
    emoji.replaceAll("'Noto Color Emoji'", "'Noto Sans'").replaceAll('font-weight: 400', `font-weight: ${weight}`),
    ...SCRIPTS.map((script) => css(`@fontsource/noto-sans/${script}-${weight}.css`)),
  ]).join('\n');
}

/** A font's bytes by the file name that `fontCss` gave it; undefined for any other name. */
export function fontFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  const family = /^(noto-sans|noto-color-emoji)-[a-z0-9\-]+\.woff2$/u.exec(name)?.[1];
  if (family === undefined) return undefined;
  try {
    return Uint8Array.from(readFileSync(resolve(`@fontsource/${family}/files/${name}`)));
  } catch {
    return undefined;
  }
}

/** A style sheet of a font package, with its addresses pointing at this server. */
function css(path: string): string {
  return readFileSync(resolve(path), 'utf8')
    .replaceAll('url(./files/', 'url(/page/fonts/')
    .replaceAll(/, url\([^)]+\) format\('woff'\)/gu, '');
}

function resolve(path: string): string {
  return fileURLToPath(import.meta.resolve(path));
}

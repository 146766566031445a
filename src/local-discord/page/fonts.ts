import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEIGHTS = [400, 600, 700];

/**
 * The page's fonts as CSS. Emoji are part of the text font here, weight by weight: the web components name their own
 * fonts, and what is not among those would never be looked at. The letters come last, because for what both have (digits)
 * the later one counts.
 */
export function fontCss(): string {
  // The package's woff2 files draw emoji with SVG alone, which Chromium does not know; its woff files hold colour layers too.
  const emoji = css('@fontsource/noto-color-emoji/400.css', 'woff');
  return WEIGHTS.flatMap((weight) => [
    emoji.replaceAll("'Noto Color Emoji'", "'Noto Sans'").replaceAll('font-weight: 400', `font-weight: ${weight}`),
    css(`@fontsource/noto-sans/${weight}.css`, 'woff2'),
  ]).join('\n');
}

/** A font's bytes by the file name that `fontCss` gave it; undefined for any other name. */
export function fontFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  const family = /^(noto-sans|noto-color-emoji)-[a-z0-9\-]+\.woff2?$/u.exec(name)?.[1];
  if (family === undefined) return undefined;
  try {
    return Uint8Array.from(readFileSync(resolve(`@fontsource/${family}/files/${name}`)));
  } catch {
    return undefined;
  }
}

/** A style sheet of a font package with its files of one format, at addresses of this server. */
function css(path: string, format: 'woff' | 'woff2'): string {
  const unwanted = format === 'woff' ? 'woff2' : 'woff';
  return readFileSync(resolve(path), 'utf8')
    .replaceAll(new RegExp(`url\\([^)]+\\) format\\('${unwanted}'\\)`, 'gu'), '')
    .replaceAll('src: ,', 'src:')
    .replaceAll(', ;', ';')
    .replaceAll('url(./files/', 'url(/page/fonts/');
}

function resolve(path: string): string {
  return fileURLToPath(import.meta.resolve(path));
}

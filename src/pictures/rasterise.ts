import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';

/** The pixels of an opaque SVG without fonts or links, as a PNG. */
export function rasterise(svg: string): Uint8Array {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  return encodePng(image.pixels, image.width, image.height);
}

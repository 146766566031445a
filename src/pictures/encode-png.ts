import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;
/** What is drawn is opaque: without the last byte a colour is a small integer, which maps take much faster. */
const opaque = 0xffffff;

/**
 * Opaque pixels (RGBA, row by row) as a PNG with a palette: a third of the size of one in full colour. The 256 most
 * frequent colours are kept exactly, so that every flat part is; others, all of them edges of letters, take the nearest.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = countColours(words);
  const palette = [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const shades = Int16Array.from(palette.flatMap((colour) => channels(colour)));
  const rows = Buffer.alloc((width + 1) * height);
  let last = Number.NaN;
  let lastPlace = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 1) {
      const colour = words[at] ?? 0;
      if (colour !== last) {
        last = colour;
        lastPlace = placeOf(colour & opaque, shades, places);
      }
      rows[start + x] = lastPlace;
    }
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', Buffer.from(shades)),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function countColours(words: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  // Most pixels are like the one before: they are counted as stretches, by plain indices, which is four times as fast.
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at] === words[start]) continue;
    const colour = (words[start] ?? 0) & opaque;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

function placeOf(colour: number, shades: Int16Array, places: Map<number, number>): number {
  const known = places.get(colour);
  if (known !== undefined) return known;
  const [red, green, blue] = channels(colour);
  let [nearest, least] = [0, Infinity];
  for (let at = 0; at < shades.length; at += 3) {
    const r = red - (shades[at] ?? 0);
    const g = green - (shades[at + 1] ?? 0);
    const b = blue - (shades[at + 2] ?? 0);
    const distance = r * r + g * g + b * b;
    if (distance < least) {
      nearest = at / 3;
      least = distance;
    }
  }
  places.set(colour, nearest);
  return nearest;
}

/** Words are read as they lie in memory: red first on every machine that Node runs on. */
function channels(colour: number): readonly [number, number, number] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

/** Eight bits a pixel, palette, no interlace. */
function headerOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return header;
}

function chunk(name: string, data: Buffer): Buffer {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(name, 4, 'latin1');
  data.copy(made, 8);
  made.writeUInt32BE(crc32(made.subarray(4, data.length + 8)), data.length + 8);
  return made;
}

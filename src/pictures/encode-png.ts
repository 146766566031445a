import { ColourTable } from './colour-table.ts';
import { indexedPng } from './indexed-png.ts';

const mostColours = 256;
/** What is drawn is opaque: without the last byte a colour is a small integer. */
const opaque = 0xffffff;
/** A step below zlib's own choice: a third faster, a twentieth larger. */
const level = 5;

/**
 * Opaque pixels (RGBA, row by row) as a PNG with a palette: a third of the size of one in full colour. The 256 most
 * frequent colours are kept exactly, so that every flat part is; others, all of them edges of letters, take the nearest.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const table = new ColourTable();
  const stretches = stretchesOf(words, table);
  const { palette, places } = reduced(table);
  const colours = palette.map(channels);
  return indexedPng({ width, height, colours, rows: rowsOf(stretches, places, width, height), level });
}

/** Pixels of one colour in a row: the number of the colour, and where the stretch ends. */
interface Stretches {
  readonly numbers: Int32Array;
  readonly ends: Int32Array;
}

/** Most pixels are like the one before: what follows is done once for a stretch of them. */
function stretchesOf(words: Int32Array, table: ColourTable): Stretches {
  const [numbers, ends] = [new Int32Array(words.length), new Int32Array(words.length)];
  let found = 0;
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at] === words[start]) continue;
    numbers[found] = table.add((words[start] ?? 0) & opaque, at - start);
    ends[found] = at;
    found += 1;
    start = at;
  }
  return { numbers: numbers.subarray(0, found), ends: ends.subarray(0, found) };
}

/** The commonest colours, and for every colour of the table its place among them. */
function reduced({ colours, counts }: ColourTable): {
  readonly palette: readonly number[];
  readonly places: Uint8Array;
} {
  const order = [...colours.keys()].toSorted(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (colours[a] ?? 0) - (colours[b] ?? 0),
  );
  const palette = order.slice(0, mostColours).map((number) => colours[number] ?? 0);
  const shades = Int16Array.from(palette.flatMap((colour) => channels(colour)));
  const places = new Uint8Array(colours.length);
  for (const [place, number] of order.entries()) {
    places[number] = place < mostColours ? place : nearest(colours[number] ?? 0, shades);
  }
  return { palette, places };
}

/** Every row with the number of its filter before it: 0, none. */
function rowsOf({ numbers, ends }: Stretches, places: Uint8Array, width: number, height: number): Buffer {
  const plane = new Uint8Array(width * height);
  let start = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const [end, place] = [ends[index] ?? 0, places[numbers[index] ?? 0] ?? 0];
    if (end - start === 1) plane[start] = place;
    else plane.fill(place, start, end);
    start = end;
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(plane.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

function nearest(colour: number, shades: Int16Array): number {
  const [red, green, blue] = channels(colour);
  let [found, least] = [0, Infinity];
  for (let at = 0; at < shades.length; at += 3) {
    const r = red - (shades[at] ?? 0);
    const g = green - (shades[at + 1] ?? 0);
    const b = blue - (shades[at + 2] ?? 0);
    const distance = r * r + g * g + b * b;
    if (distance < least) [found, least] = [at / 3, distance];
  }
  return found;
}

/** Words are read as they lie in memory: red first on every machine that Node runs on. */
function channels(colour: number): readonly [number, number, number] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

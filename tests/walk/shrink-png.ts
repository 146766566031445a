import { PNG } from 'pngjs';
import { indexedPng } from '../../src/pictures/indexed-png.ts';

/** Colours that an indexed picture can have. */
const mostColours = 256;
/** How many of them are taken from the picture as they are. */
const mostExact = 96;

/** A group of colours that differ by no more than an eye would notice, and the one that stands for all. */
interface Group {
  count: number;
  readonly sum: [number, number, number];
}

/**
 * The same picture with 256 colours, at about half the bytes: pages have few colours, and many shades only where letters
 * are smoothed. Takes and gives a PNG; transparency is lost.
 */
export function shrinkPng(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const palette = choosePalette(data);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = colourAt(data, (y * width + x) * 4);
      const key = (red << 16) | (green << 8) | blue;
      const index = nearest.get(key) ?? nearestIn(palette, red, green, blue);
      nearest.set(key, index);
      // Each row begins with the number of its filter: 0, none.
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  return indexedPng({ width, height, colours: palette, rows, level: 9 });
}

type Colour = readonly [number, number, number];

/** The commonest colours as they are, so that areas keep theirs; of all others the commonest groups of like ones, by their average. */
function choosePalette(data: Buffer): readonly Colour[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = colourAt(data, at);
    const key = (red << 16) | (green << 8) | blue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const groups = new Map<number, Group>();
  for (const [key, count] of sorted.slice(mostExact)) {
    const like = key & 0xf0_f0_f0;
    const group = groups.get(like) ?? { count: 0, sum: [0, 0, 0] };
    groups.set(like, group);
    group.count += count;
    for (const [part, value] of partsOf(key).entries()) group.sum[part] = (group.sum[part] ?? 0) + value * count;
  }
  const averages = [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, sum: [red, green, blue] }): Colour => [red / count, green / count, blue / count]);
  return [...sorted.slice(0, mostExact).map(([key]) => partsOf(key)), ...averages].slice(0, mostColours);
}

function partsOf(key: number): Colour {
  return [key >> 16, (key >> 8) & 0xff, key & 0xff];
}

function nearestIn(palette: readonly Colour[], red: number, green: number, blue: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function colourAt(data: Buffer, at: number): Colour {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

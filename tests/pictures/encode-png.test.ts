import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/pictures/encode-png.ts';

function pixelsOf(width: number, height: number, colourAt: (index: number) => readonly [number, number, number]) {
  return Uint8Array.from(Array.from({ length: width * height }, (_, index) => [...colourAt(index), 255]).flat());
}

describe('encoding a PNG', () => {
  it('keeps every pixel of a picture of few colours', () => {
    const pixels = pixelsOf(31, 17, (index) => [(index * 8) % 256, (index % 5) * 50, 7]);
    const { data, width, height } = PNG.sync.read(Buffer.from(encodePng(pixels, 31, 17)));
    expect([width, height]).toEqual([31, 17]);
    expect(new Uint8Array(data)).toEqual(pixels);
  });

  it('keeps the frequent colours exactly and comes near with the others', () => {
    const pixels = pixelsOf(100, 100, (index) =>
      index < 9_000 ? [21, 23, 28] : [index % 256, index % 199, index % 101],
    );
    const { data } = PNG.sync.read(Buffer.from(encodePng(pixels, 100, 100)));
    expect([...data.subarray(0, 3)]).toEqual([21, 23, 28]);
    const furthest = data.reduce((most, value, index) => Math.max(most, Math.abs(value - (pixels[index] ?? 0))), 0);
    expect(furthest).toBeGreaterThan(0);
    expect(furthest).toBeLessThan(80);
  });
});

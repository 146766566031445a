import { readFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { createPainter } from '../../src/pictures/create-painter.ts';
import type { Drawing } from '../../src/pictures/drawing.ts';
import { extremes, run, tie, timeline } from './drawings.ts';
import { goldenPictures } from './golden-pictures.ts';

const painters = { dark: createPainter(), light: createPainter({ theme: 'light' }) };

afterAll(async () => {
  await Promise.all(Object.values(painters).map(async (painter) => painter.close()));
});

function decode(bytes: Uint8Array): PNG {
  return PNG.sync.read(Buffer.from(bytes));
}

/** What no maker of drawings would make, and only a mistake in the program could. */
function broken(value: object): Drawing {
  return value as Drawing;
}

describe('a painter', () => {
  it.each(goldenPictures)('draws $name as it was agreed on', async ({ name, theme, drawing }) => {
    const drawn = decode(await painters[theme].draw(drawing));
    const agreed = decode(await readFile(new URL(`golden/${name}.png`, import.meta.url)));
    expect([drawn.width, drawn.height]).toEqual([agreed.width, agreed.height]);
    const different = pixelmatch(drawn.data, agreed.data, undefined, drawn.width, drawn.height, { threshold: 0.1 });
    expect(different / (drawn.width * drawn.height)).toBeLessThan(0.001);
  });

  it('draws the same bytes every time, in every thread', async () => {
    const other = createPainter();
    try {
      expect(Buffer.from(await other.draw(tie))).toEqual(Buffer.from(await painters.dark.draw(tie)));
    } finally {
      await other.close();
    }
  });

  it('draws what is asked for twice at once only once, and keeps it', async () => {
    const drawing = { ...tie, occasion: 'Asked for twice' };
    const [first, second] = await Promise.all([painters.dark.draw(drawing), painters.dark.draw({ ...drawing })]);
    expect(second).toBe(first);
    expect(await painters.dark.draw(drawing)).toBe(first);
  });

  it('draws again what the cache had no room for', async () => {
    const painter = createPainter({ cacheSize: 1 });
    try {
      const [first, second] = [await painter.draw(run), await painter.draw(run)];
      expect(second).not.toBe(first);
      expect(Buffer.from(second)).toEqual(Buffer.from(first));
    } finally {
      await painter.close();
    }
  });

  it('stays inside 200 kB and twice 480 pixels of width whatever is drawn', async () => {
    for (const drawing of Object.values(extremes)) {
      const bytes = await painters.dark.draw(drawing);
      expect(bytes.length).toBeLessThan(200_000);
      expect(decode(bytes).width).toBe(960);
    }
  });

  it('rejects what cannot be drawn, and draws on', async () => {
    const { draw } = painters.dark;
    await expect(draw(broken({ kind: 'portrait' }))).rejects.toThrow('nothing is known of how to draw portrait');
    await expect(draw(broken({ kind: 'tie', occasion: 'x' }))).rejects.toThrow(TypeError);
    expect((await draw({ ...timeline, occasion: 'After a failure' })).length).toBeGreaterThan(1_000);
  });

  it('rejects when a font file cannot be read', async () => {
    const painter = createPainter({ fontFiles: ['/nowhere/font.ttf'] });
    await expect(painter.draw(tie)).rejects.toThrow('ENOENT');
    await painter.close();
  });

  it('leaves the event loop free while it draws', async () => {
    let turns = 0;
    let drawn = false;
    const work = painters.dark.draw({ ...tie, occasion: 'In a thread of its own' }).then(() => (drawn = true));
    while (!drawn) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    await work;
    expect(turns).toBeGreaterThan(2);
  });

  it('rejects once it is closed', async () => {
    const painter = createPainter();
    await painter.draw(tie);
    await painter.close();
    await expect(painter.draw(run)).rejects.toThrow('closed');
  });
});

import { readFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { createPainter } from '../../src/pictures/create-painter.ts';
import type { Drawing } from '../../src/pictures/drawing.ts';
import { extremes, run, tie, timeline } from './drawings.ts';
import { goldenPictures } from './golden-pictures.ts';
import { shippedPictures } from './shipped-pictures.ts';

const painter = createPainter();
const agreed = [...goldenPictures, ...(await shippedPictures())];

afterAll(async () => {
  await painter.close();
});

function decode(bytes: Uint8Array): PNG {
  return PNG.sync.read(Buffer.from(bytes));
}

/** What no maker of drawings would make, and only a mistake in the program could. */
function broken(value: object): Drawing {
  return value as Drawing;
}

describe('a painter', () => {
  it.each(agreed)('draws $name as it was agreed on', async ({ name, theme, drawing }) => {
    const drawn = decode(await painter.draw(drawing, theme));
    const agreed = decode(await readFile(new URL(`golden/${name}.png`, import.meta.url)));
    expect([drawn.width, drawn.height]).toEqual([agreed.width, agreed.height]);
    const different = pixelmatch(drawn.data, agreed.data, undefined, drawn.width, drawn.height, { threshold: 0.1 });
    expect(different / (drawn.width * drawn.height)).toBeLessThan(0.001);
  });

  it('draws the same bytes every time, in every thread', async () => {
    const other = createPainter();
    try {
      expect(Buffer.from(await other.draw(tie, 'dark'))).toEqual(Buffer.from(await painter.draw(tie, 'dark')));
    } finally {
      await other.close();
    }
  });

  it('draws what is asked for twice at once only once, and keeps it', async () => {
    const drawing = { ...tie, occasion: 'Asked for twice' };
    const [first, second] = await Promise.all([painter.draw(drawing, 'dark'), painter.draw({ ...drawing }, 'dark')]);
    expect(second).toBe(first);
    expect(await painter.draw(drawing, 'dark')).toBe(first);
    expect(await painter.draw(drawing, 'light')).not.toEqual(first);
  });

  it('draws again what the cache had no room for', async () => {
    const forgetful = createPainter({ cacheSize: 1 });
    try {
      const [first, second] = [await forgetful.draw(run, 'dark'), await forgetful.draw(run, 'dark')];
      expect(second).not.toBe(first);
      expect(Buffer.from(second)).toEqual(Buffer.from(first));
    } finally {
      await forgetful.close();
    }
  });

  it('stays inside 200 kB and 480 units of one and a half or two pixels whatever is drawn', async () => {
    for (const drawing of Object.values(extremes)) {
      const bytes = await painter.draw(drawing, 'dark');
      expect(bytes.length).toBeLessThan(200_000);
      expect([960, 720]).toContain(decode(bytes).width);
    }
  });

  it('rejects what cannot be drawn, and draws on', async () => {
    const draw = (drawing: Drawing): Promise<Uint8Array> => painter.draw(drawing, 'dark');
    await expect(draw(broken({ kind: 'portrait' }))).rejects.toThrow('nothing is known of how to draw portrait');
    await expect(draw(broken({ kind: 'tie', occasion: 'x' }))).rejects.toThrow(TypeError);
    expect((await draw({ ...timeline, occasion: 'After a failure' })).length).toBeGreaterThan(1_000);
  });

  it('rejects when a font file cannot be read', async () => {
    const fontless = createPainter({ fontFiles: ['/nowhere/font.ttf'] });
    await expect(fontless.draw(tie, 'dark')).rejects.toThrow('ENOENT');
    await fontless.close();
  });

  it('leaves the event loop free while it draws', async () => {
    let turns = 0;
    let drawn = false;
    const work = painter.draw({ ...tie, occasion: 'In a thread of its own' }, 'dark').then(() => (drawn = true));
    while (!drawn) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    await work;
    expect(turns).toBeGreaterThan(2);
  });

  it('rejects once it is closed', async () => {
    const closed = createPainter();
    await closed.draw(tie, 'dark');
    await closed.close();
    await expect(closed.draw(run, 'dark')).rejects.toThrow('closed');
  });
});

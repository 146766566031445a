import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import { createByteCache } from './byte-cache.ts';
import type { Drawing } from './drawing.ts';
import type { PaintTask } from './paint-worker.ts';
import type { ThemeName } from './theme.ts';

export interface PainterOptions {
  /** More fonts, for letters that those of the packages lack; looked at last. */
  readonly fontFiles?: readonly string[];
  /** Bytes of finished pictures to keep. */
  readonly cacheSize?: number;
}

export interface Painter {
  /**
   * The PNG of a drawing, at most a few hundred milliseconds later; the same drawing in the same theme is drawn once. How
   * long to wait is the caller's decision. The bytes are shared: do not change them.
   *
   * @throws {Error} where the drawing cannot be drawn, more of them wait than can be done, or the painter is closed.
   */
  readonly draw: (drawing: Drawing, theme: ThemeName) => Promise<Uint8Array>;
  /** Opens the fonts and draws samples, so that the first picture takes no longer than the others. */
  readonly warm: () => Promise<void>;
  /** Ends the painting thread; what is being drawn is rejected. */
  readonly close: () => Promise<void>;
}

const defaultCacheSize = 32 * 1024 * 1024;
/** More waiting pictures than this would come too late for their messages. */
const mostWaiting = 64;

/** Starts a thread that draws, so that drawing never keeps an answer waiting. */
export function createPainter(options: PainterOptions = {}): Painter {
  const { fontFiles = [], cacheSize = defaultCacheSize } = options;
  const pool = new Piscina<PaintTask | null, Uint8Array>({
    filename: new URL('paint-worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    maxQueue: mostWaiting,
    workerData: { fontFiles },
  });
  // What fails while it draws is rejected to who asked; a thread that dies without work is replaced, and without a
  // listener its error would end the process.
  pool.on('error', () => undefined);
  const cache = createByteCache(cacheSize);
  const running = new Map<string, Promise<Uint8Array>>();
  let closed = false;

  async function paint(key: string, task: PaintTask): Promise<Uint8Array> {
    try {
      const png = await pool.run(task);
      cache.set(key, png);
      return png;
    } finally {
      running.delete(key);
    }
  }

  return {
    async draw(drawing, theme) {
      if (closed) throw new Error('the painter is closed');
      const key = createHash('sha256')
        .update(JSON.stringify([theme, drawing]))
        .digest('base64');
      const drawn = cache.get(key);
      if (drawn !== undefined) return drawn;
      const started = running.get(key) ?? paint(key, { drawing, theme });
      running.set(key, started);
      return await started;
    },
    async warm() {
      await pool.run(null).catch(() => undefined);
    },
    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}

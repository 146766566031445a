import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { compose } from './compose.ts';
import type { Drawing } from './drawing.ts';
import { openFonts } from './fonts.ts';
import { rasterise } from './rasterise.ts';
import { themes } from './theme.ts';
import type { ThemeName } from './theme.ts';
import { createTypesetter } from './typesetter.ts';
import type { Typesetter } from './typesetter.ts';
import { warmUp } from './warm-up.ts';

/** What a painting thread is asked for. */
export interface PaintTask {
  readonly drawing: Drawing;
  readonly theme: ThemeName;
}

let type: Typesetter | undefined;

/**
 * Runs in a thread of its own: one drawing in, the PNG out, which is moved and not copied. Asked for nothing, it opens its
 * fonts, warms up and gives nothing.
 */
export default function paint(task: PaintTask | null): ReturnType<typeof move> {
  // Opened with the first picture: a font that cannot be read fails that picture and not the thread.
  type ??= createTypesetter(openFonts(fontFilesOf(workerData)));
  if (task === null) {
    warmUp(type);
    return move(new Uint8Array(0));
  }
  const { drawing, theme } = task;
  const png = rasterise(compose(drawing, themes[theme], type).svg);
  // A copy of its own: bytes that share the pool of small buffers cannot be moved.
  return move(new Uint8Array(png));
}

/** Piscina hands the pool's own data on under its name. */
function fontFilesOf(data: unknown): readonly string[] {
  const own: unknown = Array.isArray(data) ? data[1] : data;
  if (typeof own !== 'object' || own === null || !('fontFiles' in own) || !Array.isArray(own.fontFiles)) return [];
  return own.fontFiles.filter((file: unknown): file is string => typeof file === 'string');
}

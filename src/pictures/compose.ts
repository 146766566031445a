import { drawBracket } from './bracket-picture.ts';
import type { Drawing } from './drawing.ts';
import { drawRun } from './run-picture.ts';
import type { Picture } from './sketch.ts';
import type { Theme } from './theme.ts';
import { drawTie } from './tie-picture.ts';
import { drawTimeline } from './timeline-picture.ts';
import type { Typesetter } from './typesetter.ts';

/** A drawing as shapes: the same drawing, theme and fonts always give the same picture. */
export function compose(drawing: Drawing, theme: Theme, type: Typesetter): Picture {
  switch (drawing.kind) {
    case 'tie':
      return drawTie(drawing, theme, type);
    case 'timeline':
      return drawTimeline(drawing, theme, type);
    case 'run':
      return drawRun(drawing, theme, type);
    case 'bracket':
      return drawBracket(drawing, theme, type);
    default:
      throw new TypeError(`nothing is known of how to draw ${String((drawing as { kind?: unknown }).kind)}`);
  }
}

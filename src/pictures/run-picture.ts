import type { RunDrawing } from './drawing.ts';
import { unknownMark } from './marks.ts';
import {
  contentWidth,
  drawBand,
  drawHeader,
  faces,
  finishPage,
  margin,
  openPage,
  pageWidth,
  fitTeam,
  writeLines,
} from './page.ts';
import type { Page } from './page.ts';
import { drawMatches } from './run-matches.ts';
import { drawReadings } from './run-strips.ts';
import type { Picture } from './sketch.ts';
import { bandColour, drawDisc } from './team-disc.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** A run: how long it is, how it grew from report to report, and the matches of it that are known. */
export function drawRun(drawing: RunDrawing, theme: Theme, type: Typesetter): Picture {
  const page = openPage(theme, type);
  drawBand(page, [bandColour(drawing.team, theme)]);
  let y = drawHeader(page, drawing.occasion);
  y = drawTitle(page, drawing, y);
  if (drawing.readings.length > 0) {
    y = drawReadings(page, drawing, y + 4) + 12;
  }
  if (drawing.matches.length > 0) y = drawMatches(page, drawing, y) + 12;
  return finishPage(page, drawing, y - 4);
}

/** The number that matters, as large as it deserves, with whose it is beside it. */
function drawTitle(page: Page, drawing: RunDrawing, top: number): number {
  const { sketch, theme, type } = page;
  const on = theme.ground;
  const length = drawing.readings.at(-1)?.length;
  const number = type.set(length === undefined ? unknownMark : String(length), { size: 68, weight: 700 });
  const centre = top + 38;
  sketch.text(number, { x: margin, y: centre, anchor: 'start', fill: drawing.active ? theme.text : theme.muted, on });
  const left = margin + number.width + 18;
  const room = pageWidth - margin - left;
  drawDisc(page, drawing.team, left + 11, centre - 14, 11, on);
  const name = fitTeam(type, drawing.team, faces.team, room - 30);
  sketch.text(name, { x: left + 30, y: centre - 14, anchor: 'start', fill: theme.text, on });
  const lines = type.wrap(drawing.latest, faces.name, room, 2);
  const fill = drawing.active ? theme.accent : theme.muted;
  let y = writeLines(page, lines, 20, { x: left, y: centre + 12, anchor: 'start', fill, on });
  y = Math.max(y, centre + 44);
  const notes = drawing.notes.slice(0, 3).flatMap((note) => type.wrap(note, faces.small, contentWidth, 2));
  return writeLines(page, notes, 18, { x: margin, y: y + 4, anchor: 'start', fill: theme.muted, on });
}

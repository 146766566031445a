import { inkOn } from './contrast.ts';
import type { DrawnReading, DrawnRunMatch, RunDrawing, RunResult } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { contentWidth, drawHeader, faces, finishPage, margin, openPage, pageWidth, write, writeLines } from './page.ts';
import type { Page } from './page.ts';
import type { Picture } from './sketch.ts';
import { colourOf, drawDisc } from './team-disc.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

const padding = 16;
const mostReadings = 6;
const mostMatches = 8;

/** A run: how long it is, how it grew from report to report, and the matches of it that are known. */
export function drawRun(drawing: RunDrawing, theme: Theme, type: Typesetter): Picture {
  const page = openPage(theme, type);
  let y = drawHeader(page, drawing.occasion);
  y = drawTitle(page, drawing, y);
  if (drawing.readings.length > 0) {
    y = drawReadings(page, drawing, y + 4) + 12;
  }
  if (drawing.matches.length > 0) y = drawMatches(page, drawing.matches, y) + 12;
  return finishPage(page, drawing.legend, y - 4);
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
  write(page, drawing.team.name, faces.team, room - 30, {
    x: left + 30,
    y: centre - 14,
    anchor: 'start',
    fill: theme.text,
    on,
  });
  const lines = type.wrap(drawing.latest, faces.name, room, 2);
  const fill = drawing.active ? theme.accent : theme.muted;
  let y = writeLines(page, lines, 20, { x: left, y: centre + 12, anchor: 'start', fill, on });
  y = Math.max(y, centre + 44);
  const notes = drawing.notes.slice(0, 3).flatMap((note) => type.wrap(note, faces.small, contentWidth, 2));
  return writeLines(page, notes, 18, { x: margin, y: y + 4, anchor: 'start', fill: theme.muted, on });
}

/** One strip a report, one cell a match: filled as its result is known, hollow where it is not. */
function drawReadings(page: Page, { readings, matches, team }: RunDrawing, top: number): number {
  const { sketch, theme } = page;
  const on = theme.surface;
  const shown = readings.slice(-mostReadings);
  const height = 16 + shown.length * 50;
  sketch.rect(margin, top, contentWidth, height, 12, { fill: on });
  const longest = Math.max(1, ...shown.map(({ length }) => length));
  for (const [index, reading] of shown.entries()) {
    const y = top + 20 + index * 50;
    const place = { x: margin + padding, y, anchor: 'start', fill: theme.text, on } as const;
    const date = write(page, reading.date ?? unknownMark, faces.smallStrong, 200, place);
    const right = { ...place, x: pageWidth - margin - padding, anchor: 'end', fill: theme.muted } as const;
    write(page, reading.shown, faces.small, contentWidth - 2 * padding - date - 12, right);
    const before = shown[index - 1]?.length ?? reading.length;
    drawCells(page, { reading, before, longest, matches, colour: colourOf(team, theme) }, y + 13);
  }
  return top + height;
}

interface Cells {
  readonly reading: DrawnReading;
  /** Length at the report before. */
  readonly before: number;
  readonly longest: number;
  readonly matches: readonly DrawnRunMatch[];
  readonly colour: string;
}

const cellHeight = 18;
/** More cells than this would be finer than a phone shows: the strip is drawn whole. */
const mostCells = 110;

function drawCells(page: Page, { reading, before, longest, matches }: Cells, y: number): void {
  const { sketch, theme } = page;
  const width = contentWidth - 2 * padding;
  const left = margin + padding;
  if (longest > mostCells) {
    const share = (reading.length / longest) * width;
    sketch.rect(left, y, Math.max(4, share), cellHeight, 4, { stroke: theme.strong, strokeWidth: 1.5 });
    return;
  }
  const pitch = Math.min(22, width / longest);
  const gap = Math.min(3, pitch * 0.25);
  const known = new Map(matches.map((match) => [match.place, match]));
  for (let place = 1; place <= reading.length; place += 1) {
    const x = left + (place - 1) * pitch;
    const result = known.get(place)?.result ?? null;
    drawCell(page, result, x, y, pitch - gap, place > before);
  }
}

/** Height tells the result as well as colour does: a win fills the cell, a draw half of it, a defeat its foot. */
function drawCell(
  { sketch, theme }: Page,
  result: RunResult | null,
  x: number,
  y: number,
  width: number,
  fresh: boolean,
): void {
  const stroke = fresh ? theme.text : theme.strong;
  const corner = Math.min(3, width / 3);
  sketch.rect(x + 0.6, y + 0.6, width - 1.2, cellHeight - 1.2, corner, { stroke, strokeWidth: 1.2 });
  if (result === null) return;
  const height = cellHeight * { won: 1, drawn: 0.5, lost: 0.25 }[result];
  sketch.rect(x, y + cellHeight - height, width, height, corner, { fill: theme[result] });
}

function drawMatches(page: Page, matches: readonly DrawnRunMatch[], top: number): number {
  const { sketch, theme } = page;
  const shown = matches.slice(-mostMatches).toReversed();
  const more = matches.length - shown.length;
  const height = 12 + shown.length * 30 + (more > 0 ? 24 : 0);
  const on = theme.surface;
  sketch.rect(margin, top, contentWidth, height, 12, { fill: on });
  for (const [index, match] of shown.entries()) drawMatch(page, match, top + 21 + index * 30);
  if (more > 0) {
    const place = { x: margin + padding, y: top + height - 18, anchor: 'start', fill: theme.muted, on } as const;
    write(page, `+${more}`, faces.smallStrong, 80, place);
  }
  return top + height;
}

/** `W  Bayer Leverkusen  2–0  11 April 2024` */
function drawMatch(page: Page, { result, letter, opponent, score, date }: DrawnRunMatch, y: number): void {
  const { sketch, theme, type } = page;
  const on = theme.surface;
  const left = margin + padding;
  const right = pageWidth - margin - padding;
  const fill = result === null ? on : theme[result];
  sketch.rect(left, y - 10, 20, 20, 5, result === null ? { stroke: theme.strong, strokeWidth: 1.5 } : { fill });
  const ink = result === null ? theme.muted : inkOn(fill);
  const sign = type.fit(result === null ? unknownMark : letter, faces.smallStrong, 20);
  sketch.text(sign, { x: left + 10, y, anchor: 'middle', fill: ink, on: fill });
  const day = type.fit(date ?? unknownMark, faces.small, 120);
  sketch.text(day, { x: right, y, anchor: 'end', fill: theme.muted, on });
  drawDisc(page, opponent, left + 40, y, 9, on);
  const goals = type.fit(score ?? `${unknownMark}–${unknownMark}`, faces.name, 90);
  const goalsX = right - 136;
  sketch.text(goals, { x: goalsX, y, anchor: 'end', fill: theme.text, on });
  const room = goalsX - goals.width - 12 - (left + 56);
  write(page, opponent.name, faces.body, room, { x: left + 56, y, anchor: 'start', fill: theme.text, on });
}

import type { RunDrawing, RunResult } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { contentWidth, faces, margin, pageWidth, write } from './page.ts';
import type { Page } from './page.ts';

const padding = 16;
const room = contentWidth - 2 * padding;
const mostReadings = 6;

/**
 * One strip a report, one cell a match: filled as its result is known, hollow where it is not. Below them what the cells
 * mean. Gives the lower edge of the panel.
 */
export function drawReadings(page: Page, drawing: RunDrawing, top: number): number {
  const { sketch, theme } = page;
  const on = theme.surface;
  const { matches, key } = drawing;
  const shown = drawing.readings.slice(-mostReadings);
  const longest = Math.max(1, ...shown.map(({ length }) => length));
  const strips = shown.map((reading, index) => ({
    length: reading.length,
    before: shown[index - 1]?.length ?? reading.length,
    longest,
    results: new Map(matches.map(({ place, result }) => [place, result])),
    each: drawing.each,
  }));
  const means = keyOf(strips, key);
  const keyRows = flow(page, means);
  const height = 16 + shown.length * 50 + keyRows.length * keyLeading;
  sketch.rect(margin, top, contentWidth, height, 12, { fill: on });
  for (const [index, reading] of shown.entries()) {
    const y = top + 20 + index * 50;
    const place = { x: margin + padding, y, anchor: 'start', fill: theme.text, on } as const;
    const date = write(page, reading.date ?? unknownMark, faces.smallStrong, 200, place);
    const right = { ...place, x: pageWidth - margin - padding, anchor: 'end', fill: theme.muted } as const;
    write(page, reading.shown, faces.small, contentWidth - 2 * padding - date - 12, right);
    const strip = strips[index];
    if (strip !== undefined) drawCells(page, strip, y + 13);
  }
  drawKey(page, keyRows, top + 22 + shown.length * 50);
  return top + height;
}

interface Strip {
  readonly length: number;
  /** Length at the report before. */
  readonly before: number;
  readonly longest: number;
  /** By place in the run. */
  readonly results: ReadonlyMap<number | null, RunResult | null>;
  /** How the others ended. */
  readonly each: RunResult | null;
}

/** A cell as the key shows it, and what it means. */
interface Meaning {
  readonly result: RunResult | null;
  readonly fresh: boolean;
  readonly text: string;
}

const cellHeight = 18;
/** More cells than this would be finer than a phone shows: the strip is drawn whole. */
const mostCells = 110;

function drawCells(page: Page, { length, before, longest, results, each }: Strip, y: number): void {
  const { sketch, theme } = page;
  const left = margin + padding;
  if (longest > mostCells) {
    const share = (length / longest) * room;
    sketch.rect(left, y, Math.max(4, share), cellHeight, 4, { stroke: theme.strong, strokeWidth: 1.5 });
    return;
  }
  const pitch = Math.min(22, room / longest);
  const gap = Math.min(3, pitch * 0.25);
  for (let place = 1; place <= length; place += 1) {
    const x = left + (place - 1) * pitch;
    drawCell(page, results.get(place) ?? each, x, y, pitch - gap, place > before);
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

const keyCell = 9;
const keyGap = 6;
const betweenMeanings = 16;
const keyLeading = 24;

/** What occurs in the strips and has to be told, in the order in which it is read. */
function keyOf(strips: readonly Strip[], key: RunDrawing['key']): readonly Meaning[] {
  if (strips.some(({ longest }) => longest > mostCells)) return [];
  const cells = strips.flatMap(({ length, before, results, each }) =>
    Array.from({ length }, (_, index) => ({ result: results.get(index + 1) ?? each, fresh: index >= before })),
  );
  const occurs = (result: RunResult | null): boolean => cells.some((cell) => cell.result === result);
  const told = (['won', 'drawn', 'lost', null] as const).filter(occurs);
  return [
    ...told.map((result) => ({ result, fresh: false, text: key[result ?? 'unknown'] })),
    ...(cells.some(({ fresh }) => fresh) ? [{ result: null, fresh: true, text: key.fresh }] : []),
  ];
}

/** Meanings broken into rows that fit the panel. */
function flow(page: Page, meanings: readonly Meaning[]): readonly (readonly Meaning[])[] {
  const rows: Meaning[][] = [];
  let used = room;
  for (const meaning of meanings) {
    const width = widthOf(page, meaning) + betweenMeanings;
    if (used + width - betweenMeanings > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(meaning);
    used += width;
  }
  return rows;
}

function widthOf({ type }: Page, { text }: Meaning): number {
  return keyCell + keyGap + type.fit(text, faces.small, room - keyCell - keyGap).width;
}

function drawKey(page: Page, rows: readonly (readonly Meaning[])[], top: number): void {
  const { theme } = page;
  for (const [index, row] of rows.entries()) {
    const y = top + index * keyLeading;
    let x = margin + padding;
    for (const meaning of row) {
      drawCell(page, meaning.result, x, y - cellHeight / 2, keyCell, meaning.fresh);
      const place = { x: x + keyCell + keyGap, y, anchor: 'start', fill: theme.muted, on: theme.surface } as const;
      write(page, meaning.text, faces.small, room - keyCell - keyGap, place);
      x += widthOf(page, meaning) + betweenMeanings;
    }
  }
}

import type { DrawnTeam } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { faces } from './page.ts';
import type { Page } from './page.ts';
import { drawSign } from './signs.ts';
import { after, apartWidth, lanesOf, pitch, placeApart, placeRow } from './strip-places.ts';
import type { PlacedMark, StripMark } from './strip-places.ts';
import type { SetText } from './typesetter.ts';

interface StripBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly on: string;
}

/** Between the last whistle and what stands apart. */
const gap = 14;

/**
 * The time line of a match with its marks, one side above and one below, each with its label as far as there is room;
 * what has no minute stands apart, hollow, after the end. Gives where the next part starts.
 */
export function drawStrip(
  page: Page,
  teams: readonly [DrawnTeam, DrawnTeam],
  marks: readonly StripMark[],
  minutes: 90 | 120,
  box: StripBox,
): number {
  const timeless = marks.filter(({ minute }) => minute === null);
  const apart = timeless.length === 0 ? 0 : apartWidth(timeless);
  const end = apart === 0 ? box.right : box.right - apart - gap;
  const xOf = (minute: number): number => box.left + (minute / (minutes + after)) * (end - box.left);
  const placed = ([0, 1] as const).flatMap((row) => [
    ...placeRow(marks, row, minutes, xOf),
    ...placeApart(timeless, row, box.right - apart),
  ]);
  const [above, below] = [0, 1].map((row) => labelsOf(page, placed, row, box.left, end));
  const axis = box.top + lanesOf(placed, 0) * pitch + (above?.length === 0 ? 3 : 22);
  const labels = axis + Math.max(0.4, lanesOf(placed, 1)) * pitch + 14;
  drawLevel(page, box.left, end, axis);
  for (const tick of minutes === 120 ? [0, 45, 90, 120] : [0, 45, 90]) {
    drawTick(page, tick, xOf(tick), axis, { y: labels, on: box.on, taken: below ?? [] });
  }
  drawLabels(page, above ?? [], box.top + 3, box.on);
  drawLabels(page, below ?? [], labels, box.on);
  if (apart > 0) drawApart(page, apart, axis, { ...box, labels });
  for (const { mark, x, lane } of placed) {
    const y = axis + (mark.row === 0 ? -1 : 1) * (10 + pitch * lane);
    drawSign(page, mark.kind, teams[mark.row], x, y, { on: box.on, hollow: mark.minute === null });
  }
  return labels + 12;
}

function drawLevel({ sketch, theme }: Page, from: number, to: number, y: number, dash?: string): void {
  const points = [
    [from, y],
    [to, y],
  ] as const;
  sketch.line(points, { stroke: theme.strong, strokeWidth: 2, ...(dash === undefined ? {} : { dash }) });
}

interface Label {
  readonly line: SetText;
  readonly left: number;
}

/** Labels of one side from left to right, inside the line; one that has no room beside the one before is left out. */
function labelsOf(
  { type }: Page,
  placed: readonly PlacedMark[],
  row: number,
  from: number,
  to: number,
): readonly Label[] {
  const labels: Label[] = [];
  let free = from;
  for (const { mark, x } of placed.toSorted((a, b) => a.x - b.x)) {
    if (mark.row !== row || mark.label === null || mark.minute === null) continue;
    const line = type.fit(mark.label, faces.small, widestLabel);
    const left = Math.max(from, Math.min(x - line.width / 2, to - line.width));
    if (line.width === 0 || left < free) continue;
    labels.push({ line, left });
    free = left + line.width + betweenLabels;
  }
  return labels;
}

const widestLabel = 60;
const betweenLabels = 5;

function drawLabels({ sketch, theme }: Page, labels: readonly Label[], y: number, on: string): void {
  for (const { line, left } of labels) sketch.text(line, { x: left, y, anchor: 'start', fill: theme.text, on });
}

/** The kick-off has no label: where the line starts says enough. Nor has a tick where that of a goal stands. */
function drawTick(
  { sketch, theme, type }: Page,
  minute: number,
  x: number,
  axis: number,
  { y, on, taken }: { readonly y: number; readonly on: string; readonly taken: readonly Label[] },
): void {
  const points = [
    [x, axis - 4],
    [x, axis + 4],
  ] as const;
  sketch.line(points, { stroke: theme.strong, strokeWidth: 2 });
  const label = type.set(`${minute}'`, faces.small);
  const reach = label.width / 2 + betweenLabels;
  const meets = taken.some(({ left, line }) => left < x + reach && left + line.width > x - reach);
  if (minute === 0 || meets) return;
  sketch.text(label, { x, y, on, anchor: 'middle', fill: theme.muted });
}

/** The dotted line under what has no minute. */
function drawApart(page: Page, width: number, axis: number, box: StripBox & { readonly labels: number }): void {
  drawLevel(page, box.right - width, box.right, axis, '1 5');
  const place = {
    x: box.right - width / 2,
    y: box.labels,
    anchor: 'middle',
    fill: page.theme.muted,
    on: box.on,
  } as const;
  page.sketch.text(page.type.set(`${unknownMark}'`, faces.small), place);
}

import type { DrawnTeam, Side } from './drawing.ts';
import { unknownMark } from './marks.ts';
import { faces } from './page.ts';
import type { Page } from './page.ts';
import { drawSign, signWidth } from './signs.ts';
import type { SignKind } from './signs.ts';
import type { SetText } from './typesetter.ts';

export interface StripMark {
  readonly kind: SignKind;
  readonly minute: number | null;
  readonly stoppage: number | null;
  /** What is written beside it, such as its minute; null for nothing. */
  readonly label: string | null;
  /** 0 stands above the line, 1 below. */
  readonly row: Side;
}

interface StripBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly on: string;
}

interface PlacedMark {
  readonly mark: StripMark;
  readonly x: number;
  readonly lane: number;
}

const pitch = 14;
/** Between the last whistle and what stands apart. */
const gap = 14;
/** Marks of one moment are piled up to here; more of them are in the list below only. */
const mostLanes = 4;
/** Room after the last whistle for stoppage time, in minutes. */
const after = 4;

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

function placeRow(
  marks: readonly StripMark[],
  row: Side,
  minutes: number,
  xOf: (minute: number) => number,
): readonly PlacedMark[] {
  const ends: number[] = [];
  const timed = marks
    .filter((mark) => mark.row === row && mark.minute !== null)
    .map((mark) => ({ mark, x: xOf(momentOf(mark, minutes)) }))
    .toSorted((a, b) => a.x - b.x);
  return timed.flatMap(({ mark, x }) => {
    const half = signWidth(mark.kind) / 2;
    const free = ends.findIndex((last) => last <= x - half);
    const lane = free === -1 ? ends.length : free;
    if (lane >= mostLanes) return [];
    ends[lane] = x + half + 1.5;
    return [{ mark, x, lane }];
  });
}

/** Where on the line a mark stands, in minutes. Stoppage time is squeezed before the next half, and given room after the last. */
function momentOf({ minute, stoppage }: StripMark, minutes: number): number {
  const whole = Math.min(Math.max(minute ?? 0, 0), minutes);
  const over = Math.max(0, (minute ?? 0) - minutes) + (stoppage ?? 0);
  return whole === minutes ? whole + Math.min(after, over * 0.6) : whole + Math.min(0.9, over * 0.2);
}

function placeApart(marks: readonly StripMark[], row: Side, left: number): readonly PlacedMark[] {
  const own = marks.filter((mark) => mark.row === row).slice(0, mostApart * mostLanes);
  return own.map((mark, index) => ({
    mark,
    x: left + pitch / 2 + (index % mostApart) * pitch,
    lane: Math.floor(index / mostApart),
  }));
}

const mostApart = 5;

function apartWidth(marks: readonly StripMark[]): number {
  const most = Math.max(...[0, 1].map((row) => marks.filter((mark) => mark.row === row).length));
  return Math.min(mostApart, Math.max(2, most)) * pitch;
}

function lanesOf(placed: readonly PlacedMark[], row: Side): number {
  return placed.reduce((most, { mark, lane }) => (mark.row === row ? Math.max(most, lane + 1) : most), 0);
}

import type { Side } from './drawing.ts';
import { signWidth } from './signs.ts';
import type { SignKind } from './signs.ts';

/** Something on the time line of a match. */
export interface StripMark {
  readonly kind: SignKind;
  readonly minute: number | null;
  readonly stoppage: number | null;
  /** What is written beside it, such as its minute; null for nothing. */
  readonly label: string | null;
  /** 0 stands above the line, 1 below. */
  readonly row: Side;
}

/** A mark with where it stands: lane 0 is next to the line. */
export interface PlacedMark {
  readonly mark: StripMark;
  readonly x: number;
  readonly lane: number;
}

/** From one lane to the next. */
export const pitch = 14;
/** Marks of one moment are piled up to here; more of them are in the list below only. */
const mostLanes = 4;
/** Room after the last whistle for stoppage time, in minutes. */
export const after = 4;

/** The timed marks of one side from left to right, piled up where they meet; `xOf` gives where a minute stands. */
export function placeRow(
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

/** The marks of one side without a minute, side by side from `left` on. */
export function placeApart(marks: readonly StripMark[], row: Side, left: number): readonly PlacedMark[] {
  const own = marks.filter((mark) => mark.row === row).slice(0, mostApart * mostLanes);
  return own.map((mark, index) => ({
    mark,
    x: left + pitch / 2 + (index % mostApart) * pitch,
    lane: Math.floor(index / mostApart),
  }));
}

const mostApart = 5;

/** How much room the marks without a minute take. */
export function apartWidth(marks: readonly StripMark[]): number {
  const most = Math.max(...[0, 1].map((row) => marks.filter((mark) => mark.row === row).length));
  return Math.min(mostApart, Math.max(2, most)) * pitch;
}

/** How high the marks of one side are piled up. */
export function lanesOf(placed: readonly PlacedMark[], row: Side): number {
  return placed.reduce((most, { mark, lane }) => (mark.row === row ? Math.max(most, lane + 1) : most), 0);
}

import { limits } from './limits.ts';

/** A row that a phone breaks into two rows of two. */
const evenRow = 4;

/** About what a phone gives a row of buttons, and what a button takes besides its letters, in the page's pixels. */
const room = 335;
const letter = 7.5;
const frame = 58;
const gap = 8;

/**
 * Buttons in at most `most` rows. Four stand in a row where a phone, which breaks it, shows them two by two; where wide labels would
 * make stairs of them, each two have a row of their own: that is broken in the middle or not at all.
 */
export function inRows<T>(
  all: readonly T[],
  labelOf: (one: T) => string,
  most: number = limits.rows,
): readonly (readonly T[])[] {
  const shown = all.slice(0, most * limits.buttonsInRow);
  const usual = shown.length % evenRow === 1 ? limits.buttonsInRow : evenRow;
  const pairs = chunks(shown, 2);
  const wide = pairs.some((pair) => widthOf(pair, labelOf) > room);
  if (wide && shown.length > 2 && pairs.length <= most) return pairs;
  const rows = chunks(shown, usual);
  return rows.length <= most ? rows : chunks(shown, limits.buttonsInRow);
}

function widthOf<T>(row: readonly T[], labelOf: (one: T) => string): number {
  return row.reduce((sum, one) => sum + frame + letter * labelOf(one).length, gap * (row.length - 1));
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

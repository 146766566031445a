import { commonness } from './needs.ts';
import type { Bits, Presence } from './presence.ts';

/**
 * What each pattern of a table needs, as lists of numbers: they are gone through for every sentence, and numbers that lie
 * side by side are read much sooner than objects.
 */
export class NeedTable {
  readonly #presence: Presence;
  /** By pattern, of its rarest need: which number of a presence and which bit of it; no bit where it needs nothing. */
  readonly #rarestPlace: Uint8Array;
  readonly #rarestBit: Int32Array;
  /** The other needs of each pattern: such numbers and all that are needed of their bits, by turns. */
  readonly #others: Rows;
  /** All needs of each pattern in the order in which they stand in a match, written likewise. */
  readonly #orders: Rows;
  /** Bits of which one stands in every sentence that any of the patterns stands in; null where one needs nothing. */
  readonly #any: Bits | null;

  /** @param needs the sets of characters that each pattern needs, in the order in which they stand in a match */
  constructor(needs: readonly (readonly string[])[], presence: Presence) {
    this.#presence = presence;
    const bits = needs.map((sets) =>
      sets.toSorted((a, b) => commonness(a) - commonness(b)).map((characters) => presence.bitOf(characters)),
    );
    this.#rarestPlace = Uint8Array.from(bits, ([rarest = 0]) => rarest >> 5);
    this.#rarestBit = Int32Array.from(bits, ([rarest]) => (rarest === undefined ? 0 : 1 << (rarest & 31)));
    this.#others = rowsOf(bits.map(([, ...others]) => [...masksOf(others)].flat()));
    this.#orders = rowsOf(
      needs.map((sets) =>
        sets.map((characters) => presence.bitOf(characters)).flatMap((bit) => [bit >> 5, 1 << (bit & 31)]),
      ),
    );
    this.#any = bits.some((each) => each.length === 0) ? null : bitsOf(bits.map(([rarest = 0]) => rarest));
  }

  /** Those of the patterns of which a sentence holds all that they need in its order, in the order of the patterns. */
  met<P>(code: string, patterns: readonly P[]): readonly P[] {
    const present = this.#presence.of(code);
    if (!this.#mayAnyBeMet(present)) return [];
    const found: P[] = [];
    const places = this.#rarestPlace;
    const bits = this.#rarestBit;
    const { begins, numbers } = this.#orders;
    for (let index = 0; index < bits.length; index += 1) {
      const bit = bits[index] ?? 0;
      if (((present[places[index] ?? 0] ?? 0) & bit) !== bit || !this.#areOthersMet(index, present)) continue;
      if (!this.#presence.isInOrder(code, numbers, begins[index] ?? 0, begins[index + 1] ?? 0)) continue;
      const pattern = patterns[index];
      if (pattern !== undefined) found.push(pattern);
    }
    return found;
  }

  /** With none of the rarest needs no pattern stands in a sentence. */
  #mayAnyBeMet(present: Bits): boolean {
    if (this.#any === null) return true;
    for (let place = 0; place < this.#any.length; place += 1)
      if (((present[place] ?? 0) & (this.#any[place] ?? 0)) !== 0) return true;
    return false;
  }

  #areOthersMet(pattern: number, present: Bits): boolean {
    const { begins, numbers } = this.#others;
    const end = begins[pattern + 1] ?? 0;
    for (let at = begins[pattern] ?? 0; at < end; at += 2) {
      const mask = numbers[at + 1] ?? 0;
      if (((present[numbers[at] ?? 0] ?? 0) & mask) !== mask) return false;
    }
    return true;
  }
}

/** Rows of numbers in one list, and where each begins; the last one ends where one more would begin. */
interface Rows {
  readonly begins: Int32Array;
  readonly numbers: Int32Array;
}

function rowsOf(rows: readonly (readonly number[])[]): Rows {
  const begins = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) begins[index + 1] = (begins[index] ?? 0) + row.length;
  return { begins, numbers: Int32Array.from(rows.flat()) };
}

function bitsOf(bits: readonly number[]): Bits {
  const places = new Array<number>(Math.max(-1, ...bits.map((bit) => bit >> 5)) + 1).fill(0);
  for (const bit of bits) places[bit >> 5] = (places[bit >> 5] ?? 0) | (1 << (bit & 31));
  return places;
}

/** Bits that lie in one number are asked for together, in the order in which their numbers come first. */
function masksOf(bits: readonly number[]): ReadonlyMap<number, number> {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >> 5, (masks.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return masks;
}

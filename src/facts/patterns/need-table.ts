import type { Presence } from './presence.ts';

/**
 * What each pattern of a table needs, as lists of numbers: they are gone through for every sentence, and numbers that lie
 * side by side are read much sooner than objects.
 */
export class NeedTable {
  /** Which 32 bits of a presence and which of them, what is rarest first; those of a pattern end where `#ends` says. */
  readonly #places: Int32Array;
  readonly #bits: Int32Array;
  readonly #ends: Int32Array;
  /** Bits of which one stands in every sentence that any of the patterns stands in; null where one needs nothing. */
  readonly #any: Int32Array | null;

  /** @param needs the sets of characters that each pattern needs, the rarest first */
  constructor(needs: readonly (readonly string[])[], presence: Presence) {
    const bits = needs.map((sets) => sets.map((characters) => presence.bitOf(characters)));
    this.#places = Int32Array.from(bits.flat(), (bit) => bit >> 5);
    this.#bits = Int32Array.from(bits.flat(), (bit) => 1 << (bit & 31));
    this.#ends = Int32Array.from(bits, (_each, index) => bits.slice(0, index + 1).flat().length);
    this.#any = bits.some((each) => each.length === 0) ? null : bitsOf(bits.map(([rarest = 0]) => rarest));
  }

  /** Whether a sentence holds what the rarest of the needs are; with none of them no pattern stands in it. */
  mayBeMet(present: Int32Array): boolean {
    if (this.#any === null) return true;
    for (let place = 0; place < this.#any.length; place += 1)
      if (((present[place] ?? 0) & (this.#any[place] ?? 0)) !== 0) return true;
    return false;
  }

  /** Whether a sentence holds all that a pattern needs. */
  areMet(pattern: number, present: Int32Array): boolean {
    const end = this.#ends[pattern] ?? 0;
    for (let at = pattern === 0 ? 0 : (this.#ends[pattern - 1] ?? 0); at < end; at += 1)
      if (((present[this.#places[at] ?? 0] ?? 0) & (this.#bits[at] ?? 0)) === 0) return false;
    return true;
  }
}

function bitsOf(bits: readonly number[]): Int32Array {
  const places = new Int32Array(Math.max(-1, ...bits.map((bit) => bit >> 5)) + 1);
  for (const bit of bits) places[bit >> 5] = (places[bit >> 5] ?? 0) | (1 << (bit & 31));
  return places;
}

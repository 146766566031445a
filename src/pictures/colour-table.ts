/** Numbers colours as they are met and counts their pixels; several times as fast as a map, which matters for a million pixels. */
export class ColourTable {
  /** Every colour met, by its number. */
  readonly colours: number[] = [];
  /** Pixels of each colour, by its number. */
  readonly counts: number[] = [];
  #slots = new Int32Array(1 << 11);

  /** The number of a colour (a positive integer, at most `0xffffff`) of which another `count` pixels are met. */
  add(colour: number, count: number): number {
    const slot = this.#slotOf(colour);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) {
      this.counts[known] = (this.counts[known] ?? 0) + count;
      return known;
    }
    const number = this.colours.push(colour) - 1;
    this.counts.push(count);
    this.#slots[slot] = number + 1;
    if (this.colours.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  /** Where a colour stands, or the free place where it would; slots hold numbers one higher, zero is free. */
  #slotOf(colour: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(colour, 0x9e3779b1) >>> 12) & mask;
    for (;;) {
      const held = this.#slots[slot] ?? 0;
      if (held === 0 || this.colours[held - 1] === colour) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (const [number, colour] of this.colours.entries()) this.#slots[this.#slotOf(colour)] = number + 1;
  }
}

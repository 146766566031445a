import type { Draft } from './draft.ts';

/** Where in the text the evidence of a match ends. */
export interface ResultEnd {
  readonly end: number;
  readonly of: Draft;
}

/** The ends of what tells of matches, found by place without a walk through all matches. */
export class ResultEnds {
  readonly #ends: readonly ResultEnd[];

  constructor(drafts: readonly Draft[]) {
    this.#ends = drafts
      .flatMap((draft) => draft.evidence.map(({ end }) => ({ end, of: draft })))
      .toSorted((a, b) => a.end - b.end);
  }

  /** Those behind one offset and up to another, in the order of the text. */
  within(after: number, to: number): readonly ResultEnd[] {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle]?.end ?? 0) <= after) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while ((this.#ends[last]?.end ?? Infinity) <= to) last += 1;
    return this.#ends.slice(low, last);
  }
}

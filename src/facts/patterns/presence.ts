/** A set of characters, as ranges of their numbers: what a pattern writes inside `[…]`. */
type Ranges = readonly (readonly [number, number])[];

/** Which sets are present, 32 to a number. A plain list: typed ones of this length lie apart and are dear to make. */
export type Bits = readonly number[];

/** How many sentences are remembered: more than a report of usual length has. */
const remembered = 2000;

/**
 * Which of the characters that patterns cannot do without a sentence holds. Each set of such characters has a bit; a
 * sentence is looked through once, and a pattern that needs a bit which the sentence lacks is never tried on it.
 */
export class Presence {
  readonly #bits = new Map<string, number>();
  readonly #sets: Ranges[] = [];
  /** By the number of a character: 0 for one not met yet, 1 for one that is in no set, else where `#rows` has its sets. */
  readonly #rowOf = new Uint16Array(0x1_0000);
  readonly #rows: Bits[] = [[], []];
  /** Of each row the numbers that are not 0, each behind its place: a character is in few sets. */
  readonly #filled: (readonly number[])[] = [[], []];
  readonly #ofSentence = new Map<string, Bits>();
  /** Whether anything was told of a character since a set was added. */
  #asked = false;

  /** The bit of a set of characters, written as inside `[…]`. */
  bitOf(characters: string): number {
    const known = this.#bits.get(characters);
    if (known !== undefined) return known;
    const bit = this.#sets.push(rangesOf(characters)) - 1;
    this.#bits.set(characters, bit);
    if (this.#asked) this.#forget();
    return bit;
  }

  /** What was told of characters and sentences holds no longer where there is one more set. */
  #forget(): void {
    this.#rowOf.fill(0);
    this.#rows.length = 2;
    this.#filled.length = 2;
    this.#ofSentence.clear();
    this.#asked = false;
  }

  /** The bits of all sets that have a character in the sentence. */
  of(code: string): Bits {
    const known = this.#ofSentence.get(code);
    if (known !== undefined) return known;
    this.#asked = true;
    const present = this.#none();
    for (let at = 0; at < code.length; at += 1) {
      const bits = this.#filled[this.#rowAt(code, at)] ?? [];
      for (let each = 0; each < bits.length; each += 2) {
        const place = bits[each] ?? 0;
        present[place] = (present[place] ?? 0) | (bits[each + 1] ?? 0);
      }
    }
    if (this.#ofSentence.size >= remembered) this.#ofSentence.clear();
    this.#ofSentence.set(code, present);
    return present;
  }

  /** Whether a sentence has a character of each of the sets from `from` to `to`, in their order: each is a place and a bit there. */
  isInOrder(code: string, sets: Int32Array, from: number, to: number): boolean {
    let at = 0;
    for (let set = from; set < to; set += 2) {
      const place = sets[set] ?? 0;
      const bit = sets[set + 1] ?? 0;
      while (at < code.length && ((this.#rows[this.#rowAt(code, at)]?.[place] ?? 0) & bit) === 0) at += 1;
      if (at === code.length) return false;
      at += 1;
    }
    return true;
  }

  #rowAt(code: string, at: number): number {
    const character = code.charCodeAt(at);
    return (this.#rowOf[character] ?? 0) || this.#lookUp(character);
  }

  #none(): number[] {
    return new Array<number>(Math.ceil(this.#sets.length / 32)).fill(0);
  }

  #lookUp(character: number): number {
    this.#asked = true;
    const bits = this.#none();
    for (const [bit, ranges] of this.#sets.entries())
      if (ranges.some(([low, high]) => low <= character && character <= high))
        bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    const filled = bits.flatMap((each, place) => (each === 0 ? [] : [place, each]));
    const row = filled.length === 0 ? 1 : this.#rows.push(bits) - 1;
    if (row > 1) this.#filled.push(filled);
    this.#rowOf[character] = row;
    return row;
  }
}

/** `T\.a-c` → T, the full stop, a to c. */
function rangesOf(characters: string): Ranges {
  return [...characters.matchAll(/\\?([\s\S])(?:-([\s\S]))?/gu)].map(([, low = '', high = low]) => [
    low.charCodeAt(0),
    high.charCodeAt(0),
  ]);
}

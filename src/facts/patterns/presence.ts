/** A set of characters, as ranges of their numbers: what a pattern writes inside `[…]`. */
type Ranges = readonly (readonly [number, number])[];

/** How many sentences are remembered: more than a report of usual length has. */
const remembered = 2000;

/**
 * Which of the characters that patterns cannot do without a sentence holds. Each set of such characters has a bit; a
 * sentence is looked through once, and a pattern that needs a bit which the sentence lacks is never tried on it.
 */
export class Presence {
  readonly #bits = new Map<string, number>();
  readonly #sets: Ranges[] = [];
  readonly #ofCharacter = new Map<number, Int32Array>();
  readonly #ofSentence = new Map<string, Int32Array>();

  /** The bit of a set of characters, written as inside `[…]`. */
  bitOf(characters: string): number {
    const known = this.#bits.get(characters);
    if (known !== undefined) return known;
    const bit = this.#sets.push(rangesOf(characters)) - 1;
    this.#bits.set(characters, bit);
    this.#ofCharacter.clear();
    this.#ofSentence.clear();
    return bit;
  }

  /** The bits of all sets that have a character in the sentence, 32 to a number. */
  of(code: string): Int32Array {
    const known = this.#ofSentence.get(code);
    if (known !== undefined) return known;
    const present = new Int32Array(Math.ceil(this.#sets.length / 32));
    for (let at = 0; at < code.length; at += 1) {
      const bits = this.#bitsOf(code.charCodeAt(at));
      for (let word = 0; word < present.length; word += 1) present[word] = (present[word] ?? 0) | (bits[word] ?? 0);
    }
    if (this.#ofSentence.size >= remembered) this.#ofSentence.clear();
    this.#ofSentence.set(code, present);
    return present;
  }

  #bitsOf(character: number): Int32Array {
    const known = this.#ofCharacter.get(character);
    if (known !== undefined) return known;
    const bits = new Int32Array(Math.ceil(this.#sets.length / 32));
    for (const [bit, ranges] of this.#sets.entries())
      if (ranges.some(([low, high]) => low <= character && character <= high))
        bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    this.#ofCharacter.set(character, bits);
    return bits;
  }
}

/** `T\.a-c` → T, the full stop, a to c. */
function rangesOf(characters: string): Ranges {
  return [...characters.matchAll(/\\?([\s\S])(?:-([\s\S]))?/gu)].map(([, low = '', high = low]) => [
    low.charCodeAt(0),
    high.charCodeAt(0),
  ]);
}

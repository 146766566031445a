import { firstIndex, type WordRanges } from './word-ranges.ts';

/**
 * A trie over sorted words. Nodes are numbered breadth first, so that the children of node `n` are `firstChild[n]` up to `firstChild[n + 1]`;
 * a node stands for the words [from, to) and is not taken apart further where only one is left.
 */
export interface WordTrie {
  readonly firstChild: Uint32Array;
  readonly letter: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The trie of `words`, sorted by UTF-16 unit, each of them once; `words[0]` is the empty end mark and left out. */
export function buildTrie(words: readonly string[]): WordTrie {
  const firstChild: number[] = [];
  const letter: number[] = [0];
  const from: number[] = [1];
  const to: number[] = [words.length];
  const depth: number[] = [0];
  for (let node = 0; node < from.length; node++) {
    firstChild.push(from.length);
    const [start, end, at] = [from[node] ?? 0, to[node] ?? 0, depth[node] ?? 0];
    if (end - start < 2) continue;
    for (let low = start; low < end;) {
      const unit = words[low]?.charCodeAt(at);
      if (unit === undefined || Number.isNaN(unit)) {
        low++;
        continue;
      }
      const high = firstIndex(low + 1, end, (index) => words[index]?.charCodeAt(at) !== unit);
      letter.push(unit);
      from.push(low);
      to.push(high);
      depth.push(at + 1);
      low = high;
    }
  }
  firstChild.push(from.length);
  return {
    firstChild: Uint32Array.from(firstChild),
    letter: Uint16Array.from(letter),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
  };
}

const far = 100;

/**
 * The words that `query` may mean with at most `edits` letters inserted, left out, replaced or swapped with their neighbour,
 * as a whole or as their beginning, in rising order and without overlap. One depth-first walk with a band of the edit matrix a level.
 */
export function findAlike(trie: WordTrie, words: readonly string[], query: string, edits: number): WordRanges {
  return new AlikeWalk(trie, words, query, edits).run();
}

class AlikeWalk {
  readonly #trie: WordTrie;
  readonly #words: readonly string[];
  readonly #query: string;
  readonly #edits: number;
  readonly #width: number;
  readonly #rows: Uint8Array;
  readonly #path: Uint16Array;
  readonly #found = { from: [] as number[], to: [] as number[], cost: [] as number[] };

  constructor(trie: WordTrie, words: readonly string[], query: string, edits: number) {
    this.#trie = trie;
    this.#words = words;
    this.#query = query;
    this.#edits = edits;
    this.#width = query.length + 2;
    const depths = query.length + edits + 3;
    this.#rows = new Uint8Array(depths * this.#width).fill(far);
    this.#path = new Uint16Array(depths);
    for (let column = 0; column <= edits && column <= query.length; column++) this.#rows[column] = column;
  }

  run(): WordRanges {
    this.#children(0, 0, far);
    return this.#found;
  }

  /** `best` is the fewest edits with which the query is the beginning of the path so far. */
  #children(node: number, depth: number, best: number): void {
    const { firstChild, letter } = this.#trie;
    const end = firstChild[node + 1] ?? 0;
    for (let child = firstChild[node] ?? 0; child < end; child++)
      this.#enter(child, letter[child] ?? 0, depth + 1, best);
  }

  #enter(node: number, unit: number, depth: number, bestAbove: number): void {
    const from = this.#trie.from[node] ?? 0;
    const to = this.#trie.to[node] ?? 0;
    const least = this.#row(depth, unit);
    const here = this.#reached(depth);
    const best = Math.min(bestAbove, here);
    if (least > Math.min(best, this.#edits)) {
      this.#add(from, to, best, false);
      return;
    }
    if (to - from === 1) {
      this.#finishWord(from, depth, best);
      return;
    }
    const endsHere = this.#words[from]?.length === depth;
    if (endsHere) this.#add(from, from + 1, best, here === best);
    this.#children(node, depth, best);
  }

  /** The rest of a word that shares its path with no other. */
  #finishWord(word: number, startDepth: number, bestAbove: number): void {
    const text = this.#words[word] ?? '';
    let best = bestAbove;
    let depth = startDepth;
    let here = this.#reached(depth);
    while (depth < text.length) {
      depth++;
      const least = this.#row(depth, text.charCodeAt(depth - 1));
      here = this.#reached(depth);
      best = Math.min(best, here);
      if (least > Math.min(best, this.#edits)) break;
    }
    this.#add(word, word + 1, best, depth === text.length && here === best);
  }

  /** Fills the band of one row of the matrix (optimal string alignment) and gives its smallest cell. */
  #row(depth: number, unit: number): number {
    const rows = this.#rows;
    const [width, edits, query] = [this.#width, this.#edits, this.#query];
    this.#path[depth] = unit;
    const [row, above, twoAbove] = [depth * width, (depth - 1) * width, (depth - 2) * width];
    const first = Math.max(0, depth - edits);
    const last = Math.min(query.length, depth + edits);
    let least = far;
    if (first > last) return far;
    if (first > 0) rows[row + first - 1] = far;
    for (let column = first; column <= last; column++) {
      let cell = (rows[above + column] ?? far) + 1;
      if (column > 0) {
        const asked = query.charCodeAt(column - 1);
        cell = Math.min(
          cell,
          (rows[above + column - 1] ?? far) + (asked === unit ? 0 : 1),
          (rows[row + column - 1] ?? far) + 1,
        );
        if (column > 1 && depth > 1 && asked === this.#path[depth - 1] && query.charCodeAt(column - 2) === unit) {
          cell = Math.min(cell, (rows[twoAbove + column - 2] ?? far) + 1);
        }
      }
      rows[row + column] = Math.min(cell, far);
      if (cell < least) least = cell;
    }
    rows[row + last + 1] = far;
    return least;
  }

  #reached(depth: number): number {
    const length = this.#query.length;
    return Math.abs(depth - length) > this.#edits ? far : (this.#rows[depth * this.#width + length] ?? far);
  }

  #add(from: number, to: number, edits: number, whole: boolean): void {
    if (edits > this.#edits) return;
    const cost = 2 * edits + (whole ? 0 : 1);
    const found = this.#found;
    const last = found.to.length - 1;
    if (found.to[last] === from && found.cost[last] === cost && !whole) found.to[last] = to;
    else {
      found.from.push(from);
      found.to.push(to);
      found.cost.push(cost);
    }
  }
}

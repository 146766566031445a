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
    if (node > 0 && end - start < 2) continue;
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

/** Longest word that is compared letter by letter: its places must fit the bits of one number. */
export const longestWord = 24;
const tooFar = 99;
/** Edits are counted from none to two. */
const counts = 3;

/**
 * The words that `query`, of at most `longestWord` units, may mean with at most `edits` (1 or 2) letters inserted, left out, replaced or
 * swapped with their neighbour, as a whole or as their beginning, in rising order and without overlap.
 *
 * One depth-first walk that keeps, for each depth and number of edits, the set of places in the query that the path so far may have come
 * to, as bits of one number (the automaton of Wu and Manber, 1992, with swaps): a step is a handful of shifts, whatever the length.
 */
export function findAlike(trie: WordTrie, words: readonly string[], query: string, edits: 1 | 2): WordRanges {
  return new AlikeWalk(trie, words, query, edits).run();
}

class AlikeWalk {
  readonly #trie: WordTrie;
  readonly #words: readonly string[];
  readonly #edits: number;
  readonly #end: number;
  /** For each letter, the places of the query where it stands. */
  readonly #placesOf: Int32Array;
  /** `counts` sets of places for each depth: come to without edits, with up to one, with up to two. */
  readonly #sets: Int32Array;
  readonly #path: Uint16Array;
  readonly #found = { from: [] as number[], to: [] as number[], cost: [] as number[] };

  constructor(trie: WordTrie, words: readonly string[], query: string, edits: number) {
    this.#trie = trie;
    this.#words = words;
    this.#edits = edits;
    this.#end = 1 << query.length;
    const units = Array.from({ length: query.length }, (_none, at) => query.charCodeAt(at));
    this.#placesOf = new Int32Array(Math.max(...units) + 1);
    for (const [at, unit] of units.entries()) this.#placesOf[unit] = this.#places(unit) | (1 << at);
    const depths = query.length + edits + 2;
    this.#path = new Uint16Array(depths);
    this.#sets = new Int32Array(depths * counts);
    this.#sets.set([1, 3, 7]);
  }

  run(): WordRanges {
    this.#children(0, 0, this.#reached(0));
    return this.#found;
  }

  /** `best` is the fewest edits with which the query is the beginning of the path so far. */
  #children(node: number, depth: number, best: number): void {
    const { firstChild, letter } = this.#trie;
    const end = firstChild[node + 1] ?? 0;
    for (let child = firstChild[node] ?? 0; child < end; child++) {
      const least = this.#step(depth + 1, letter[child] ?? 0);
      if (least < tooFar || best < tooFar) this.#enter(child, depth + 1, least, best);
    }
  }

  #enter(node: number, depth: number, least: number, bestAbove: number): void {
    const from = this.#trie.from[node] ?? 0;
    const to = this.#trie.to[node] ?? 0;
    const here = this.#reached(depth);
    const best = Math.min(bestAbove, here);
    if (least > best || least === tooFar) this.#add(from, to, best, false);
    else if (to - from === 1) this.#finishWord(from, depth, best);
    else {
      if (this.#words[from]?.length === depth) this.#add(from, from + 1, best, here === best);
      this.#children(node, depth, best);
    }
  }

  /** The rest of a word that shares its path with no other. */
  #finishWord(word: number, from: number, bestAbove: number): void {
    const text = this.#words[word] ?? '';
    let best = bestAbove;
    let here = this.#reached(from);
    let depth = from;
    while (depth < text.length) {
      const least = this.#step(++depth, text.charCodeAt(depth - 1));
      here = this.#reached(depth);
      best = Math.min(best, here);
      if (least > best || least === tooFar) break;
    }
    this.#add(word, word + 1, best, depth === text.length && here === best);
  }

  /** Goes on by one letter: fills the sets of this depth and gives the fewest edits that come anywhere. */
  #step(depth: number, unit: number): number {
    const sets = this.#sets;
    const here = this.#places(unit);
    const swapped = depth > 1 ? here & (this.#places(this.#path[depth - 1] ?? 0) >> 1) : 0;
    const [row, above, twoAbove] = [depth * counts, (depth - 1) * counts, (depth - 2) * counts];
    this.#path[depth] = unit;
    let fewer = ((sets[above] ?? 0) & here) << 1;
    let least = fewer === 0 ? tooFar : 0;
    sets[row] = fewer;
    for (let edits = 1; edits <= this.#edits; edits++) {
      const before = sets[above + edits - 1] ?? 0;
      const swap = swapped === 0 ? 0 : ((sets[twoAbove + edits - 1] ?? 0) & swapped) << 2;
      const same = ((sets[above + edits] ?? 0) & here) << 1;
      fewer = (same | before | ((before | fewer) << 1) | swap) & (2 * this.#end - 1);
      sets[row + edits] = fewer;
      if (least === tooFar && fewer !== 0) least = edits;
    }
    return least;
  }

  #reached(depth: number): number {
    for (let edits = 0; edits <= this.#edits; edits++) {
      if ((this.#sets[depth * counts + edits] ?? 0) & this.#end) return edits;
    }
    return tooFar;
  }

  #places(unit: number): number {
    return this.#placesOf[unit] ?? 0;
  }

  #add(from: number, to: number, edits: number, whole: boolean): void {
    if (edits > this.#edits) return;
    const { from: starts, to: ends, cost: costs } = this.#found;
    const cost = 2 * edits + (whole ? 0 : 1);
    const last = ends.length - 1;
    if (!whole && ends[last] === from && costs[last] === cost) ends[last] = to;
    else {
      starts.push(from);
      ends.push(to);
      costs.push(cost);
    }
  }
}

/**
 * What one asked word may mean: stretches [from, to) of word numbers in rising order, without overlap.
 * A stretch's cost is twice its edits, and one more where the word is only the beginning of the words in it.
 */
export interface WordRanges {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly cost: readonly number[];
}

/** Too dear to be meant. */
export const noMatch = 99;

/** The words that are `word` or begin with it. */
export function rangesOfPrefix(words: readonly string[], word: string): WordRanges {
  const from = firstIndex(1, words.length, (at) => (words[at] ?? '') >= word);
  const to = firstIndex(from, words.length, (at) => !(words[at] ?? '').startsWith(word));
  if (words[from] !== word) return from < to ? { from: [from], to: [to], cost: [1] } : { from: [], to: [], cost: [] };
  return from + 1 < to
    ? { from: [from, from + 1], to: [from + 1, to], cost: [0, 1] }
    : { from: [from], to: [to], cost: [0] };
}

/** What it costs to mean the word of this number, `noMatch` where it is not among the ranges. */
export function costOf(ranges: WordRanges, word: number): number {
  const at = firstIndex(0, ranges.from.length, (index) => (ranges.to[index] ?? 0) > word);
  return (ranges.from[at] ?? Infinity) <= word ? (ranges.cost[at] ?? noMatch) : noMatch;
}

/** The first index of [from, to) for which `holds` is true, `to` where there is none; `holds` must not turn false again. */
export function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

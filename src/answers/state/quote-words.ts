import type { Quote } from '../../dataset/dataset.ts';
import { foldSpoken } from '../fold.ts';
import { mergeSorted } from './change-shelf.ts';

/** A layer is merged with the one below as soon as it is a quarter as large. */
const growth = 4;

/** The words of some quotes: which quotes have each. */
interface Layer {
  readonly quotes: readonly Quote[];
  /** Sorted, so that all words with one beginning are one stretch. */
  readonly words: readonly string[];
  /** Where the numbers of the quotes with a word begin in `postings`; one more than words. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly gone: ReadonlySet<Quote>;
}

/** The first of many quotes. */
export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  readonly total: number;
}

/** Finds quotes by what was said in them, without looking at every quote. */
export interface QuoteWords {
  /** Quotes that have every word, or a longer one that begins with it: the first `most` in the order given at the making, and how many there are. */
  find(words: readonly string[], most: number): FoundQuotes;
  with(gone: readonly Quote[], fresh: readonly Quote[]): QuoteWords;
}

/** An index of the words of quotes. `compare` is the order in which quotes are found. */
export function indexQuoteWords(quotes: readonly Quote[], compare: (a: Quote, b: Quote) => number): QuoteWords {
  return wordsOf(quotes.length === 0 ? [] : [layerOf(quotes, compare)], compare);
}

function wordsOf(layers: readonly Layer[], compare: (a: Quote, b: Quote) => number): QuoteWords {
  return {
    find(words, most) {
      const found = layers.map((layer) => findIn(layer, words, most));
      const quotes = found.reduce<readonly Quote[]>((all, one) => mergeSorted(all, one.quotes, compare), []);
      return { quotes: quotes.slice(0, most), total: found.reduce((sum, { total }) => sum + total, 0) };
    },
    with(gone, fresh) {
      if (gone.length === 0 && fresh.length === 0) return this;
      const kept = layers.map((layer) =>
        gone.length === 0 ? layer : { ...layer, gone: new Set([...layer.gone, ...gone]) },
      );
      let top = fresh;
      for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
        if (last.quotes.length - last.gone.size > growth * top.length) break;
        top = [...last.quotes.filter((quote) => !last?.gone.has(quote)), ...top];
        kept.pop();
      }
      return wordsOf(top.length === 0 ? kept : [...kept, layerOf(top, compare)], compare);
    },
  };
}

function layerOf(unsorted: readonly Quote[], compare: (a: Quote, b: Quote) => number): Layer {
  const quotes = unsorted.toSorted(compare);
  const places = new Map<string, number[]>();
  for (const [number, { text }] of quotes.entries()) {
    for (const word of new Set(foldSpoken(text).split(' '))) {
      const held = places.get(word);
      if (held === undefined) places.set(word, [number]);
      else held.push(number);
    }
  }
  const words = [...places.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) starts[at + 1] = (starts[at] ?? 0) + (places.get(word)?.length ?? 0);
  const postings = new Uint32Array(starts[words.length] ?? 0);
  for (const [at, word] of words.entries()) postings.set(places.get(word) ?? [], starts[at] ?? 0);
  return { quotes, words, starts, postings, gone: new Set() };
}

function findIn({ quotes, words, starts, postings, gone }: Layer, asked: readonly string[], most: number): FoundQuotes {
  /** How many of the asked words each quote has had so far. */
  const had = new Uint8Array(quotes.length);
  for (const [step, word] of asked.entries()) {
    const from = starts[firstFrom(words, word)] ?? 0;
    const to = starts[firstFrom(words, `${word}\uffff`)] ?? 0;
    for (let at = from; at < to; at += 1) {
      const number = postings[at] ?? 0;
      if (had[number] === step) had[number] = step + 1;
    }
  }
  const found: Quote[] = [];
  let total = 0;
  for (let number = 0; number < had.length; number += 1) {
    if (had[number] !== asked.length) continue;
    const quote = quotes[number];
    if (quote === undefined || (gone.size > 0 && gone.has(quote))) continue;
    total += 1;
    if (total <= most) found.push(quote);
  }
  return { quotes: found, total };
}

/** Index of the first word that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { buildMinima, nowhere } from './best-first.ts';
import { foldName, withoutClubForm } from './fold-name.ts';
import type { Entry, EntryKind } from './search-index.ts';
import { buildTrie, type WordTrie } from './word-trie.ts';

/**
 * An unchanging index of entries of one kind. Every name stands in `text` as the numbers of its words, closed by 0; `order` lists all
 * places of `text` where a word begins, sorted by the words from there on, so that all names with a word, a beginning of a word or a row
 * of words are one stretch of it, and the two trees give the heaviest of a stretch first.
 */
export interface Layer {
  readonly kind: EntryKind;
  /** Heaviest first: an entry's slot is its rank. */
  readonly entries: readonly Entry[];
  readonly slotOfId: ReadonlyMap<string, number>;
  /** Sorted and distinct; the first is empty and marks the end of a name. */
  readonly words: readonly string[];
  readonly trie: WordTrie;
  readonly text: Uint32Array;
  /** For each place of `text`: the place where its name begins, and the slot of its entry. */
  readonly nameAt: Uint32Array;
  readonly slotAt: Uint32Array;
  /** For the place where a name begins: 1 where it is the usual name of its entry. */
  readonly usualAt: Uint8Array;
  readonly order: Uint32Array;
  /** `order` from `bucket[word]` up to `bucket[word + 1]` begins with that word. */
  readonly bucket: Uint32Array;
  /** Slots over `order`: of the names that begin there, and of those that began before. */
  readonly firstMinima: Uint32Array;
  readonly innerMinima: Uint32Array;
  /** First letters of the names of several words → slots, heaviest first. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
}

/** A layer and those of its entries that have been taken out since (1 at their slots), null where none has. */
export interface LayerView {
  readonly layer: Layer;
  readonly gone: Uint8Array | null;
  readonly held: number;
}

interface FoldedNames {
  readonly words: string[];
  readonly text: number[];
  readonly nameAt: number[];
  readonly slotAt: number[];
  readonly usualAt: number[];
  readonly initials: Map<string, number[]>;
}

/** The layer of these entries, all of `kind`. An id that comes twice counts once, with what came last. */
export function buildLayer(kind: EntryKind, given: Iterable<Entry>): Layer {
  const entries = [...new Map(Array.from(given, (entry) => [entry.id, entry])).values()];
  entries.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const names = foldAll(kind, entries);
  const { words, text } = sortWords(names);
  const nameAt = Uint32Array.from(names.nameAt);
  const slotAt = Uint32Array.from(names.slotAt);
  const { order, bucket } = sortPlaces(text, words.length);
  return {
    kind,
    entries,
    slotOfId: new Map(entries.map((entry, slot) => [entry.id, slot])),
    words,
    trie: buildTrie(words),
    text,
    nameAt,
    slotAt,
    usualAt: Uint8Array.from(names.usualAt),
    order,
    bucket,
    firstMinima: buildMinima(order.map((at) => (nameAt[at] === at ? (slotAt[at] ?? nowhere) : nowhere))),
    innerMinima: buildMinima(order.map((at) => (nameAt[at] === at ? nowhere : (slotAt[at] ?? nowhere)))),
    initials: names.initials,
  };
}

function foldAll(kind: EntryKind, entries: readonly Entry[]): FoldedNames {
  const names: FoldedNames = { words: [''], text: [], nameAt: [], slotAt: [], usualAt: [], initials: new Map() };
  const numberOf = new Map<string, number>();
  for (const [slot, entry] of entries.entries()) {
    for (const [rank, folded] of formsOf(kind, entry)) {
      const start = names.text.length;
      for (const word of folded) {
        const number = numberOf.get(word) ?? names.words.push(word) - 1;
        numberOf.set(word, number);
        names.text.push(number);
      }
      names.text.push(0);
      while (names.nameAt.length < names.text.length) {
        names.nameAt.push(start);
        names.slotAt.push(slot);
        names.usualAt.push(rank === 0 ? 1 : 0);
      }
      // Of the usual name only: nobody says the initials of a nickname.
      if (rank === 0 && folded.length > 1) addInitials(names.initials, folded, slot);
    }
  }
  return names;
}

/** The distinct names of an entry as words, each with its rank among the entry's names; clubs also without their `FC`. */
function formsOf(kind: EntryKind, entry: Entry): Iterable<readonly [number, readonly string[]]> {
  const forms = new Map<string, readonly [number, readonly string[]]>();
  for (const [rank, name] of entry.names.entries()) {
    const words = foldName(name);
    const short = kind === 'team' ? withoutClubForm(words) : null;
    for (const form of short === null ? [words] : [words, short]) {
      const key = form.join(' ');
      if (key !== '' && !forms.has(key)) forms.set(key, [rank, form]);
    }
  }
  return forms.values();
}

function addInitials(initials: Map<string, number[]>, words: readonly string[], slot: number): void {
  const letters = words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('');
  const slots = initials.get(letters);
  if (slots === undefined) initials.set(letters, [slot]);
  else if (slots.at(-1) !== slot) slots.push(slot);
}

/** Numbers the words anew in their sorted order. */
function sortWords(names: FoldedNames): { readonly words: readonly string[]; readonly text: Uint32Array } {
  const words = names.words.toSorted();
  const sortedNumber = new Map(words.map((word, number) => [word, number]));
  const renumbered = Uint32Array.from(names.words, (word) => sortedNumber.get(word) ?? 0);
  return { words, text: Uint32Array.from(names.text, (number) => renumbered[number] ?? 0) };
}

/** All places of words, by counting their first words and comparing only what follows within each. */
function sortPlaces(text: Uint32Array, words: number): { readonly order: Uint32Array; readonly bucket: Uint32Array } {
  const bucket = new Uint32Array(words + 1);
  for (const word of text) if (word !== 0) bucket[word + 1] = (bucket[word + 1] ?? 0) + 1;
  for (let word = 1; word <= words; word++) bucket[word] = (bucket[word] ?? 0) + (bucket[word - 1] ?? 0);
  const order = new Uint32Array(bucket[words] ?? 0);
  const next = bucket.slice();
  for (const [at, word] of text.entries()) {
    if (word === 0) continue;
    const index = next[word] ?? 0;
    order[index] = at;
    next[word] = index + 1;
  }
  for (let word = 1; word < words; word++) {
    const [from, to] = [bucket[word] ?? 0, bucket[word + 1] ?? 0];
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareFrom(text, a + 1, b + 1));
  }
  return { order, bucket };
}

function compareFrom(text: Uint32Array, a: number, b: number): number {
  for (let step = 0; ; step++) {
    const left = text[a + step] ?? 0;
    const right = text[b + step] ?? 0;
    if (left !== right) return left - right;
    if (left === 0) return a - b;
  }
}

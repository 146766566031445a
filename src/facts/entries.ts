import type { Competition, Country, Stage, Team } from '../lexicon/schema.ts';
import { fold, tokenize, type Token } from './tokens.ts';
import { keptWord, rememberedWords, unique } from './words.ts';

/** What a run of words can mean. */
export type Sense =
  | { readonly type: 'team'; readonly team: Team; readonly how: 'name' | 'alias' | 'nickname' }
  | { readonly type: 'ground'; readonly team: Team; readonly name: string }
  | { readonly type: 'town'; readonly town: string }
  | { readonly type: 'country'; readonly country: Country }
  | { readonly type: 'adjective'; readonly country: Country }
  | { readonly type: 'people'; readonly country: Country }
  | { readonly type: 'person-of'; readonly country: Country }
  | { readonly type: 'competition'; readonly competition: Competition }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'class'; readonly class: string };

/** A run of words that stands in the lexicon, with every meaning. */
export interface Entry {
  /** Folded, with a blank between. */
  readonly words: string;
  readonly length: number;
  readonly senses: readonly Sense[];
  /** The class of words that it is of; of several the first. */
  readonly wordClass: string | null;
  /** Whether it means anything besides: a team, a place, a stage. */
  readonly named: boolean;
}

/** The longest entry at a place: it ends before token `to`. */
export interface Found {
  readonly to: number;
  readonly entry: Entry;
}

/** The words read so far, which are an entry unless they only begin one. */
interface Node {
  /** By the number of the next word, which is found sooner than the word itself; null where no longer entry begins so. */
  next: Map<number, Node> | null;
  entry: Entry | null;
}

/**
 * The first two words of every entry, as bits that their numbers name. Most words that begin an entry stand before one
 * that goes on with none: a table this small tells so long before the maps would. A pair that it does not hold begins no
 * entry, one that it holds nearly always does.
 */
class Beginnings {
  readonly #bits = new Uint32Array(1 << 14);

  add(first: number, second: number): void {
    const bit = this.#bitOf(first, second);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHold(first: number, second: number): boolean {
    const bit = this.#bitOf(first, second);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** Any two numbers scattered over all bits. */
  #bitOf(first: number, second: number): number {
    return (Math.imul(first, 40_503) ^ Math.imul(second, 0x9e37_79b1)) & (32 * this.#bits.length - 1);
  }
}

/** The entries of a lexicon by their words. */
export class Entries {
  readonly #heads = new Array<Node | undefined>(rememberedWords);
  readonly #beginnings = new Beginnings();

  /** Adds a meaning of a run of words. */
  add(words: string, sense: Sense): void {
    const folded = tokenize(words).map(({ word }) => keptWord(word));
    const [first, ...others] = folded.map(({ id }) => id);
    if (first === undefined) return;
    let node = (this.#heads[first] ??= { next: null, entry: null });
    if (others[0] !== undefined) this.#beginnings.add(first, others[0]);
    for (const id of others) {
      node.next ??= new Map();
      let next = node.next.get(id);
      if (next === undefined) {
        next = { next: null, entry: null };
        node.next.set(id, next);
      }
      node = next;
    }
    node.entry ??= emptyEntry(folded.map((word) => word.folded));
    node.entry = withSense(node.entry, sense);
  }

  /** Whether an entry begins with a token's word. */
  beginWith({ id }: Token): boolean {
    return this.#heads[id] !== undefined;
  }

  /** What a word means that stands for itself. */
  ofWord({ id }: Token): Entry | null {
    return this.#heads[id]?.entry ?? null;
  }

  /** Whether an entry of two words or more may begin at token `from`; false where none does. */
  mayGoOn(tokens: readonly Token[], from: number): boolean {
    const next = tokens[from + 1];
    if (next === undefined) return false;
    return this.#beginnings.mayHold(tokens[from]?.id ?? -1, next.id) || (next.glued && next.word === '-');
  }

  /** The longest entry that begins at token `from`, or null. */
  longest(tokens: readonly Token[], from: number): Found | null {
    let node = this.#heads[tokens[from]?.id ?? -1];
    if (node === undefined) return null;
    let { entry } = node;
    if (!this.mayGoOn(tokens, from)) return entry === null ? null : { to: from + 1, entry };
    let to = from + 1;
    for (let at = from + 1; at < tokens.length && node.next !== null; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const next: Node | undefined = node.next.get(token.id);
      // A hyphen joins what the lexicon writes apart: "last-16", "first-half".
      if (next === undefined && token.glued && token.word === '-') continue;
      if (next === undefined) break;
      node = next;
      if (node.entry === null || (token.kind === 'number' && entry !== null && areGoals(tokens, at))) continue;
      ({ entry } = node);
      to = at + 1;
    }
    return entry === null ? null : { to, entry };
  }
}

const longestName = 4;

/** "beat Arden Rovers 2-0", "Arden Rovers 2, Borough 0": the number is the goals and not that of a second team called "Arden Rovers 2". */
function areGoals(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.length !== 1) return false;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (/^[-–:]$/u.test(next.word)) return tokens[at + 2]?.kind === 'number';
  let name = /^[,;]$/u.test(next.word) ? at + 2 : at + 1;
  const from = name;
  while (name - from < longestName && tokens[name]?.kind === 'word' && tokens[name]?.capital === true) name += 1;
  return name > from && tokens[name]?.kind === 'number';
}

function emptyEntry(words: readonly string[]): Entry {
  return { words: unique(words.join(' ')), length: words.length, senses: [], wordClass: null, named: false };
}

function withSense(entry: Entry, sense: Sense): Entry {
  const { senses, wordClass, named } = entry;
  if (senses.some((known) => sameSense(known, sense))) return entry;
  return {
    ...entry,
    senses: [...senses, sense],
    wordClass: wordClass ?? (sense.type === 'class' ? sense.class : null),
    named: named || sense.type !== 'class',
  };
}

function sameSense(a: Sense, b: Sense): boolean {
  if (a.type === 'team' && b.type === 'team') return a.team === b.team;
  if (a.type === 'town' && b.type === 'town') return fold(a.town) === fold(b.town);
  return a.type === b.type && JSON.stringify(a) === JSON.stringify(b);
}

import { symbolOf, type SymbolTable } from '../patterns/pattern.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { rememberedWords } from '../words.ts';
import { openingWord } from './opening-words.ts';

/** What a plain word is where nothing longer begins with it. */
export interface PlainWord {
  /** Whether entries of the lexicon begin with it. */
  readonly begins: boolean;
  readonly wordClass: string | null;
  /** The number of the character that patterns read it as. */
  readonly symbol: number;
}

/** Plain words are read by themselves, as most are: no name, no number, no mark, and no time begins with them. */
export class PlainWords {
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  /** By the place of a word: 0 for what was not met yet, 1 for what is not plain, else where `#kinds` says what it is. */
  readonly #kindAt = new Uint16Array(rememberedWords);
  /** Many words are of one kind, so that these are few. */
  readonly #kinds: (PlainWord | null)[] = [null, null];

  constructor(vocabulary: Vocabulary, symbols: SymbolTable) {
    this.vocabulary = vocabulary;
    this.symbols = symbols;
  }

  /** The plain word that a token is; null for any other. */
  plainWord(token: Token): PlainWord | null {
    const known = this.#kindAt[token.place] ?? 0;
    if (known > 0) return this.#kinds[known] ?? null;
    const word = this.#lookUp(token);
    if (token.place >= 0) this.#kindAt[token.place] = word === null ? 1 : this.#kindOf(word);
    return word;
  }

  #lookUp(token: Token): PlainWord | null {
    if (token.kind === 'mark' || token.capital || openingWord(token).timed) return null;
    const { entries } = this.vocabulary;
    const entry = entries.ofWord(token);
    if (entry?.named === true) return null;
    const wordClass = entry?.wordClass ?? null;
    const symbol = (this.symbols.symbolFor(token.word, wordClass) ?? symbolOf.OTHER).charCodeAt(0);
    return { begins: entries.beginWith(token), wordClass, symbol };
  }

  #kindOf({ begins, wordClass, symbol }: PlainWord): number {
    const same = this.#kinds.findIndex(
      (each) => each?.begins === begins && each.wordClass === wordClass && each.symbol === symbol,
    );
    return same < 0 ? this.#kinds.push({ begins, wordClass, symbol }) - 1 : same;
  }
}

let last: PlainWords | null = null;

/** The plain words of a reader, which they are kept for as long as no other reads. */
export function plainWordsOf(vocabulary: Vocabulary, symbols: SymbolTable): PlainWords {
  if (last?.vocabulary !== vocabulary || last.symbols !== symbols) last = new PlainWords(vocabulary, symbols);
  return last;
}

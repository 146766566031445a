import { symbolOf, type SymbolTable } from '../patterns/pattern.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { rememberedWords } from '../words.ts';
import { openingWord } from './opening-words.ts';

/** Plain words are read by themselves, as most are: no name, no number, and nothing begins with them. */
export class PlainWords {
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  /** By the place of a word the character that patterns read it as; 0 for what was not met yet, 1 for what is not plain. */
  readonly #characters = new Uint16Array(rememberedWords);

  constructor(vocabulary: Vocabulary, symbols: SymbolTable) {
    this.vocabulary = vocabulary;
    this.symbols = symbols;
  }

  /** The number of the character of a plain word; 1 for any other. */
  characterOf(token: Token): number {
    const known = this.#characters[token.place] ?? 0;
    if (known > 0) return known;
    const character = this.#lookUp(token);
    if (token.place >= 0) this.#characters[token.place] = character;
    return character;
  }

  #lookUp(token: Token): number {
    if (token.kind === 'mark' || token.capital || this.vocabulary.entries.beginWith(token)) return 1;
    if (openingWord(token).timed) return 1;
    return (this.symbols.symbolFor(token.word, null) ?? symbolOf.OTHER).charCodeAt(0);
  }
}

let last: PlainWords | null = null;

/** The plain words of a reader, which they are kept for as long as no other reads. */
export function plainWordsOf(vocabulary: Vocabulary, symbols: SymbolTable): PlainWords {
  if (last?.vocabulary !== vocabulary || last.symbols !== symbols) last = new PlainWords(vocabulary, symbols);
  return last;
}

import { type SymbolTable } from '../patterns/pattern.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type NameClues } from './name-clues.ts';
import type { PlainWords } from './plain-words.ts';

/** What marking needs besides the sentence. */
export interface Marking {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly symbols: SymbolTable;
  readonly plain: PlainWords;
  readonly names: NameClues;
}

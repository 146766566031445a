import type { Piece } from './passage.ts';
import type { Subject } from './subject.ts';

/** The words that give a quotation to its speaker. */
export interface Attribution {
  /** Null where the words name nobody: `adding: "…"`. */
  readonly subject: Subject | null;
  readonly rule: 'said-behind' | 'said-before' | 'label' | 'told-in-words' | 'stance-before' | 'topic';
  /** The words themselves. */
  readonly piece: Piece;
}

import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';
import type { Gap, Piece } from './passage.ts';

/** Speech of one person in one paragraph: one quotation, or several parted only by their attribution. */
export interface Speech {
  readonly quotations: readonly Quotation[];
  /** Fullest name; null where it is not sure who speaks, for `reason`. */
  readonly speaker: string | null;
  readonly reason: string;
  readonly outlet: string | null;
  readonly rule: Attribution['rule'] | 'goes-on' | 'sentence-before';
  /** The words of the attribution, where there are any. */
  readonly piece: Piece;
}

/** A speech in the making. */
export interface Draft extends Speech {
  readonly quotations: Quotation[];
  readonly passage: number;
  speaker: string | null;
  reason: string;
  outlet: string | null;
  rule: Speech['rule'];
  piece: Piece;
}

/** Where a quotation stands. */
export interface Place {
  readonly quotation: Quotation;
  readonly passage: number;
  readonly before: Gap;
  readonly behind: Gap;
  /** Nothing of its paragraph stands before it. */
  readonly opens: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

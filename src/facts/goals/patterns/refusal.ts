import type { Item } from '../../mentions/mention.ts';

/** A match as its refusals see it. */
export interface Refused {
  readonly items: readonly Item[];
  /** The items of the match, `[from, to)`. */
  readonly own: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly verb: number | null;
  readonly noun: number | null;
  /** Its verb or noun. */
  readonly head: Item | undefined;
}

export interface Refusal {
  /** The pattern or patterns. */
  readonly of: string | RegExp;
  readonly refuses: (found: Refused) => boolean;
}

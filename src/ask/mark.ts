import type { Entry } from '../search/search-index.ts';

/** What a stretch of a question is. `start` and `end` are offsets into it. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'word'; readonly of: string }
  | NameMark
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'venue'; readonly venue: string }
  | { readonly kind: 'stage'; readonly stage: string }
  /** A minute of a match: `the 61st minute`. */
  | { readonly kind: 'minute'; readonly minute: string }
  | { readonly kind: 'leg'; readonly leg: '1' | '2' }
  /** A result in numbers: `3-0`. */
  | { readonly kind: 'scoreline'; readonly goals: readonly [number, number] }
  /** A team that the lexicon knows and no report tells of. */
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'unknown' }
);

/** A name of something held. */
export interface NameMark {
  readonly kind: 'team' | 'person' | 'competition';
  /** Null where several bear the name: then `typed` is put to the person. */
  readonly entry: Entry | null;
  readonly typed: string;
  /** True where letters were wrong. */
  readonly misspelt: boolean;
  /** True where the word is a team's town and no whole name of it: "the Lisbon game". */
  readonly town?: boolean;
}

/** A name with its place. */
export type PlacedName = Mark & NameMark;

/** What can be looked up by name. */
export type EntryKind = 'team' | 'person' | 'competition' | 'match';

export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Shown to people: `Liverpool — 2 ties, 4 matches`. */
  readonly label: string;
  /** The usual name first, then every other one: short forms, nicknames, spellings, initials. */
  readonly names: readonly string[];
  /** How much is held of it; breaks ties between equally likely names. */
  readonly weight: number;
}

/** How a name was matched, best first. */
export type Likeness = 'exact' | 'prefix' | 'word-prefix' | 'initials' | 'typo';

export interface Hit {
  readonly entry: Entry;
  readonly likeness: Likeness;
  /** Higher is more alike; comparable within one search only. */
  readonly score: number;
}

export type Lookup =
  { readonly found: Entry } | { readonly ambiguous: readonly Entry[] } | { readonly nearest: readonly Entry[] };

export interface SearchIndex {
  /** Best first; `limit` is 25 by default, as many as Discord shows. An empty text gives the entries most is held of. */
  search(
    text: string,
    options?: {
      readonly kinds?: readonly EntryKind[];
      readonly limit?: number;
      /** False: only names that have the words as they stand, which takes microseconds. */
      readonly forgiving?: boolean;
    },
  ): readonly Hit[];
  /** The one entry that a submitted text means, or the choice to put to the person, or the nearest names. */
  lookup(text: string, kinds: readonly EntryKind[]): Lookup;
  /** By id, as autocomplete choices and buttons carry it. */
  get(kind: EntryKind, id: string): Entry | undefined;
}

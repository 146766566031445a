import type { Mark } from './mark.ts';
import type { Token } from './tokens.ts';

/** What a stretch of words was taken for, before its place is put to it. Of two as long the one of the higher rank counts. */
export type Taken = { readonly words: number; readonly rank: number; readonly mark: PlacelessMark };
type PlacelessMark = Mark extends infer M ? (M extends unknown ? Omit<M, 'start' | 'end'> : never) : never;

/** So many words from a place on, one blank between them. */
export function textOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
}

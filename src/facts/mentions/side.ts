import type { Item, TeamMention } from './mention.ts';

/** A mention of a side and the item behind it. */
export interface Side {
  readonly to: number;
  readonly mention: TeamMention;
}

/** Whether an item is a word of this class of the lexicon. */
export const isClass = (item: Item | undefined, name: string): boolean => item?.wordClass === name;

/** Whether an item is this one word, whatever it was marked as. */
export function isWord(item: Item | undefined, word: string, text: string): boolean {
  return item !== undefined && text.slice(item.start, item.end).toLowerCase() === word;
}

/** The items as a team that the lexicon does not hold, named as the report writes it. */
export function shapeOf(items: readonly Item[], from: number, to: number, text: string): TeamMention {
  const words = text.slice(items[from]?.start, items[to - 1]?.end);
  return { type: 'TEAM', how: 'shape', candidates: [], words };
}

/** A side that only the context can tell. */
export function sideOf(how: TeamMention['how'], words: string, to: number): Side {
  return { to, mention: { type: 'TEAM', how, candidates: [], words } };
}

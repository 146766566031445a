import { symbolOf } from '../patterns/pattern.ts';
import type { Item, Mention } from './mention.ts';

const characters = Object.fromEntries(
  Object.entries(symbolOf).map(([type, symbol]) => [type, symbol.charCodeAt(0)]),
) as Record<keyof typeof symbolOf, number>;

/** The item that a mention is within its sentence. */
export function mentionItem(mention: Mention, start: number, end: number): Item {
  const { type } = mention;
  return { start, end, type, mention, word: '', wordClass: null, symbol: characters[type] };
}

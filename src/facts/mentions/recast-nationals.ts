import { symbolOf } from '../patterns/pattern.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { recastAll } from './recast-all.ts';

/** "the Swiss": a player, where the report names no team that they could be. */
export function recastNationals(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  if (!sentences.some(({ items, code }) => code.includes(symbolOf.TEAM) && items.some(isOneOrAll))) return sentences;
  const named = new Set<string>();
  for (const { items } of sentences)
    for (const { mention } of items)
      if (mention?.type === 'TEAM' && mention.how !== 'people') for (const { id } of mention.candidates) named.add(id);
  return recastAll(sentences, (item) => {
    const { mention, start, end } = item;
    if (mention?.type !== 'TEAM' || mention.nationality === undefined) return item;
    if (mention.candidates.some(({ id }) => named.has(id))) return item;
    return mentionItem({ type: 'ADJECTIVE', country: mention.nationality }, start, end);
  });
}

const isOneOrAll = ({ mention }: Item): boolean => mention?.type === 'TEAM' && mention.nationality !== undefined;

import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/** "won the Ashford derby": the town, though one of its clubs is called by it alone. */
export function recastDerbies(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  return sentences.map((sentence) => {
    const { items } = sentence;
    if (!sentence.code.includes(symbolOf.TEAM) || !items.some(({ word }) => word === 'derby')) return sentence;
    const changed = items.map((item, at) => (items[at + 1]?.word === 'derby' ? asTown(item) : item));
    return changed.every((item, at) => item === items[at])
      ? sentence
      : { ...sentence, items: changed, code: codeOf(changed) };
  });
}

function asTown(item: Item): Item {
  const { mention, start, end } = item;
  if (mention?.type !== 'TEAM') return item;
  const teams = mention.candidates.filter(({ town }) => town !== undefined && fold(town) === fold(mention.words));
  const [first] = teams;
  if (first?.town === undefined) return item;
  return mentionItem({ type: 'PLACE', name: first.town, ground: false, teams }, start, end);
}

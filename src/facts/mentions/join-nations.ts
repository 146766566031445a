import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { teamOfNation } from './side-of-nation.ts';

/** "Rivermouth Stars of Mali": the country that tells a side is no side of its own, also where only the report shows that it is one. */
export function joinNations(sentences: readonly MarkedSentence[], text: string): readonly MarkedSentence[] {
  return sentences.map((sentence) => {
    const { items } = sentence;
    if (!items.some((_, at) => isToldByNation(items, at))) return sentence;
    const joined: Item[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item === undefined) break;
      const side = isToldByNation(items, at) ? teamOfNation(items, at, text) : null;
      joined.push(side === null ? item : mentionItem(side.mention, item.start, items[side.to - 1]?.end ?? item.end));
      at = (side?.to ?? at + 1) - 1;
    }
    return { ...sentence, items: joined, code: codeOf(joined) };
  });
}

function isToldByNation(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  return mention?.type === 'TEAM' && mention.how === 'shape' && items[at + 1]?.word === 'of';
}

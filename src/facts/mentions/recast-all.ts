import { symbolOf } from '../patterns/pattern.ts';
import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';

/** The sentences with their teams and people changed; one in which nothing changes stays itself. */
export function recastAll(
  sentences: readonly MarkedSentence[],
  change: (item: Item) => Item,
): readonly MarkedSentence[] {
  return sentences.map((sentence) => {
    if (!sentence.code.includes(symbolOf.TEAM) && !sentence.code.includes(symbolOf.PERSON)) return sentence;
    const items = sentence.items.map(change);
    return items.every((item, at) => item === sentence.items[at])
      ? sentence
      : { ...sentence, items, code: codeOf(items) };
  });
}

import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';

/** The sentences with their items changed; one in which nothing changes stays itself. */
export function recastAll(
  sentences: readonly MarkedSentence[],
  change: (item: Item) => Item,
): readonly MarkedSentence[] {
  return sentences.map((sentence) => {
    const items = sentence.items.map(change);
    return items.every((item, at) => item === sentence.items[at])
      ? sentence
      : { ...sentence, items, code: codeOf(items) };
  });
}

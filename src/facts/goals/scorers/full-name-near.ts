import type { Story } from '../../discourse/story.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { nameWords } from '../../people.ts';

/** How many sentences back the full name may stand. */
const reach = 2;

/** "Wang Yongpo shot wide, and Wang scored", where the report has a Wang Dalei, too: the one of that name who was named last. */
export function fullNameNear({ marked, people }: Story, sentence: MarkedSentence, item: Item, name: string): string {
  const known = people.fullName(name);
  if (known !== name || nameWords(name).length !== 1) return known;
  const [word = ''] = nameWords(name);
  const at = marked.sentences.indexOf(sentence);
  for (let index = at; index >= Math.max(0, at - reach); index -= 1) {
    const { items = [], block } = marked.sentences[index] ?? {};
    if (block !== sentence.block) return known;
    const before = items.findLast(
      ({ mention, start }) =>
        start < item.start && mention?.type === 'PERSON' && isLonger(nameWords(mention.name), word),
    )?.mention;
    if (before?.type === 'PERSON') return people.fullName(before.name);
  }
  return known;
}

/** A name that begins or ends with a word and has more. */
function isLonger(words: readonly string[], word: string): boolean {
  return words.length > 1 && (words[0] === word || words.at(-1) === word);
}

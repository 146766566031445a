import type { Article } from '../../article/article.ts';
import { codeOf } from './mark-sentence.ts';
import type { MarkedSentence } from './mention.ts';

/** No line of a list or title has as many items. */
const longLine = 12;
const joints = /^(?:[,;–—-]|and|but|before|after|when|while|as|with|who|which|where)$/u;

/**
 * A report cut short may end within a word: "a hard-fought 2-1 win over Rive". What the clause tells that breaks off with such a name
 * is not known, unless the report has the last word of the name before.
 */
export function withoutCutName(sentences: readonly MarkedSentence[], { text }: Article): readonly MarkedSentence[] {
  const sentence = sentences.at(-1);
  const last = sentence?.items.at(-1);
  if (sentence === undefined || last?.mention?.type !== 'PERSON' || sentence.items.length < longLine) return sentences;
  if (sentence.items.some((item) => item.word === ':') || text.slice(last.end).trim() !== '') return sentences;
  const word = last.mention.name.split(/[\s-]/u).at(-1) ?? '';
  if (
    text
      .slice(0, last.start)
      .split(/[^\p{L}\p{M}]+/u)
      .includes(word)
  )
    return sentences;
  const items = sentence.items.slice(
    0,
    Math.max(
      0,
      sentence.items.findLastIndex((item) => joints.test(item.word)),
    ),
  );
  const before = sentences.slice(0, -1);
  return items.length === 0 ? before : [...before, { ...sentence, items, code: codeOf(items) }];
}

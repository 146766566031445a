import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence, ScoreMention } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/**
 * Puts a score where a report says "by the same score": the one told just before, in the sentence or else in the sentence
 * before it. Where these tell none or more than one, nothing is known of it.
 */
export function fillSameScores(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  let before: readonly Item[] = [];
  return sentences.map((sentence) => {
    const items = filled(sentence.items, before);
    before = sentence.items;
    return items === sentence.items ? sentence : { ...sentence, items, code: codeOf(items) };
  });
}

const nouns: ReadonlySet<string> = new Set(['score', 'scoreline', 'result']);

/** Where "by the same score" or "by an identical score" begins; -1 where it does not stand. */
function startOfSame(items: readonly Item[]): number {
  return items.findIndex(
    (item, at) =>
      item.word === 'by' &&
      /^(?:the same|an identical)$/u.test(`${items[at + 1]?.word ?? ''} ${items[at + 2]?.word ?? ''}`) &&
      nouns.has(items[at + 3]?.word ?? ''),
  );
}

function filled(items: readonly Item[], before: readonly Item[]): readonly Item[] {
  const at = startOfSame(items);
  const end = items[at + 3]?.end;
  const start = items[at]?.start;
  if (at < 0 || end === undefined || start === undefined) return items;
  const own = scoresOf(items.slice(0, at));
  const [score, other] = own.length > 0 ? own : scoresOf(before);
  if (score === undefined || other !== undefined) return items;
  return [...items.slice(0, at), mentionItem({ ...score, same: true }, start, end), ...items.slice(at + 4)];
}

function scoresOf(items: readonly Item[]): readonly ScoreMention[] {
  return items.flatMap(({ mention }) => (mention?.type === 'SCORE' ? [mention] : []));
}

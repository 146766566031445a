import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence, TeamMention } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/** Puts the side where a sentence of two says "for the former" or "for the latter": "drew 1-1, Rossi scoring for the former". */
export function fillFormerAndLatter(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  return sentences.map((sentence) => {
    if (!/T.*T/su.test(sentence.code)) return sentence;
    // One each: "for the former and … for the latter".
    const items = filled(filled(sentence.items));
    return items === sentence.items ? sentence : { ...sentence, items, code: codeOf(items) };
  });
}

const goesOn = /^(?:and|but|in|on|with|after|before|while|when|as)$/u;

function filled(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, index) =>
      (word === 'former' || word === 'latter') &&
      items[index - 1]?.word === 'the' &&
      items[index - 2]?.word === 'for' &&
      isEnd(items[index + 1]),
  );
  if (at < 0) return items;
  const named = items.slice(0, at).flatMap(({ mention }) => (mention?.type === 'TEAM' ? [mention] : []));
  const [first, second, third] = named;
  const [article, last] = [items[at - 1], items[at]];
  if (first === undefined || second === undefined || article === undefined || last === undefined) return items;
  if (third !== undefined && ![first, second].some((each) => isSame(each, third))) return items;
  const mention = last.word === 'former' ? first : second;
  return [...items.slice(0, at - 1), mentionItem(mention, article.start, last.end), ...items.slice(at + 1)];
}

function isEnd(next: Item | undefined): boolean {
  return next === undefined || next.type === 'MARK' || next.type === 'MINUTE' || goesOn.test(next.word);
}

function isSame(a: TeamMention, b: TeamMention): boolean {
  return a.candidates.length === b.candidates.length && a.candidates.every((team, at) => team === b.candidates[at]);
}

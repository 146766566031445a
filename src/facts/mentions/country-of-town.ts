import { symbolOf } from '../patterns/pattern.ts';
import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/** "won in Doha, Qatar, on Tuesday": a country behind a town says where the town is, and is no side. */
export function recastCountries(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  return sentences.map((sentence) => {
    if (!sentence.code.includes(symbolOf.TEAM)) return sentence;
    const items = sentence.items.map((item, at) => (isBehindTown(sentence.items, at) ? asPlace(item) : item));
    return items.every((item, at) => item === sentence.items[at])
      ? sentence
      : { ...sentence, items, code: codeOf(items) };
  });
}

/** Between commas: "in Doha, Qatar won" tells of a side. */
function isBehindTown(items: readonly Item[], at: number): boolean {
  const { mention, type } = items[at] ?? {};
  if (mention?.type !== 'TEAM' || type !== 'TEAM' || items[at - 1]?.word !== ',') return false;
  if (!mention.candidates.every(({ national }) => national) || mention.candidates.length === 0) return false;
  const town = items[at - 2];
  const before = items[at - 3]?.word === 'the' ? items[at - 4] : items[at - 3];
  const isTown =
    town?.type === 'PLACE'
      ? /(?:^| )(?:in|at|from|near)$/u.test(before?.word ?? '')
      : town?.type === 'PERSON' && before?.word === 'in';
  const next = items[at + 1];
  return isTown && (next === undefined || next.type === 'DATE' || /^(?:[,.;)]|on)$/u.test(next.word));
}

function asPlace({ mention, start, end, ...rest }: Item): Item {
  if (mention?.type !== 'TEAM') return { mention, start, end, ...rest };
  const [country] = mention.candidates;
  return mentionItem(
    { type: 'PLACE', name: country?.name ?? mention.words, ground: false, teams: mention.candidates },
    start,
    end,
  );
}

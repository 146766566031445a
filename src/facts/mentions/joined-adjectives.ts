import type { Item } from './mention.ts';

const nouns: ReadonlySet<string> = new Set(['shot', 'goal', 'free-kick', 'penalty', 'assist-noun']);
const owner = /^(?:'s?|an?|his|her|another)$/u;

/** "Rossi's fierce, dipping shot", "a low, hard drive": a comma between two words that describe a ball says nothing, and is left out. */
export function withoutAdjectiveCommas(items: readonly Item[]): readonly Item[] {
  if (!items.some((_, at) => isBetweenAdjectives(items, at))) return items;
  return items.filter((_, at) => !isBetweenAdjectives(items, at));
}

function isBetweenAdjectives(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== ',') return false;
  const [own, first, second] = [items[at - 2], items[at - 1], items[at + 1]];
  if (!owner.test(own?.word ?? '') || !isDescribing(first) || !isDescribing(second)) return false;
  return [items[at + 2], items[at + 3]].some((item) => nouns.has(item?.wordClass ?? ''));
}

function isDescribing(item: Item | undefined): boolean {
  return (
    item?.type === 'WORD' &&
    (item.wordClass === null || item.wordClass === 'strike') &&
    !/^(?:own|a|an|the|and|his|her|their|this|that|from|by|with|in)$/u.test(item.word)
  );
}

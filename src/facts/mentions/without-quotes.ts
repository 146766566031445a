import type { Item } from './mention.ts';

/** `"Arden" 5:3 "Borough"`: reports from the east of Europe put the names of clubs, and nothing that is said, in such marks. */
export function withoutQuotes(items: readonly Item[]): readonly Item[] {
  if (!items.some((_, at) => isQuoted(items, at))) return items;
  return items.filter((_, at) => !isQuoted(items, at + 1) && !isQuoted(items, at - 1) && !isTownOf(items, at));
}

/** `Madrid's "Borough"`: the town of a club, and its owner's mark. */
function isTownOf(items: readonly Item[], at: number): boolean {
  const mark = items[at]?.word === "'s" ? at : at + 1;
  const town = items[mark - 1]?.type;
  return (
    items[mark]?.word === "'s" &&
    (town === 'TEAM' || town === 'PLACE' || town === 'PERSON') &&
    items[mark + 2]?.type === 'TEAM' &&
    isQuoted(items, mark + 2)
  );
}

/** A name of a club or competition and nothing else between two marks. */
function isQuoted(items: readonly Item[], at: number): boolean {
  const type = items[at]?.type;
  return (type === 'TEAM' || type === 'COMPETITION') && items[at - 1]?.word === '"' && items[at + 1]?.word === '"';
}

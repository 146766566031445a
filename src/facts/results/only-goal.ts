import type { Item } from '../mentions/mention.ts';

const only = /\b(?:only|lone|solitary|sole)$/u;

/** The item of "the only goal", which makes a victory one by 1-0; -1 where the sentence has none. */
export function onlyGoalAt(items: readonly Item[]): number {
  return items.findIndex((item, at) => {
    if (/\b(?:only|lone|solitary|sole) (?:goal|strike)$/u.test(item.word)) return !isOfMore(items, at);
    const single = item.word === 'single' && items[at - 1]?.word === 'a';
    if (!single && !only.test(item.word)) return false;
    const goal = [1, 2].find(
      (step) => items[at + step]?.wordClass === 'goal' || items[at + step]?.wordClass === 'shot',
    );
    if (single && !isWhole(items, at, at + (goal ?? 0) + 1)) return false;
    return goal !== undefined && items[at - 1]?.word !== 'not' && !isOfMore(items, at + goal);
  });
}

/** "A single goal from Rossi was enough", "needed a single goal from Rossi to": all that it took, and no others beside it. */
function isWhole(items: readonly Item[], single: number, by: number): boolean {
  if (!/^(?:from|by)$/u.test(items[by]?.word ?? '') || items[single - 2]?.word === 'only') return false;
  const behind = items[by + 2]?.word ?? '.';
  return (
    items[by + 1]?.type === 'PERSON' && /^(?:\.|to|was|proved|gave|earned|settled|decided|sufficed)$/u.test(behind)
  );
}

/** "the only goal of the season", "his only goal for the club". */
function isOfMore(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  if (before === 'his' || before === 'her' || before === 'their' || before === "'s") return true;
  if (items[at + 1]?.word !== 'of') return false;
  const rest = [items[at + 2], items[at + 3], items[at + 4]];
  return !rest.some(
    (item) =>
      item?.wordClass === 'game' ||
      /^(?:match|game|contest|tie|final|night|evening|afternoon|encounter|derby|clash|day)$/u.test(item?.word ?? ''),
  );
}

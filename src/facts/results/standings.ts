import type { Item } from '../mentions/mention.ts';

const heads = new Set(['points', 'pts', 'standings', 'table', 'classification']);

/**
 * Whether teams with a number each are rows of a table and no result: "Points: Arden 6, Borough 3", "Arden 4, Borough 4,
 * Castle 3". `from` and `to` are the items of two such rows.
 */
export function isStanding(items: readonly Item[], from: number, to: number): boolean {
  if (items[from + 2]?.word !== ',') return items.slice(0, from).some((item) => heads.has(item.word));
  const before = items[from - 1]?.word === ',' && items[from - 2]?.type === 'NUMBER';
  const behind = items[to]?.word === ',' && items[to + 1]?.type === 'TEAM' && items[to + 2]?.type === 'NUMBER';
  return before || behind || items.slice(0, from).some((item) => heads.has(item.word));
}

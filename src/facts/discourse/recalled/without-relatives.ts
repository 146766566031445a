import type { Item } from '../../mentions/mention.ts';

const relatives = /^(?:who|whose|whom|which)$/u;

/** A sentence without what hangs on its names: "Arden, who had lost five in a row, won at Borough" tells "Arden won at Borough". */
export function withoutRelatives(items: readonly Item[]): readonly Item[] {
  const opens = (at: number): boolean => items[at]?.word === ',' && relatives.test(items[at + 1]?.word ?? '');
  if (!items.some((_, at) => opens(at))) return items;
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const close = opens(at) ? items.findIndex(({ word }, each) => each > at && word === ',') : -1;
    if (close > 0) at = close;
    else if (items[at] !== undefined) kept.push(items[at] as Item);
  }
  return kept;
}

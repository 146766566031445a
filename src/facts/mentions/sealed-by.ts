import type { Item } from './mention.ts';

const sealing =
  /^(?:sealed|settled|secured|confirmed|completed|ensured|clinched|inspired|capped|rounded|wrapped|made)(?: |$)/u;

/** "a 3-2 loss that was sealed by Costa", "a 2-1 win made certain by Boon's penalty": behind the "by" at `by` stands who did it to the result, and no opponent. */
export function isSealedBy(items: readonly Item[], by: number): boolean {
  return items[by]?.word === 'by' && items.slice(Math.max(0, by - 3), by).some(({ word }) => sealing.test(word));
}

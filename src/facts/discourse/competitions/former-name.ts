import type { Item } from '../../mentions/mention.ts';

/** "since it was known as the W-League", "the then W-League": whether the competition at `at` is named as at another time. */
export function isFormerName(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (/^(?:then|formerly|erstwhile)$/u.test(before.at(-1) ?? '')) return before.includes('the');
  const as = before.lastIndexOf('as');
  return as > 0 && before[as - 1] === 'known';
}

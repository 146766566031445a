import type { Item } from '../../mentions/mention.ts';

/** Words of a time between "before" and its last word: "the", "half -", "just over". */
const longest = 4;

/** Whether a time of play begins at `at`, so that "before half-time" or "until the 80th minute" opens no clause. */
export function isPlayTime(items: readonly Item[], at: number): boolean {
  for (let index = at; index < Math.min(items.length, at + longest); index += 1) {
    const { type = 'MARK', word = '', wordClass } = items[index] ?? {};
    if (wordClass === 'half-time' || type === 'MINUTE') return true;
    if (type !== 'WORD' && word !== '-') return false;
  }
  return false;
}

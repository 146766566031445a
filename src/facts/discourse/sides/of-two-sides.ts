import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** How far before a result the sides that it is told of stand. */
const near = 8;

/** "Arden and Borough won 2-0", "after both won 2-0": two sides of which each won or lost a match of its own. */
export function isOfTwoSides(items: readonly Item[], { outcome, subject, from }: ResultReading): boolean {
  if (subject !== null || (outcome !== 'win' && outcome !== 'loss')) return false;
  for (let at = from - 1; at >= Math.max(0, from - near); at -= 1) {
    const { word = '', type } = items[at] ?? {};
    if (/^(?:both|each)$/u.test(word)) return at === from - 1;
    if (type === 'SCORE' || word === ',' || word === ';') return false;
    if (type !== 'TEAM') continue;
    if (items[at - 1]?.word !== 'and' || items[at - 2]?.type !== 'TEAM' || from - at > 4) return false;
    // "drew 1-1 with Castle and Borough lost": the first of the two is the object of another result.
    if (items[at - 3]?.word === 'with' && items[at - 4]?.type === 'SCORE') return false;
    return items[at - 3] === undefined || /^(?:both|while|and|as|with|[,;:])$/u.test(items[at - 3]?.word ?? '');
  }
  return false;
}

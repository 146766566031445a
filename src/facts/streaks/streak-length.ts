import type { Item } from '../mentions/mention.ts';
import { cardinalOf } from '../mentions/number-words.ts';

/**
 * The number that an item stands for: a cardinal, an ordinal, the second half of "twenty-two", or "their last four",
 * which by itself reads as a stage. Null for anything else.
 */
export function numberAt(items: readonly Item[], at: number, text: string): number | null {
  const item = items[at];
  const { mention } = item ?? {};
  if (item === undefined || mention == null) return null;
  if (mention.type === 'STAGE') return lastNumber(text.slice(item.start, item.end));
  if (mention.type !== 'NUMBER' && mention.type !== 'ORDINAL') return null;
  return mention.value + (tensOrUnits(items, at, mention.value) ?? 0);
}

/** The other half of "twenty-two", whichever the item is. */
function tensOrUnits(items: readonly Item[], at: number, value: number): number | null {
  const isTens = value >= 20 && value <= 90 && value % 10 === 0;
  if (!isTens && value > 9) return null;
  const step = isTens ? 1 : -1;
  const other = items[at + 2 * step]?.mention;
  if (items[at + step]?.word !== '-' || (other?.type !== 'NUMBER' && other?.type !== 'ORDINAL')) return null;
  const fits = isTens ? other.value < 10 : other.value >= 20 && other.value <= 90 && other.value % 10 === 0;
  return fits ? other.value : null;
}

/** "last four" → 4. */
function lastNumber(words: string): number | null {
  const found = /^last[ -](\p{L}+|\d+)$/iu.exec(words);
  return found?.[1] === undefined ? null : cardinalOf(found[1].toLowerCase());
}

/** What is counted and is no match. */
const units = new Set(
  `minute minutes second seconds hour hours day days week weeks weekend weekends month months year
   years season seasons campaign campaigns point points goal goals man men player players place places
   chances penalties yards metres meters percent different decades corners shots saves trophies
   promotions editions tournaments sets teams countries competitions`
    .trim()
    .split(/\s+/u),
);

/** Whether the number counts something else than matches: "for 18 months", "all three points", "two-and-a-half years". */
export function countsOther(items: readonly Item[], at: number): boolean {
  let looked = 0;
  for (let next = at + 1; next < items.length && looked < 3; next += 1) {
    const item = items[next];
    if (item === undefined || item.wordClass === 'game' || item.word === 'attempts') return false;
    if (units.has(item.word) || item.type === 'MINUTE') return true;
    if (fillers.has(item.word)) continue;
    if (item.type === 'MARK' || item.word === 'of' || item.word === 'in') return false;
    looked += 1;
  }
  return false;
}

const fillers = new Set(['-', 'and', 'a', 'half']);

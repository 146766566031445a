import type { Item } from '../mentions/mention.ts';
import type { StreakKind } from '../fact.ts';
import type { StreakPattern } from './streak-pattern.ts';

/** A run as one sentence tells it; whose it is comes from the order of the report. */
export interface StreakReading {
  readonly pattern: StreakPattern;
  readonly kind: StreakKind;
  readonly length: number;
  /** Items `[from, to)` that the pattern holds. */
  readonly from: number;
  readonly to: number;
  /** Where its words begin: before `from` where the noun stands in another clause. */
  readonly start: number;
  /** The item that carries the number; the first of the pattern where words alone say two. */
  readonly at: number;
  /** The match to come is not counted: "chasing a fifth straight win". */
  readonly chased?: true;
  /** The team where the pattern names it. */
  readonly team: number | null;
}

/** What looked like a run, with the reason why it is none that can be told. */
export interface StreakRefusal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** The word of an item, or the class of a word that has one. */
export function nameOf(item: Item | undefined): string {
  return item?.wordClass ?? item?.word ?? '';
}

/** A number that counts the match being told: "a fourth straight win", "made it five in a row"; not "after five straight wins". */
export function isCount(items: readonly Item[], { pattern, from, at }: StreakReading): boolean {
  if (!/^(?:counted|noun|made|run-to)-/u.test(pattern.name)) return false;
  return items[at]?.type === 'ORDINAL' || !isLedBack(items, from);
}

/** "after", "bounced back from", "their run of": what follows was before this match. */
function isLedBack(items: readonly Item[], from: number): boolean {
  return items
    .slice(Math.max(0, from - 3), from)
    .some(({ word }) => /^(?:after|following|from|despite|of|previous)$/u.test(word));
}

import type { Span } from '../../../article/article.ts';
import type { Score } from '../../fact.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import { isMark, type SheetToken } from './sheet-tokens.ts';

/** A goal as a score sheet lists it. */
export interface SheetGoal extends Span {
  /** Null for an own goal of nobody named. */
  readonly name: string | null;
  /** Null where the sheet gives none. */
  readonly time: PlayTime | null;
  /** Whether a sign says that the time is one: `34'`, a score beside it, a bracket. */
  readonly marked: boolean;
  readonly penalty: boolean;
  readonly own: boolean;
  /** How it stood after it, where the sheet counts along. */
  readonly score: Score | null;
  /** The side that the sheet names for it, as written: `Arden`, `ARD`, `A`; null where it names none. */
  readonly side: string | null;
  /** Which part of the sheet it stands in: semicolons, bars and dashes part the two sides. */
  readonly part: number;
  /** Which group of lines, parted by blank ones. */
  readonly group: number;
  /** In which column of its line. */
  readonly column: number;
}

/** What one stretch of a score sheet says. */
export interface SheetPiece {
  readonly goals: readonly SheetGoal[];
  /** The side that it ends under, as written. */
  readonly side: string | null;
  /** The sides that it names, in their order. */
  readonly sides: readonly string[];
}

export type Noted = 'penalty' | 'own-goal';

/** An entry that is being read. */
export interface Draft {
  /** The first and the last token of the entry. */
  first: number;
  last: number;
  name: string | null;
  goals: { -readonly [K in keyof SheetGoal]: SheetGoal[K] }[];
  side: string | null;
  readonly noted: Set<Noted>;
}

/** An entry as it stands, with the bracket that closes behind it. */
export function spanOf(tokens: readonly SheetToken[], { first, last }: Pick<Draft, 'first' | 'last'>): Span {
  const own = tokens.slice(first, last + 1);
  const opened = own.filter((token) => isMark(token, '(')).length - own.filter((token) => isMark(token, ')')).length;
  const end = opened > 0 && isMark(tokens[last + 1], ')') ? last + 1 : last;
  return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

/** Makes an entry and all its goals those of a side. */
export function giveTo(draft: Draft, side: string): void {
  draft.side = side;
  for (const goal of draft.goals) goal.side = side;
}

/** `Holm - Lund (2), Krog (5)`: small numbers behind some of the names count their cards of the season. */
export function withoutCounts(cards: readonly SheetGoal[]): readonly SheetGoal[] {
  const counted =
    cards.every(({ time }) => time === null || time.minute <= 12) && cards.some(({ time }) => time === null);
  return counted ? cards.map((card) => ({ ...card, time: null })) : cards;
}

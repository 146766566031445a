import type { StreakKind, TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { StreakReading } from './streak-reading.ts';
import { isObject } from './subject-of.ts';

/** "the longest winning run in Arden's history ended at 11 games". */
export function teamWithin(items: readonly Item[], { from, at, pattern }: StreakReading): number | null {
  if (pattern.name !== 'run-ends-at-number') return null;
  const found = items.slice(from, at).findIndex(({ type }) => type === 'TEAM');
  return found < 0 ? null : from + found;
}

/** "Alonso's ten-match unbeaten run": whose team it is the words do not say. */
export function isPersonsOwn(
  items: readonly Item[],
  { from }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): boolean {
  const mark = items[from - 1]?.word;
  if ((mark === "'s" || mark === "'") && items[from - 2]?.type === 'PERSON' && teamAt(from - 2) === null) return true;
  // "United's run of eight": one of two of that name.
  const owner =
    /^'s?$/u.test(items[from - 3]?.word ?? '') && items[from - 1]?.word === 'of' ? items[from - 4] : undefined;
  return owner?.type === 'TEAM' && teamAt(from - 4) === null;
}

const stops = new Set([
  ',',
  ';',
  '(',
  ')',
  'as',
  'and',
  'but',
  'while',
  'with',
  'after',
  'for',
  'by',
  'of',
  'to',
  'from',
  'in',
  'on',
  'at',
]);

/** "Borough's 10-game unbeaten run": the team before the possessive that governs the run. */
export function possessor(
  items: readonly Item[],
  { from }: StreakReading,
  teamAt: (at: number) => TeamRef | null,
): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const item = items[at];
    if (item === undefined || (stops.has(item.word) && !isOfRun(items, at))) return null;
    if (item.word === "'s" || item.word === "'") return teamAt(at - 1) === null ? null : at - 1;
    if (item.type === 'TEAM' || item.type === 'PERSON' || item.type === 'SCORE') return null;
  }
  return null;
}

/** "Arden's run of six", "Borough's proud record of 14 home games". */
function isOfRun(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'of' && (items[at - 1]?.wordClass === 'run' || items[at - 1]?.word === 'record');
}

/** "a fourth straight win for Arden", "a third successive defeat on Borough". */
export function behind(items: readonly Item[], to: number, kind: StreakKind): number | null {
  for (let at = to; at < Math.min(items.length, to + 3); at += 1) {
    const { word } = items[at] ?? {};
    const link = word === 'for' || (word === 'of' && kind !== 'title') || (word === 'on' && kind === 'losing');
    if (!link) {
      if (items[at]?.wordClass === 'game' || items[at]?.word === 'league') continue;
      return null;
    }
    const next = /^(?:the|their|its)$/u.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1;
    return items[next]?.type === 'TEAM' ? next : null;
  }
  return null;
}

/** "Borough, whose winning run stands at five", "Borough, for whom it was a fourth win in a row" */
export function headOfRelative(items: readonly Item[], { from }: StreakReading): number | null {
  for (let at = from - 1; at >= Math.max(2, from - 8); at -= 1) {
    const item = items[at];
    if (item?.word === 'whose' || item?.word === 'whom') {
      const comma = item.word === 'whom' ? at - 2 : at - 1;
      const head = items[comma]?.word === ',' ? comma - 1 : -1;
      return items[head]?.type === 'TEAM' ? head : null;
    }
    if ((item?.type === 'MARK' && item.word !== '-') || item?.type === 'TEAM' || item?.type === 'PERSON') return null;
  }
  return null;
}

const giving = /^(?:condemn|consign|hand|deal|leav|left|giv|gave|send|sent|inflict)/u;

/** "condemned the visitors to a sixth straight defeat", "left Borough winless in six": who was given the run. */
export function receiver(items: readonly Item[], { from, kind }: StreakReading): number | null {
  if (!/^(?:losing|winless|scoreless)$/u.test(kind)) return null;
  for (let at = from - 1; at >= Math.max(1, from - 4); at -= 1)
    if (items[at]?.type === 'TEAM') return giving.test(items[at - 1]?.word ?? '') ? at : null;
  return null;
}

/** "Unbeaten in twelve, Arden …", "A fourth straight win over Borough left Arden …". */
export function teamAhead(items: readonly Item[], { from, to }: StreakReading): number | null {
  if (from > 8 || !namesNoSubject(items, from)) return null;
  for (let at = to; at < Math.min(items.length, to + 14); at += 1) {
    if (items[at]?.word === ';' || items[at]?.word === '-') return null;
    // "gone ten games without a win and must travel to Borough"
    if (items[at]?.wordClass?.startsWith('will-') === true) return null;
    if (items[at]?.type === 'TEAM' && !isObject(items, at)) return at;
  }
  return null;
}

/** "Victory over Borough, their fourth in a row, lifted Arden": whose it was comes behind. */
function namesNoSubject(items: readonly Item[], from: number): boolean {
  return items.slice(0, from).every(({ type }, at) => type !== 'TEAM' || isObject(items, at));
}

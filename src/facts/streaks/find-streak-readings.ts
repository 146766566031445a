import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import { compilePattern, type SymbolTable } from '../patterns/pattern.ts';
import { countsMatches } from './counts-matches.ts';
import { refuseStreak } from './refuse-streak.ts';
import { runChased } from './run-chased.ts';
import { countsOther, numberAt } from './streak-length.ts';
import { isOfAnother, isTallyOfGoals, kindOf } from './streak-kind.ts';
import type { StreakPattern } from './streak-pattern.ts';
import { streakPatterns, streakTriggers } from './streak-patterns.ts';
import type { StreakReading, StreakRefusal } from './streak-reading.ts';

export interface StreakReadings {
  readonly triggers: readonly RegExp[];
  readonly patterns: PatternTable<StreakPattern>;
}

/** Compiles the patterns of runs; before marking, so that their words have characters of their own. */
export function compileStreakReadings(symbols: SymbolTable): StreakReadings {
  return {
    triggers: streakTriggers.map((trigger) => new RegExp(compilePattern(trigger, symbols).source, 'u')),
    patterns: new PatternTable(streakPatterns, symbols),
  };
}

/**
 * Every run that a sentence tells, in its order; the first pattern that claims a number keeps it. What is wished for,
 * of another time or of a person comes back as refused.
 */
export function findStreakReadings(
  sentence: MarkedSentence,
  grammar: StreakReadings,
  text: string,
  published: string | null,
  isTeam: (item: Item) => boolean,
  spoken = false,
): { readonly readings: readonly StreakReading[]; readonly refused: readonly StreakRefusal[] } {
  if (!grammar.triggers.every((trigger) => trigger.test(sentence.code))) return { readings: [], refused: [] };
  const claimed = new Set<number>();
  const readings: StreakReading[] = [];
  const refused: StreakRefusal[] = [];
  for (const reading of grammar.patterns.accepted(sentence.code, (match) => readMatch(sentence.items, match, text))) {
    if (claimed.has(reading.at)) continue;
    for (let at = reading.from; at < reading.to; at += 1) if (isCounted(sentence.items[at])) claimed.add(at);
    const reason = refuseStreak(sentence.items, reading, published, isTeam, spoken);
    const stood = runChased(sentence.items, reading, reason);
    if (stood !== null) readings.push(stood);
    else if (reason === null)
      readings.push(
        reading,
        ...withoutConceding(sentence.items, reading),
        ...yetToConcede(sentence.items, reading),
        ...endedSo(sentence.items, reading),
      );
    else refused.push({ from: reading.from, to: reading.to, reason });
  }
  return { readings: readings.toSorted((a, b) => a.from - b.from), refused };
}

const unbreached =
  /^(?:,|and)(?: (?:and|they|have|are|had|were|also))* (?:yet|still) to (?:concede|be breached|let in|ship)\b/u;

/** "won their first three games and have yet to concede": so many have they kept out. */
function yetToConcede(items: readonly Item[], reading: StreakReading): readonly StreakReading[] {
  const { kind, from, to, length } = reading;
  const first = items.slice(from, to).some(({ type, word }) => type === 'ORDINAL' || word === 'opening');
  if (!first || length < 3 || (kind !== 'winning' && kind !== 'unbeaten')) return [];
  const behind = items.slice(to, to + 8).map(({ word }) => word);
  return unbreached.test(behind.join(' ')) ? [{ ...reading, kind: 'clean-sheets' }] : [];
}

/** "won all four without conceding", "lost all three without scoring": the same matches make another run. */
function withoutConceding(items: readonly Item[], reading: StreakReading): readonly StreakReading[] {
  const other = reading.kind === 'winning' ? 'unbreached' : reading.kind === 'losing' ? 'scoreless-run' : null;
  if (other === null || reading.length < 3) return [];
  const end = items
    .slice(reading.to, reading.to + 6)
    .findIndex(({ type, word }) => type !== 'WORD' && word !== 'this season');
  const behind = items.slice(reading.to, reading.to + 6).findIndex(({ wordClass }) => wordClass === other);
  if (behind < 0 || (end >= 0 && end < behind && items[reading.to + end]?.type !== 'DATE')) return [];
  const kind = other === 'unbreached' ? 'clean-sheets' : 'scoreless';
  return [{ ...reading, kind, to: reading.to + behind + 1 }];
}

/** "lost three consecutive matches without scoring": they are a run of defeats besides. */
function endedSo(items: readonly Item[], reading: StreakReading): readonly StreakReading[] {
  const { kind, pattern, from, to } = reading;
  if (pattern.name !== 'number-games-state' || (kind !== 'scoreless' && kind !== 'clean-sheets')) return [];
  const every =
    items[from - 1]?.word === 'all' || items.slice(from, to).some(({ wordClass }) => wordClass === 'straight');
  if (!every) return [];
  const verb = items.slice(Math.max(0, from - 2), from).findLast(({ wordClass }) => wordClass !== null)?.wordClass;
  if (verb === 'lost' && kind === 'scoreless') return [{ ...reading, kind: 'losing' }];
  return verb === 'won' && kind === 'clean-sheets' ? [{ ...reading, kind: 'winning' }] : [];
}

function isCounted(item: Item | undefined): boolean {
  return (
    item?.type === 'NUMBER' ||
    item?.type === 'ORDINAL' ||
    item?.type === 'STAGE' ||
    item?.wordClass === 'straight' ||
    item?.wordClass === 'back-to-back'
  );
}

function readMatch(
  items: readonly Item[],
  { pattern, from, to, at: group }: PatternMatch<StreakPattern>,
  text: string,
): StreakReading | null {
  const at = group('length') ?? from;
  const kind = kindOf(items, pattern, at, group('what'), group('not'));
  if (kind === null || isTallyOfGoals(items, kind, from, to)) return null;
  if (pattern.length !== undefined)
    return isPair(items, pattern, from, group('what'))
      ? { pattern, kind, length: pattern.length, from, start: from, to, at, team: null }
      : null;
  const counted = numberAt(items, at, text);
  const length =
    counted === null || pattern.broken !== true || pattern.whole === true ? counted : shortened(items, from, counted);
  if (length === null || length < 2 || (kind !== 'title' && countsOther(items, at))) return null;
  if (hasNumberBetween(items, at, group('what')) || isOfAnother(items, at, group('what'), kind)) return null;
  if (!countsMatches(items, { pattern, from, to, at: group }, length)) return null;
  if (!isWhole(items, group('of'), group('first'), length, text)) return null;
  if (items[at]?.type === 'STAGE' && kind !== 'title' && !isLast(items, at) && !pattern.name.startsWith('won-none'))
    return null;
  const own = pattern.own === true ? at : from;
  return { pattern, kind, length, from: withTens(items, own, at), start: from, to, at, team: group('team') };
}

/** The run before a first win in nine has eight; of a few matches nobody speaks as of a run. */
const shortestBroken = 4;

function shortened(items: readonly Item[], from: number, counted: number): number | null {
  // "inflicted a first defeat in 15 on Arden": whose defeat it is, stands behind.
  const given = items
    .slice(Math.max(0, from - 3), from)
    .some(({ wordClass, word }) => wordClass === 'inflict' || givers.test(word));
  // "inflicted Borough's first defeat in 15"
  const owned = /^'s?$/u.test(items[from - 1]?.word ?? '');
  return (given && !owned && !isGivenTo(items, from)) || counted - 1 < shortestBroken ? null : counted - 1;
}

/** "handed Borough their first defeat in 15": whose it is, stands before. */
function isGivenTo(items: readonly Item[], from: number): boolean {
  const to = items[from - 2];
  return /^(?:their|its|an?)$/u.test(items[from - 1]?.word ?? '') && (to?.type === 'TEAM' || to?.word === 'them');
}

const givers = /^(?:gave|give|gives|giving|hand|hands|handed|deny|denied)$/u;

/** "into third with a fourth win in a row": the nearest number counts. */
function hasNumberBetween(items: readonly Item[], at: number, what: number | null): boolean {
  if (what === null || what < at) return false;
  return items
    .slice(at + 1, what)
    .some(({ type }, index) => (type === 'NUMBER' || type === 'ORDINAL') && items[at + index]?.word !== '-');
}

/** The second number must be the first again ("six wins from six"), the ordinal must be "first" ("their first five"). */
function isWhole(
  items: readonly Item[],
  of: number | null,
  first: number | null,
  length: number,
  text: string,
): boolean {
  if (of !== null && (numberAt(items, of, text) !== length || countsOther(items, of))) return false;
  const ordinal = first === null ? null : items[first]?.mention;
  return ordinal == null || (ordinal.type === 'ORDINAL' && ordinal.value === 1);
}

/** "their last four" and "the last eight games" count; "in the last eight" is a stage. */
function isLast(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  if (isOneMatch(items[at + 1])) return false;
  if (before === 'their' || before === 'its' || before === "'s") return true;
  // "failed to win any of the last four"
  if (before === 'the' && items[at - 2]?.word === 'of' && items[at - 3]?.word === 'any') return true;
  return items.slice(at + 1, at + 4).some((item) => item.wordClass === 'game');
}

/** "their last-four tie": the number is a stage. */
function isOneMatch(item: Item | undefined): boolean {
  return /^(?:tie|clash|match|game|encounter|meeting|showdown|spot|place|berth|hopes|opponents?)$/u.test(
    item?.word ?? '',
  );
}

/** Two, said without a number: the noun stands in the plural and nothing counts it. */
function isPair(items: readonly Item[], pattern: StreakPattern, from: number, what: number | null): boolean {
  const noun = what === null ? undefined : items[what]?.word;
  const before = items[from - 1];
  // "their first back-to-back wins since March" are two; "have yet to win" and the like are looked for elsewhere.
  const first = before?.mention?.type === 'ORDINAL' && before.mention.value === 1;
  if (before?.type === 'NUMBER' || (before?.type === 'ORDINAL' && !first)) return false;
  if (/^(?:several|many|more|few)$/u.test(before?.word ?? '')) return false;
  return /^(?:back-to-back-games|both-games|consecutive-games)$/u.test(pattern.name) || /s$/u.test(noun ?? '');
}

/** "twenty-two": the tens belong to the number. */
function withTens(items: readonly Item[], from: number, at: number): number {
  return at === from && items[at - 1]?.word === '-' && items[at - 2]?.type === 'NUMBER' ? at - 2 : from;
}

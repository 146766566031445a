import type { Item } from '../../mentions/mention.ts';
import { describeGoal } from './describe-goal.ts';
import type { EffectFinder } from '../../../lexicon/goal-effects.ts';
import { effectOf } from './goal-effect.ts';
import type { GoalReading } from './goal-reading.ts';

/** How far behind a sum of goals its details may begin. */
const reach = 16;

/**
 * A reading and what, as a sum of goals, it says of some of them: "a hat-trick, including the winner with a penalty in the 93rd minute",
 * "scored twice, once from the spot", "a brace, the first on 74 minutes and the second a header". `next` begins the next
 * reading of the sentence.
 */
export function withDetails(items: readonly Item[], reading: GoalReading, next: number): readonly GoalReading[] {
  const details = detailsOf(items, reading, next);
  return details.some(({ how }) => how !== null) ? [{ ...reading, how: null }, ...details] : [reading, ...details];
}

/** "scored at both ends": a goal, and an own goal. */
export function withOtherEnd(items: readonly Item[], reading: GoalReading): readonly GoalReading[] {
  const ends = items.findIndex(({ word }, at) => at > reading.at && at <= reading.at + 4 && word === 'ends');
  const both = items[ends - 1]?.word === 'both' && /^(?:at|in)$/u.test(items[ends - 2]?.word ?? '');
  if (!both || reading.scorer.kind !== 'named' || reading.count !== 1 || reading.how === 'own-goal') return [reading];
  const own = { how: 'own-goal', team: null, ground: null, effect: null, label: null, at: ends, minutes: [] } as const;
  return [reading, { ...reading, ...own, rule: 'both-ends' }];
}

function detailsOf(items: readonly Item[], reading: GoalReading, next: number): readonly GoalReading[] {
  if (reading.count < 2) return [];
  const last = Math.min(next, reading.to + reach);
  const details: GoalReading[] = [];
  for (let from = reading.at + 1; from < last; from += 1) {
    if (!opensDetail(items, from, details.length > 0)) continue;
    const end = endOfDetail(items, from + 1, next);
    const detail = detailOf(items, reading, from, end);
    if (detail !== null) details.push({ ...detail, repeat: details.length > 0 });
    from = end - 1;
  }
  return details;
}

function detailOf(items: readonly Item[], reading: GoalReading, from: number, end: number): GoalReading | null {
  const described = describeGoal(items, { from, at: from, to: end, end, next: from + 6 });
  const traits = { ...described, how: described.how ?? freeKickIn(items.slice(from, end)) };
  const times = items
    .slice(from, end)
    .flatMap((item) => (item.mention?.type === 'MINUTE' && !item.mention.vague ? item.mention.minutes : []));
  const count = amountOf(items, items[from]?.word === 'including' ? from + 1 : from);
  if (count > reading.count || (traits.how === null && traits.label === null && times.length === 0)) return null;
  return { ...reading, ...traits, count, completes: false, minutes: times.length === count ? times : [], when: null };
}

/** "one from a free kick", "the second a free kick". */
function freeKickIn(items: readonly Item[]): GoalReading['how'] {
  const at = items.findIndex(({ wordClass }) => wordClass === 'free-kick');
  const own = items.slice(0, Math.max(0, at)).some(({ word }) => /^an?$/u.test(word));
  return at > 0 && own && items.every(({ type }) => type !== 'PERSON') ? 'free-kick' : null;
}

function amountOf(items: readonly Item[], at: number): number {
  const mention = items[at]?.mention;
  if (mention?.type === 'NUMBER') return Math.max(1, mention.value);
  return items[at]?.word === 'both' || items[at]?.word === 'two' ? 2 : 1;
}

/** "including …", ", one …", ", once …", ", both …", ", the first …", ", first with …", and behind one of these "and the second …". */
function opensDetail(items: readonly Item[], at: number, again: boolean): boolean {
  const { word = '', mention } = items[at] ?? {};
  if (word === 'including') return true;
  const before = items[at - 1]?.word ?? '';
  if (!/^[,(:–-]$/u.test(before) && !(again && before === 'and')) return false;
  if (/^(?:one|once|both|two)$/u.test(word) || (mention?.type === 'NUMBER' && mention.value <= 3)) return true;
  const next = items[at + 1];
  // "scored twice, first with a penalty, then with a header"
  const inTurn = mention?.type === 'ORDINAL' || word === 'first' || (again && /^(?:then|later|secondly)$/u.test(word));
  if (inTurn && /^(?:with|from|via)$/u.test(next?.word ?? '')) return true;
  // "scored both, a first-half header and a late penalty"
  if (/^an?$/u.test(word) && isShotNear(items, at)) return true;
  return (
    /^(?:the|his|her)$/u.test(word) &&
    (next?.mention?.type === 'ORDINAL' || next?.word === 'other' || next?.word === 'latter')
  );
}

function isShotNear(items: readonly Item[], article: number): boolean {
  for (let at = article + 1; at <= article + 5; at += 1) {
    const { type, word = '', wordClass } = items[at] ?? {};
    if (type !== 'WORD' && type !== 'MINUTE' && type !== 'ORDINAL' && word !== '-') return false;
    if (wordClass === 'penalty' || wordClass === 'free-kick' || (wordClass === 'shot' && /header/u.test(word)))
      return true;
  }
  return false;
}

/**
 * A reading and the second goal that its verb has for its object: "scored the opener and the winner". Only where nothing
 * behind makes that the subject of something else ("scored the opener and the winner came from …"). A time behind both is
 * the second's.
 */
export function withAlsoNamed(
  items: readonly Item[],
  reading: GoalReading,
  next: number,
  effects: EffectFinder,
): readonly GoalReading[] {
  const at = secondObject(items, reading, next);
  const noun = items[at];
  if (noun === undefined) return [reading];
  const traits = describeGoal(items, { from: at, at, to: at + 1, end: at + 1, next: at + 1 });
  if (traits.label === null || traits.label === reading.label) return [reading];
  const effect = effectOf(items, traits, { rule: 'also-named', said: effects(noun.word), from: at, to: at + 1 });
  const second = { ...reading, ...traits, rule: 'also-named', at, to: at + 1, effect, joined: true };
  const isTimedBefore = items.slice(reading.from, at).some((item) => item.type === 'MINUTE');
  const none = { minutes: [], when: null };
  return isTimedBefore ? [reading, { ...second, ...none }] : [{ ...reading, ...none }, second];
}

/** Where the noun of the second goal stands; -1 where there is none. */
function secondObject(items: readonly Item[], reading: GoalReading, next: number): number {
  const joint = items.findIndex((item, at) => item.word === 'and' && at > reading.at && at <= reading.to + 2);
  if (joint < 0 || joint >= next || reading.count > 1 || reading.label === null) return -1;
  const article = /^(?:the|a|an|his|her)$/u.test(items[joint + 1]?.word ?? '');
  const at = article ? joint + 2 : joint + 1;
  const behind = items[at + 1];
  const ends = behind === undefined || /^(?:[.,;]|in|for|as|on|with|at|to|against|when)$/u.test(behind.word);
  return items[at]?.wordClass === 'goal' && ends ? at : -1;
}

function endOfDetail(items: readonly Item[], from: number, next: number): number {
  let end = from;
  while (end < Math.min(items.length, next) && !endsDetail(items, end)) end += 1;
  return end;
}

function endsDetail(items: readonly Item[], at: number): boolean {
  return /^(?:[,;()]|as|while|but|when)$/u.test(items[at]?.word ?? '') || opensDetail(items, at, true);
}

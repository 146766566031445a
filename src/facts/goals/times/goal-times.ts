import type { Item } from '../../mentions/mention.ts';
import { isOfBuildUp } from './build-up.ts';
import { isOfLead } from './lead-times.ts';
import { isPerson } from '../scorers/name-phrase.ts';
import { tellsEntry, tellsOther } from './other-times.ts';
import type { PlayTime } from '../../mentions/play-time.ts';

/** A stretch of items that tells a goal. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A time that belongs to a stretch. */
export interface GoalTime {
  readonly minutes: readonly PlayTime[];
  readonly when: string | null;
  readonly at: number;
}

/** Every minute that a sentence names. */
export function minutesOf(items: readonly Item[]): ReadonlySet<number> {
  return new Set(
    items.flatMap(({ mention }) =>
      mention?.type === 'MINUTE' && !mention.vague ? mention.minutes.map(({ minute }) => minute) : [],
    ),
  );
}

const breaks = new Set(['before', 'after', 'while', 'when', 'but', 'and', 'only', 'as', ';', ',', ':']);

/**
 * Gives every time of a sentence to the stretch it belongs to: one set off by commas ("in the 53rd, …") to the next,
 * any other to the nearest, where a break between them counts as distance. Times at which a player came on are left out
 * unless changes are asked for, those of misses and bookings where goals are.
 */
export function timesOf(
  items: readonly Item[],
  stretches: readonly Stretch[],
  text: string,
  of: 'goals' | 'cards' | 'changes' = 'goals',
): readonly (GoalTime | null)[] {
  if (stretches.length === 0) return [];
  const times: (GoalTime | null)[] = stretches.map(() => null);
  const distance: number[] = stretches.map(() => Number.POSITIVE_INFINITY);
  items.forEach((item, at) => {
    if (item.mention?.type !== 'MINUTE') return;
    if (of !== 'changes' && tellsEntry(items, at)) return;
    if (of === 'goals' && tellsOther(items, at)) return;
    const owner = ownerOf(items, stretches, at);
    if (owner === null) return;
    const known = times[owner.index] ?? null;
    const together = known !== null && ((owner.far === 0 && distance[owner.index] === 0) || isRun(items, known.at, at));
    // "hit the post in the 58th minute and three minutes later tapped in": the goal fell at the later time.
    const inside = at < (stretches[owner.index]?.to ?? 0);
    const later = together && inside && item.mention.relative === true && leadsToVerb(items, known.at, at);
    if (together && !later) {
      times[owner.index] = { ...known, at, minutes: [...known.minutes, ...item.mention.minutes] };
      return;
    }
    if (!later && owner.far >= (distance[owner.index] ?? 0)) return;
    const words = text.slice(items[startOfNear(items, at)]?.start, item.end);
    distance[owner.index] = owner.far;
    times[owner.index] = {
      at,
      minutes: item.mention.vague ? [] : item.mention.minutes,
      when: item.mention.vague ? words : null,
    };
  });
  return times;
}

/** "… and three minutes later tapped in", not "… and again three minutes later". */
function leadsToVerb(items: readonly Item[], known: number, at: number): boolean {
  return items[at + 1]?.type === 'WORD' && !items.slice(known, at + 2).some(({ word }) => word === 'again');
}

const near =
  /^(?:just|before|after|around|past|inside|within|nearly|almost|about|until|near|shortly|approaching|towards|over|under|the|an?)$/u;

/** Where the words begin that only come near a time: "shortly before the hour". */
function startOfNear(items: readonly Item[], at: number): number {
  let from = at;
  while (at - from < 4 && near.test(items[from - 1]?.word ?? '')) from -= 1;
  return from;
}

/** "(24', 54', 72')", "in the 12th minute and again in the 80th": times of one list. */
function isRun(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from + 1, to);
  if (isLaterWithSubject(items, to)) return false;
  if (between.some(({ word }) => word === 'again'))
    return between.every((item) => /^(?:,|and|then|once|again|in|on|after|the)$/u.test(item.word));
  if (between.every((item) => /^(?:[,&\-();]|and)$/u.test(item.word))) return true;
  // "twice, in the 12th minute and with 14 minutes left"
  const joined = between[0]?.word === 'and' && /^(?:with|in|on|after)$/u.test(between[1]?.word ?? '');
  return joined && isOfTwice(items, from) && between.slice(1).every(({ word }) => leadsToTime.test(word));
}

const leadsToTime = /^(?:with|in|on|after|the|just|only)$/u;

/** "scored twice, in the 12th minute": that two are to be told. */
function isOfTwice(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 5), at).some(({ word }) => /^(?:twice|brace|double|two)$/u.test(word));
}

/** A time that no comma sets off belongs rather to what was told before it. */
const lookAhead = 6;
const farthest = { leading: 40, other: 24 } as const;

function ownerOf(
  items: readonly Item[],
  stretches: readonly Stretch[],
  at: number,
): { readonly index: number; readonly far: number } | null {
  const noun = nounBehind(items, at);
  const owning = noun === null ? -1 : stretches.findIndex(({ from, to }) => noun >= from && noun < to);
  if (owning >= 0) return { index: owning, far: 0 };
  // "the Serb's 61st-minute goal levelled after Rossi had put Arden ahead": of somebody's goal that is not read.
  if (noun !== null && /^'s?$/u.test(items[at - 1]?.word ?? '')) return null;
  if (!isLeading(items, at)) return nearestTo(items, stretches, at, false);
  // "levelled and, in the 88th minute, Verdi climbed highest": what Verdi did was then, whether or not it is read as a goal.
  if (isOfNextSubject(items, at) || isOfNextDeed(items, at)) return nearestTo(items, stretches, at, true);
  // "needed a goal, with 18 minutes left, to level": where nothing follows, it is of what was told.
  return nearestTo(items, stretches, at, true) ?? nearestTo(items, stretches, at, false);
}

function nearestTo(
  items: readonly Item[],
  stretches: readonly Stretch[],
  at: number,
  leads: boolean,
): { readonly index: number; readonly far: number } | null {
  let best: { index: number; far: number } | null = null;
  for (const [index, { from, to }] of stretches.entries()) {
    const inside = at >= from && at < to;
    if (leads && to <= at) continue;
    if (!leads && isOfAnotherClause(items, at, { from, to })) continue;
    const ahead = !leads && at < from ? lookAhead : 0;
    const far = inside
      ? 0
      : ahead + costBetween(items, at < from ? at : to - 1, at < from ? from : at, leads && at < from);
    if (best === null || far < best.far) best = { index, far };
  }
  return best !== null && best.far <= (leads ? farthest.leading : farthest.other) ? best : null;
}

const nouns = new Set(['goal', 'shot', 'penalty', 'free-kick', 'own-goal', 'brace', 'victory']);

/** "a 73rd-minute opener", "his 12th-minute header": where the noun stands that the time is part of. */
function nounBehind(items: readonly Item[], at: number): number | null {
  for (let index = at + 1; index < Math.min(items.length, at + 4); index += 1) {
    const item = items[index];
    if (nouns.has(item?.wordClass ?? '')) return index;
    if (item?.type !== 'WORD' || breaks.has(item.word) || /^(?:from|with|by|through|to|for|in|on)$/u.test(item.word))
      return null;
  }
  return null;
}

const turns = new Set(['but', 'although', 'though', 'while', 'whereas', 'before', ';']);

/**
 * "Rossi pulled one back but Verdi sealed it in the 80th": a clause with a subject of its own stands between, and its time is
 * its own, whether or not a goal is read in it.
 */
function isOfAnotherClause(items: readonly Item[], at: number, { from, to }: Stretch): boolean {
  // "Rossi levelled after Arden had taken a fourth-minute lead": when they led.
  if (at >= to && isOfLead(items, to, at)) return true;
  if (at < from && isOfBuildUp(items, at, from)) return false;
  const between = at >= to ? [to, at] : [at + 1, from];
  for (let index = between[0] ?? 0; index < (between[1] ?? 0); index += 1) {
    const item = items[index];
    if (item === undefined || !(turns.has(item.word) || item.word === 'and')) continue;
    if (at < from && item.word !== 'and') return true;
    const subject = items.slice(index + 1, index + 8).find((each) => each.type !== 'WORD' || each.wordClass === 'they');
    if (isPerson(subject) || subject?.type === 'TEAM') return true;
  }
  return false;
}

/** A time at the head of its clause: "In the 50th minute he…", "and, in the 53rd, he…". */
function isLeading(items: readonly Item[], at: number): boolean {
  let start = at;
  while (
    start > 0 &&
    items[start - 1]?.type === 'WORD' &&
    items[start - 1]?.wordClass === null &&
    at - start < 4 &&
    !breaks.has(items[start - 1]?.word ?? '')
  )
    start -= 1;
  const before = items[start - 1];
  if (before === undefined) return true;
  const after = items[at + 1];
  if (isOfNextDeed(items, at)) return true;
  // "and with three minutes left Rossi thrashed in a volley"
  if (/^(?:and|but|,)$/u.test(before.word) && start < at && (isPerson(after) || after?.type === 'TEAM')) return true;
  // "scored in the 55th minute and ten minutes later Verdi made it two"
  if (/^(?:and|but)$/u.test(before.word) && isLaterWithSubject(items, at)) return true;
  // "scored twice, on 14 and 34 minutes, and …": several times are those of the goals just told.
  if (isSeveral(items[at]) && before.word === ',' && !/^(?:and|but)$/u.test(items[start - 2]?.word ?? '')) return false;
  return (before.word === ',' || before.word === 'and' || before.word === 'but') && after?.word === ',';
}

/** "and, in the 88th minute, Verdi …" */
export function isOfNextSubject(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== ',' || !isPerson(items[at + 2])) return false;
  const comma = items.slice(0, at).findLastIndex(({ word }) => word === ',');
  return at - comma <= 4 && /^(?:and|but)$/u.test(items[comma - 1]?.word ?? '');
}

const deeds = /^(?:took|had|made|went|came|got|saw|won|lost|was|were|hit|struck|gave|put|\p{L}{3,}ed)$/u;

/** "levelled and in the 38th minute took the lead": what was done then is told behind. */
function isOfNextDeed(items: readonly Item[], at: number): boolean {
  const from = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (!/^(?:in|on)$/u.test(items[from]?.word ?? '') || items[from - 1]?.word !== 'and') return false;
  const after = items[at + 1];
  const side = items[at + 2];
  if (after?.word === 'the') return side?.type === 'TEAM' || side?.wordClass === 'side';
  return after?.type === 'WORD' && deeds.test(after.word.split(' ')[0] ?? '');
}

/** "ten minutes later Verdi …", "ten minutes later the keeper …". */
function isLaterWithSubject(items: readonly Item[], at: number): boolean {
  const [time, after] = [items[at], items[at + 1]];
  return (
    time?.mention?.type === 'MINUTE' &&
    time.mention.relative === true &&
    (isPerson(after) || after?.type === 'TEAM' || after?.wordClass === 'role' || after?.word === 'the')
  );
}

function isSeveral(item: Item | undefined): boolean {
  return item?.mention?.type === 'MINUTE' && item.mention.minutes.length > 1;
}

function costBetween(items: readonly Item[], from: number, to: number, leads: boolean): number {
  let cost = to - from;
  // The words that lead to the time itself ("after just 11 minutes") break nothing.
  if (items[to]?.type === 'MINUTE') to -= 3;
  for (let index = from + 1; index < to; index += 1) if (!leads && breaks.has(items[index]?.word ?? '')) cost += 4;
  return cost;
}

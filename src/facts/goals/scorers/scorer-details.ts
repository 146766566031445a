import type { GoalKind } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { startOfName } from './name-phrase.ts';
import { isOnSince } from '../times/other-times.ts';
import { lastMinute, type PlayTime } from '../../mentions/play-time.ts';

/** What stands right behind one name of several: `Rossi (12, 45+2 pen)`, `Rossi, with a header, and …`. */
export interface ScorerDetail {
  readonly minutes: readonly PlayTime[];
  readonly how: GoalKind | null;
  /** "Rossi (twice)": how many goals it says, where it counts them. */
  readonly count?: number;
  /** "Rossi (2, one from the spot)": the kind of one of them. */
  readonly part?: GoalKind;
  /** "Rossi (28 pen, 61)": the minutes of those that were penalties, where others were none. */
  readonly spot?: readonly PlayTime[];
  /** Told in words, as an ordinal or with others, so that no number can be an age or a count. */
  readonly inWords?: true;
  /** Index of the item behind the bracket or aside. */
  readonly to: number;
}

/** The longest bracket or aside that is looked through. */
const longest = 16;

/** The bracket or aside behind the name at `at`; null where there is none, or one that tells something else. */
export function detailOf(items: readonly Item[], at: number): ScorerDetail | null {
  return (
    bracketBehind(items, at) ??
    bracketBehindShot(items, at) ??
    asideBehind(items, at) ??
    timeBehind(items, at) ??
    shotBehind(items, at) ??
    goalBehind(items, at)
  );
}

/** What a bracket says that counts goals: "Rossi (twice)". */
const counts: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['two', 2],
  ['brace', 2],
  ['three', 3],
  ['hat-trick', 3],
  ['treble', 3],
]);

function bracketBehind(items: readonly Item[], at: number): ScorerDetail | null {
  if (items[at + 1]?.word !== '(') return null;
  const count = counts.get(items[at + 2]?.word ?? '');
  if (count !== undefined && items[at + 3]?.word === ')') return { minutes: [], how: null, count, to: at + 4 };
  const sum = sumInBracket(items, at + 2);
  if (sum !== null) return sum;
  const minutes: PlayTime[] = [];
  const spot: PlayTime[] = [];
  let how: GoalKind | null = null;
  // "(12th)", "(12')", "(12, 31)": no age, nor a count
  let sure = false;
  for (let index = at + 2; index < Math.min(items.length, at + longest); index += 1) {
    const item = items[index];
    if (item?.word === ')') {
      if (minutes.length === 0 && how === null) return null;
      const some = how === 'penalty' && spot.length > 0 && spot.length < minutes.length ? { how: null, spot } : { how };
      return { minutes, ...some, ...(sure || minutes.length > 1 ? { inWords: true } : {}), to: index + 1 };
    }
    sure ||= item?.type === 'MINUTE' || item?.type === 'ORDINAL';
    if (item?.mention?.type === 'MINUTE') minutes.push(...item.mention.minutes);
    else if (
      (item?.mention?.type === 'NUMBER' || item?.mention?.type === 'ORDINAL') &&
      item.mention.value >= 1 &&
      item.mention.value <= lastMinute
    )
      minutes.push({ minute: item.mention.value, stoppage: null });
    else if (item?.wordClass === 'penalty' || /^pens?$/u.test(item?.word ?? '')) {
      how = 'penalty';
      const [own] = minutes.slice(-1);
      if (own !== undefined && items[index - 1]?.word !== ',') spot.push(own);
    } else if (item?.wordClass === 'own-goal') how = 'own-goal';
    else if (!/^(?:[,;&/\-.]|and)$/u.test(item?.word ?? '')) return null;
  }
  return null;
}

/** "scored twice for Arden (43, 62)": the bracket behind the deed that tells as many minutes as goals. */
export function bracketBehindDeed(items: readonly Item[], deed: number, count: number): ScorerDetail | null {
  for (let at = deed; at < Math.min(items.length, deed + reachOfDeed); at += 1) {
    if (items[at + 1]?.word === '(') {
      const bracket = count > 1 ? bracketBehind(items, at) : null;
      return bracket?.minutes.length === count && isInOrder(bracket.minutes) ? bracket : null;
    }
    if (at > deed && (items[at]?.type === 'PERSON' || /^(?:[,;]|and|but)$/u.test(items[at]?.word ?? ''))) return null;
  }
  return null;
}

const reachOfDeed = 9;

const isInOrder = (minutes: readonly PlayTime[]): boolean =>
  minutes.every(({ minute }, at) => minute > (minutes[at - 1]?.minute ?? 0));

/** "a Rossi header (79th)", "Rossi's late penalty (88)": the bracket behind what was his. */
function bracketBehindShot(items: readonly Item[], at: number): ScorerDetail | null {
  const from = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'" ? at + 2 : at + 1;
  for (let noun = from; noun < from + 3 && items[noun]?.type === 'WORD'; noun += 1)
    if (/^(?:shot|penalty|free-kick|goal)$/u.test(items[noun]?.wordClass ?? '')) {
      const how = howOf(items[noun]);
      const bracket = bracketBehind(items, noun);
      return bracket === null ? null : { ...bracket, how: bracket.how ?? how };
    }
  return null;
}

/** "Rossi (2, one of them from the spot)": how many, and of what kind some of them were. */
function sumInBracket(items: readonly Item[], from: number): ScorerDetail | null {
  const count = items[from]?.mention;
  const part = items[from + 2]?.mention;
  if (count?.type !== 'NUMBER' || count.value < 2 || count.value > 5 || items[from + 1]?.word !== ',') return null;
  if (part?.type !== 'NUMBER' || part.value >= count.value || items[from + 3]?.type !== 'WORD') return null;
  const end = items.slice(from, from + longest).findIndex(({ word }) => word === ')');
  if (end < 0) return null;
  const how = howOf(items.slice(from + 3, from + end).find((item) => howOf(item) !== null));
  return { minutes: [], how: null, count: count.value, ...(how === null ? {} : { part: how }), to: from + end + 1 };
}

/** ", with a penalty in the 20th minute,": only between two commas. */
function asideBehind(items: readonly Item[], at: number): ScorerDetail | null {
  if (items[at + 1]?.word !== ',' || !/^(?:with|from|in|on|after)(?: |$)/u.test(items[at + 2]?.word ?? '')) return null;
  if (isOnSince(items, at + 2)) return null;
  const end = items.slice(at + 2, at + longest).findIndex((item) => item.word === ',');
  if (end < 0) return null;
  const words = items.slice(at + 2, at + 2 + end);
  const minutes = words.flatMap((item) =>
    item.mention?.type === 'MINUTE' && !item.mention.vague ? item.mention.minutes : [],
  );
  const how = words.some((item) => item.wordClass === 'penalty')
    ? 'penalty'
    : words.some((item) => item.wordClass === 'shot' && /header/u.test(item.word))
      ? 'header'
      : null;
  return minutes.length === 0 && how === null ? null : { minutes, how, to: at + 3 + end };
}

/** ", a free kick," behind a name of several: what his goal was. */
function goalBehind(items: readonly Item[], at: number): ScorerDetail | null {
  const goal = items[at + 1]?.word === ',' ? appositionAt(items, at + 2) : null;
  return goal !== null && items[goal.to]?.word === ',' && items[goal.to + 1]?.word === 'and'
    ? { ...goal, to: goal.to + 1 }
    : null;
}

/** "in the 81st" right behind a name, before "and" and another name with a time. */
function timeBehind(items: readonly Item[], at: number): ScorerDetail | null {
  const time = timeAt(items, at);
  if (time === null || !/^(?:and|,)$/u.test(items[time.to]?.word ?? '')) return null;
  for (let index = time.to + 1; index < Math.min(items.length, time.to + reach); index += 1)
    if (items[index]?.type === 'PERSON')
      return timeAt(items, index) === null && shotAt(items, index) === null ? null : time;
  return null;
}

/** "from the penalty spot", "with a header in the 12th" right behind a name, before "and" or a comma and another name. */
function shotBehind(items: readonly Item[], at: number): ScorerDetail | null {
  const shot = shotAt(items, at);
  if (shot === null || !/^(?:and|,)$/u.test(items[shot.to]?.word ?? '')) return null;
  return items.slice(shot.to + 1, shot.to + reach).some(({ type }) => type === 'PERSON') ? shot : null;
}

/** "Rossi from the spot", "Rossi with a free kick on 12" right behind a name. */
export function shotAt(items: readonly Item[], name: number): ScorerDetail | null {
  const first = items[name + 1];
  const spot = first?.wordClass === 'penalty' && first.word.startsWith('from ');
  const noun = spot ? name + 1 : items[name + 2]?.word === 'a' ? name + 3 : name + 2;
  if (!spot && !/^(?:with|from)$/u.test(first?.word ?? '')) return null;
  const how = howOf(items[noun]);
  if (how === null) return null;
  const time = timeAt(items, noun);
  return { minutes: time?.minutes ?? [], how, inWords: true, to: time?.to ?? noun + 1 };
}

/**
 * The details of the names of one list. The last one's time is followed by no joint, and is his only where the others
 * have theirs: "Rossi in the 81st and Verdi in the 82nd".
 */
export function detailsOf(items: readonly Item[], names: readonly number[]): readonly (ScorerDetail | null)[] {
  const details = names.map(
    (at) => detailOf(items, at) ?? (at === names.at(-1) ? null : timeAt(items, at)) ?? timeBefore(items, at),
  );
  const last = names.at(-1);
  if (names.length < 2 || last === undefined || details.slice(0, -1).some((each) => each === null)) return details;
  return [
    ...details.slice(0, -1),
    details.at(-1) ?? timeAt(items, last) ?? timeAt(items, last, 1) ?? shotAt(items, last),
  ];
}

/** "Rossi and, in the 89th, substitute Verdi", "Rossi and, nine minutes from the end, Verdi": the aside before a name of several. */
function timeBefore(items: readonly Item[], name: number): ScorerDetail | null {
  const comma = startOfName(items, name) - 1;
  const joint = items.slice(0, comma).findLastIndex(({ word }) => word === ',');
  if (items[comma]?.word !== ',' || !/^(?:and|then)$/u.test(items[joint - 1]?.word ?? '') || comma - joint > 7)
    return null;
  const aside = items.slice(joint, comma);
  if (aside.some(({ type }) => type === 'PERSON')) return null;
  const minutes = aside.flatMap(({ mention }) => (mention?.type === 'MINUTE' && !mention.vague ? mention.minutes : []));
  return minutes.length === 1 ? { minutes, how: null, inWords: true, to: name + 1 } : null;
}

/** "a stunning free kick". */
export function appositionAt(items: readonly Item[], article: number): ScorerDetail | null {
  if (!/^an?$/u.test(items[article]?.word ?? '')) return null;
  for (let at = article + 1; at < article + 5; at += 1) {
    const how = howOf(items[at]);
    if (how !== null) return { minutes: [], how, inWords: true, to: at + 1 };
    if (items[at]?.type !== 'WORD') return null;
  }
  return null;
}

function howOf(item: Item | undefined): GoalKind | null {
  if (item?.wordClass === 'penalty') return 'penalty';
  if (item?.wordClass === 'free-kick') return 'free-kick';
  return /^headers?$/u.test(item?.word ?? '') ? 'header' : null;
}

/** How far behind the joint the next name may stand. */
const reach = 6;

/**
 * "in the 54th minute", "on 12" right behind a name.
 * @param comma how many commas stand between the name and the words of its time
 */
export function timeAt(items: readonly Item[], name: number, comma: 0 | 1 = 0): ScorerDetail | null {
  const from = name + 1 + comma;
  if (comma === 1 && items[name + 1]?.word !== ',') return null;
  // "Rossi on 12 minutes and Verdi two minutes later"
  const next = items[from]?.mention;
  if (next?.type === 'MINUTE' && next.relative === true && !next.vague)
    return { minutes: next.minutes, how: null, inWords: true, to: from + 1 };
  if (!/^(?:in|on|after)$/u.test(items[from]?.word ?? '')) return null;
  const at = items[from + 1]?.word === 'the' ? from + 2 : from + 1;
  const time = items[at]?.mention;
  return time?.type === 'MINUTE' && !time.vague
    ? { minutes: time.minutes, how: null, inWords: true, to: at + 1 }
    : null;
}

import { isOfLossGotBack } from './recalled/got-back.ts';
import type { Competition } from '../../lexicon/schema.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { isAheadOf, isOfResultBefore, isOver, isSubject, isToldOf, isTurnedRound, legOf } from './legs/leg-near.ts';
import { isOfPlan } from './days/day-ahead.ts';
import { isYearOfCup } from './competitions/part-of-name.ts';
import { isBehindSince, isLongAfter, isOfThisYear, isOwner, isSince, ownsWhatIsAhead } from './days/day-of-other.ts';
import { goesOnToNext } from './sides/end-of-telling.ts';
import { isPrize } from './competitions/competition-spoken-of.ts';
import { isPlayed, isQualifyingFor } from './competitions/stage-ahead.ts';

/** A competition, or the qualifying for it: "in Euro 2016 qualification". */
export interface NamedCompetition {
  readonly competition: Competition;
  readonly qualifying: boolean;
}

/** Competition, stage and leg as a sentence names them. */
export interface Setting {
  /** The nearest first. */
  readonly competitions: readonly NamedCompetition[];
  readonly stage: string | null;
  readonly leg: 1 | 2 | null;
  readonly date: string | null;
  /** Whether the day stands nearer to another result. */
  readonly dateOfOther: boolean;
}

/** How many words around a result its setting is looked for. */
const window = 60;
/** A leg is said nearer than this many words. */
const legWindow = 10;

/** The setting that a sentence names for a result between the items `from` and `to`; `taken` are other results of it, `year` is that of the report. */
export function settingNear(
  sentence: MarkedSentence,
  from: number,
  to: number,
  taken: readonly { readonly from: number; readonly to: number }[] = [],
  year: string | null = null,
): Setting {
  const { items } = sentence;
  const isTaken = (at: number): boolean => taken.some((other) => at >= other.from && at < other.to);
  const [first, last] = clauseOf(items, from, to);
  const competitions: (NamedCompetition & { readonly distance: number })[] = [];
  let stage: string | null = null;
  let leg: 1 | 2 | null = null;
  let date: string | null = null;
  let nearestLeg = legWindow;
  let nearestDate = Infinity;
  let dateAt = from;
  let dateOfOther = false;
  for (let at = Math.max(0, from - window); at < Math.min(items.length, to + window); at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const distance = distanceTo(at, from, to);
    const inClause = at >= first && at < last;
    if (item.mention?.type === 'COMPETITION') {
      if (
        distance <= 25 &&
        !isPrize(items, at) &&
        !isSince(items, at) &&
        !isOfOtherResult(items, at, from, to) &&
        !isBehindOther(items, at, to, taken) &&
        !isOfAside(items, at, from, taken) &&
        !isLongAfter(items, at, to)
      ) {
        const qualifying = isQualifyingFor(items, at);
        // "to book their place at the World Cup and top their group at the Asian Cup": what a match leads to is told second.
        const leadsTo = qualifying && items[at + 1]?.type !== 'STAGE' ? window : 0;
        for (const competition of item.mention.candidates)
          competitions.push({ competition, qualifying, distance: distance + leadsTo });
      }
    } else if (item.mention?.type === 'STAGE' && inClause && distance <= 14 && isPlayed(items, at))
      stage ??= item.mention.stage.name;
    else if (legOf(item) !== null && inClause && distance < nearestLeg) {
      if (isTaken(at) || (isOfResultBefore(items, at, from, taken) && !isSubject(items, at))) continue;
      if (legOf(item) === 1 && (isOver(items, at, from) || isToldOf(items, at, to))) continue;
      leg = isAheadOf(items, at, from) ? 1 : isTurnedRound(items, at) ? 2 : legOf(item);
      nearestLeg = distance;
    } else if (
      item.mention?.type === 'DATE' &&
      inClause &&
      distance < nearestDate &&
      !isOwner(items, at) &&
      !isOfThisYear(items, at, year) &&
      !isYearOfCup(items, at) &&
      !isSince(items, at) &&
      !isBehindSince(items, at, to) &&
      !isOfPlan(items, at, to) &&
      !isOfWhatIsAhead(items, at, from) &&
      !isOfDayBeside(items, at, from) &&
      !isInRelative(items, at, from) &&
      !isOfResultBeforeComma(items, at, from, taken) &&
      !(at < from && isOfLossGotBack(items, at))
    ) {
      date = item.mention.words;
      dateAt = at;
      nearestDate = distance;
      dateOfOther = taken.some((other) => distanceTo(at, other.from, other.to) < distance);
    }
  }
  const nearest = competitions.toSorted((a, b) => a.distance - b.distance);
  // "On Tuesday, Arden overturned a 2-0 first-leg deficit": the day before an earlier leg is not its own.
  const own = leg === 1 && dateAt < from ? null : date;
  return { competitions: nearest, stage, leg, date: own, dateOfOther };
}

/** "Beaten 2-0 by Borough the previous Sunday, they won 1-0": the day of what stands before it. */
function isOfResultBeforeComma(
  items: readonly Item[],
  at: number,
  from: number,
  taken: readonly { readonly to: number }[],
): boolean {
  const isRightBehind = ({ to }: { readonly to: number }): boolean =>
    to <= at && at - to <= 6 && items.slice(to, at).every(({ type }) => type === 'WORD' || type === 'PLACE');
  if (at > from || !taken.some(isRightBehind)) return false;
  const between = items.slice(at + 1, from);
  // "beat Borough 2-0 on Saturday and Castle edged Dale 1-0"
  const joined = /^(?:and|while|but|as)$/u.test(between[0]?.word ?? '') && between.some(({ type }) => type === 'TEAM');
  // "avenged their 3-1 defeat in March with a 2-1 win"
  const by = /^(?:with|by)$/u.test(between[0]?.word ?? '');
  return joined || by || between.some(({ word }) => word === ',');
}

function distanceTo(at: number, from: number, to: number): number {
  return at < from ? from - at : Math.max(0, at - to);
}

const outcomes: ReadonlySet<string> = new Set(['beating', 'defeat', 'loss', 'lost', 'victory', 'win']);

/** "after a Champions League defeat to Castle": the competition of another result than the one from `from` to `to`. */
export function isOfOtherResult(items: readonly Item[], at: number, from: number, to: number): boolean {
  let noun = at + 1;
  while (noun < at + 4 && (items[noun]?.type === 'STAGE' || items[noun]?.type === 'SCORE')) noun += 1;
  if ((noun >= from && noun < to) || !outcomes.has(items[noun]?.wordClass ?? '')) return false;
  return isAvengedIn(items, at) || items.slice(noun + 1, noun + 4).some(({ type }) => type === 'TEAM');
}

/** "beat Borough 3-2, four days after they lost 1-0 in the Champions League", "won 2-0, repeating their 3-1 win in the FA Cup": told of the match before. */
function isBehindOther(
  items: readonly Item[],
  at: number,
  to: number,
  taken: readonly { readonly from: number; readonly to: number }[],
): boolean {
  const other = taken.find(({ from }) => from >= to && from < at);
  if (other === undefined) return false;
  return items
    .slice(to, other.from + 1)
    .some(
      ({ word, wordClass }, at, between) =>
        /^(?:after|since|before|having|following)$/u.test(word) ||
        wordClass === 'who' ||
        (looksBack.test(word) && (between[at - 1]?.word === ',' || between[at - 1]?.word === 'to')),
    );
}

const looksBack = /^(?:repeat|aveng|aton|follow|build|match|emulat|mirror|revers|ending|ended)/u;

/** "Arden, beaten 4-1 by Castle in a friendly, drew 0-0": of the result that hangs on the side. */
function isOfAside(
  items: readonly Item[],
  at: number,
  result: number,
  taken: readonly { readonly from: number; readonly to: number }[],
): boolean {
  const other = taken.find(({ from, to }) => to <= at && at - to <= 5 && items[from - 1]?.word === ',');
  if (other === undefined || items[other.from - 2]?.type !== 'TEAM') return false;
  return (
    items.slice(other.to, at).every(({ word }) => word !== ',') &&
    items.slice(at, result).some(({ word }) => word === ',')
  );
}

/** "won on Tuesday, a day before Castle beat Dale": the day of what stands before it. */
function isOfDayBeside(items: readonly Item[], at: number, from: number): boolean {
  return (
    items[at + 1]?.word === ',' &&
    items[at + 2]?.word === 'a' &&
    items[at + 3]?.word === 'day' &&
    /^(?:before|after)$/u.test(items[at + 4]?.word ?? '') &&
    at + 4 < from
  );
}

/** "will play Castle on Sunday after a 2-0 win", "join them in Friday's draw": the day of what comes next, not of the result behind it. */
function isOfWhatIsAhead(items: readonly Item[], at: number, result: number): boolean {
  if (ownsWhatIsAhead(items, at)) return true;
  if (at > result || !items.slice(at + 1, result).some(({ word }) => afterwards.test(word))) return false;
  return items.slice(Math.max(0, at - 12), at).some((item) => isToCome(item) || hosting.test(item.word));
}

const hosting = /^(?:entertains?|hosts?|welcomes?|visits?|returns?|resumes?)$/u;

const afterwards = /^(?:after|having|following|thanks|by)$/u;

/** "Arden, who came second in 2018, are ahead of Borough, 4-2 winners at Castle": of the clause that hangs on a name. */
function isInRelative(items: readonly Item[], at: number, result: number): boolean {
  const open = items.slice(0, at).findLastIndex(({ word }) => word === ',');
  return (
    at < result &&
    open > 0 &&
    items[open + 1]?.wordClass === 'who' &&
    items.slice(at, result).some(({ word }) => word === ',')
  );
}

/** The items around a result that speak of it: up to another score, a relative pronoun or a semicolon. */
function clauseOf(items: readonly Item[], from: number, to: number): readonly [number, number] {
  let first = from;
  // "go to Borough on Sunday, whom they beat 3-1": the words before the name are of the match to come.
  const whom = items.slice(from, from + 3).some(({ word }) => word === 'whom');
  while (!whom && first > Math.max(0, from - window) && !isBorder(items[first - 1])) first -= 1;
  // "the first leg, which ended 2-2": the words before the pronoun are what ended so.
  if (items[first - 1]?.word === 'which') first = Math.max(0, first - 3);
  // "who beat Borough 4-1, in the final on 24 May": behind the comma the main clause goes on.
  const relative = items.slice(Math.max(0, from - 2), from + 1).some((item) => item.wordClass === 'who');
  let last = to;
  while (
    last < Math.min(items.length, to + window) &&
    !isBorder(items[last]) &&
    !isToCome(items[last]) &&
    !goesOnToNext(items, last) &&
    !(relative && items[last]?.word === ',')
  )
    last += 1;
  return [first, last];
}

/** "won 3-0 and will face Castle in the final on Tuesday": what follows is of a match ahead. */
function isToCome(item: Item | undefined): boolean {
  return item?.word === 'will' || item?.wordClass === 'will-meet';
}

function isBorder(item: Item | undefined): boolean {
  return item?.type === 'SCORE' || item?.wordClass === 'who' || item?.word === ';';
}

/** "avenged their Copa America final defeat with a 2-1 win", "revenge for [their] cup defeat" */
function isAvengedIn(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 5), at).some(({ word }) => /^(?:aveng|reveng|payback|vengeance)/u.test(word));
}

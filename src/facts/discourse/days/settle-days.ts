import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { liveEntries } from '../../../article/live-entries.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isAside } from '../recalled/aside.ts';
import type { Draft } from '../matches/draft.ts';
import { isAhead, isOfPlan, looksTo } from './day-ahead.ts';
import { pastDay } from './day-of.ts';
import {
  Calendar,
  dayAbove,
  dayOfRound,
  fillDaysInOrder,
  headingDay,
  headsFixtures,
  openingDay,
} from './days-in-order.ts';
import { dayOfTitle } from './day-of-title.ts';
import { isOfSideAhead } from '../recalled/of-side-ahead.ts';
import { opensLate } from './opens-late.ts';
import { isAgainstOther, isOfLastTeam, isOfPlanned, isSince } from './day-of-other.ts';
import type { Told } from '../matches/settle-matches.ts';

/** Sentences from the top in which a day is the day of the matches. */
const leadLength = 6;

/** No headline has as many items. */
const longLine = 18;

/** A round-up tells of one weekend; what lies further back was mentioned in passing. */
const roundUpDays = 3;

/** Main matches without a day take the one that all others of the report share; in a report of several days the one told of. */
export function settleDays(drafts: readonly Draft[], told: Told): void {
  for (const draft of drafts) if (draft.main) draft.date ??= dayToldBehind(draft, told);
  const apart = giveDaysToldBefore(drafts, told);
  // What a report that looks ahead recalls was played on days of its own.
  if (looksAhead(told)) return;
  const latest = drafts
    .filter((draft) => draft.main)
    .flatMap((draft) => draft.date ?? [])
    .toSorted()
    .at(-1);
  for (const draft of drafts) if (latest !== undefined && isLongBefore(draft.date, latest)) draft.main = false;
  const main = drafts.filter((draft) => draft.main && !isOfSideAhead(draft, told));
  const calendar = new Calendar(main);
  const stated = new Set(main.flatMap((draft) => draft.date ?? []));
  const [only] = stated;
  const first = main.find((draft) => draft.date !== null);
  const { article } = told.marked;
  const several = namesOtherDays(only ?? null, told) || leadsWithOtherDay(only ?? null, main, told);
  if (
    stated.size === 1 &&
    only !== undefined &&
    first !== undefined &&
    !several &&
    !apart &&
    !opensLate(first, main, told)
  )
    for (const draft of main) calendar.give(draft, only);
  else if (stated.size > 0 || several) fillDaysInOrder(main, told, leadDay(main, told));
  else {
    // The day that the lead names is that of all it tells; the others are worked out.
    const lead = dayOfTitle(told) ?? dayOfLead(told, leadLength, drafts);
    const written = lead === null ? (dayOfWriting(told) ?? dayAbove(article)) : null;
    for (const draft of main)
      if (lead === null) calendar.give(draft, written);
      else draft.date ??= lead;
  }
}

/** "AFP looks ahead to Wednesday's action", "Tuesday", and below it "Arden vs Borough": a report of matches to come. */
function looksAhead({ marked: { sentences } }: Told): boolean {
  return (
    sentences.slice(0, lookedAt).some(({ items }) => items.some((_, at) => looksTo(items, at))) ||
    sentences.some(
      (sentence, at) =>
        sentence.items.length <= longestDayLine &&
        sentence.code.includes(symbolOf.DATE) &&
        headsFixtures(sentences, at),
    )
  );
}

const lookedAt = 4;
const longestDayLine = 4;

/** Whether sentences or lists of the report open with another day than the one that its matches state. */
function namesOtherDays(stated: string | null, { marked: { sentences, article } }: Told): boolean {
  return sentences.some((sentence, at) => {
    if (!sentence.code.includes(symbolOf.DATE)) return false;
    const heading = headsFixtures(sentences, at) ? null : headingDay(sentence, article.date);
    if (heading !== null) return stated !== heading && at > 0;
    const day = stated === null ? null : (openingDay(sentence, article.date) ?? dayOfRound(sentence, article.date));
    return day !== null && day !== stated && !sentence.items.some(isAhead);
  });
}

/** "… in Ashford last night. Arden beat Borough 2-1. … Castle, who won 4-0 on Wednesday, meet Dale": the day of what is told first, not that of what is told in between. */
function leadsWithOtherDay(stated: string | null, main: readonly Draft[], told: Told): boolean {
  const [first] = main.toSorted(byFirst);
  if (stated === null || first === undefined) return false;
  const day = first.date === null ? dayOfLead(told, first.sentences[0] ?? 0) : dayOfAll(first, told);
  return day !== null && day !== stated;
}

/** "There were 21 ties on Saturday": the day of a round that a sentence above the `first` match tells of. */
function dayOfAll(first: Draft, told: Told): string | null {
  const above = told.marked.sentences.slice(0, first.sentences[0] ?? 0);
  return above.some(({ items, code }) => code.includes(symbolOf.DATE) && items.some(countsGames))
    ? dayOfLead(told, above.length)
    : null;
}

function countsGames({ word, wordClass }: Item, at: number, items: readonly Item[]): boolean {
  const noun = wordClass === 'game' || /^(?:games|matches|ties|fixtures)$/u.test(word);
  return noun && items.slice(Math.max(0, at - 3), at).some(({ type }) => type === 'NUMBER');
}

function byFirst(a: Draft, b: Draft): number {
  return (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0);
}

/** Sentences of a match in which its day may follow. */
const shortly = 4;
const otherTime = /^(?:will|next|had|since|until|when|last|previous|ago|signed|joined|injured)$/u;

/** "Reed scored the winner at Castle Park on Friday night": the day that the sentences behind a result without one name. */
function dayToldBehind(draft: Draft, { marked, sentencesOf }: Told): string | null {
  const told = draft.sentences[0] ?? 0;
  for (const at of sentencesOf.get(draft.key) ?? []) {
    const items = at > told && at <= told + shortly ? (marked.sentences[at]?.items ?? []) : [];
    if (items.some(({ type, word, wordClass }) => type === 'SCORE' || otherTime.test(word) || wordClass === 'earlier'))
      continue;
    const day = items.findIndex(
      ({ mention }, place) =>
        mention?.type === 'DATE' &&
        isGround(items[place - 1]?.word === 'on' ? items[place - 2] : items[place - 1]) &&
        (items[place - 1]?.word === 'on' || /^(?:last night|yesterday|tonight|today)$/u.test(mention.words)),
    );
    const mention = items[day]?.mention;
    if (mention?.type === 'DATE') return pastDay(mention.words, marked.article.date);
  }
  return null;
}

/** Gives matches the day that the sentence before tells of them; true where there are such: the report tells of several days. */
function giveDaysToldBefore(drafts: readonly Draft[], told: Told): boolean {
  let any = false;
  for (const draft of drafts) {
    if (!draft.main || draft.date !== null) continue;
    draft.date = dayToldBefore(draft, told);
    any ||= draft.date !== null;
  }
  return any;
}

const booked = /^(?:had|booked|sealed|secured|completed|joined|progressed|qualified|advanced)$/u;

/** "Arden and Borough had booked their places on Wednesday. Arden drew 0-0": the day in the sentence before of the same sides, which prints no score. */
function dayToldBefore(draft: Draft, { marked, teams }: Told): string | null {
  const told = draft.sentences[0] ?? 0;
  const { items, block } = marked.sentences[told - 1] ?? { items: [], block: -1 };
  if (block !== marked.sentences[told]?.block || !items.some(({ word }) => booked.test(word))) return null;
  if (items.some(isAhead) || items.some(({ type, wordClass }) => type === 'SCORE' || wordClass === 'earlier'))
    return null;
  const isOfDraft = items.some((item) => draft.teams.some(({ id }) => teams.get(item)?.id === id));
  const at = items.findIndex(({ mention }) => mention?.type === 'DATE');
  const mention = items[at]?.mention;
  if (!isOfDraft || mention?.type !== 'DATE' || isSince(items, at)) return null;
  return /^\p{L}+day$/u.test(mention.words) ? pastDay(mention.words, marked.article.date) : null;
}

function isGround(item: Item | undefined): boolean {
  return item?.mention?.type === 'PLACE' && item.mention.ground;
}

/** The day that a report of several days begins with: that of its first match, or the first day it names. */
function leadDay(main: readonly Draft[], told: Told): string | null {
  const first = main.toSorted(byFirst)[0];
  const round = first === undefined ? null : dayOfAll(first, told);
  if (round !== null) return round;
  const dated = Math.min(...main.flatMap(({ date, sentences: [at] }) => (date === null ? [] : (at ?? []))));
  return first?.date ?? dayOfLead(told, dated) ?? dayAbove(told.marked.article);
}

/** "He owed his chance tonight to an injury": a report that speaks of today and names no other day was written on the day, as is a live one. */
function dayOfWriting({ marked }: Told): string | null {
  if (liveEntries(marked.article).size > 0) return marked.article.date;
  const today = marked.sentences.some(({ items }) =>
    items.some(
      ({ mention }) =>
        mention?.type === 'DATE' && /^(?:today|tonight|this (?:afternoon|evening))$/u.test(mention.words),
    ),
  );
  return today ? marked.article.date : null;
}

function isLongBefore(day: string | null, latest: string): boolean {
  return day !== null && day !== latest && differenceInCalendarDays(parseISO(latest), parseISO(day)) > roundUpDays;
}

/** "after missing Tuesday night's 4-1 defeat": the day of that result alone. */
function ownsScore(items: readonly Item[], at: number): boolean {
  const owner = /^(?:night|afternoon|evening)$/u.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return items[owner]?.word === "'s" && items.slice(owner + 1, owner + 4).some(({ type }) => type === 'SCORE');
}

/** The first day named in the first sentences of the body, those up to `before`, unless it lies ahead or long past. */
function dayOfLead({ marked, teams }: Told, before = leadLength, drafts: readonly Draft[] = []): string | null {
  // "They had lost 1-0 at Borough on Friday" gives the day of that match alone.
  const passing = new Set(drafts.flatMap(({ main, date, sentences }) => (main || date === null ? [] : sentences)));
  const told = new Set(drafts.flatMap(({ main, sentences }) => (main ? sentences : [])));
  for (const [index, sentence] of marked.sentences.slice(0, Math.min(before, leadLength)).entries()) {
    if (passing.has(index) && !told.has(index)) continue;
    // A line as long as that is a lead without its full stop.
    if (marked.article.blocks[sentence.block]?.kind === 'headline' && sentence.items.length < longLine) continue;
    if (sentence.items.some(isAhead)) continue;
    for (const [at, { mention }] of sentence.items.entries()) {
      if (mention?.type !== 'DATE' || isAside(sentence.items, at) || isStamp(sentence.items, at)) continue;
      if (isSince(sentence.items, at) || isOfPlanned(sentence.items, at) || ownsScore(sentence.items, at)) continue;
      if (isAgainstOther(sentence.items, at, drafts, teams) || isOfLastTeam(sentence.items, at)) continue;
      if (isOfPlan(sentence.items, at, scoreBefore(sentence.items, at) + 1)) continue;
      const day = pastDay(mention.words, marked.article.date);
      if (day !== null) return day;
    }
  }
  return null;
}

/** "The Hague (Holland), Dec 12 (IANS): …": when it was written. */
function isStamp(items: readonly Item[], at: number): boolean {
  return at < 8 && items[at + 1]?.word === '(' && items[at + 3]?.word === ')';
}

function scoreBefore(items: readonly Item[], at: number): number {
  return items.findLastIndex(({ type }, index) => index < at && type === 'SCORE');
}

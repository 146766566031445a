import { dayInLine, isDateLine } from '../../../article/publication-date.ts';
import type { Article } from '../../../article/article.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { pastDay } from './day-of.ts';
import { infer, type Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** Within so many items of its beginning a sentence says of which day it tells: "In Saturday's other games, ...". */
const opening = 7;

/**
 * Gives matches without a day the one that the report is telling of at their place: that of `lead` first, then the one
 * that a sentence opens with ("On Saturday, ..."). Behind a match of another day that only says so itself ("Borough won
 * at Arden on Friday") the day is not known any more until one is named again.
 */
export function fillDaysInOrder(main: readonly Draft[], told: Told, lead: string | null): void {
  const toldAt = firstTold(main);
  const calendar = new Calendar(main);
  const published = told.marked.article.date;
  let day = lead;
  // The day that holds until another is named as that of all that follows.
  let base = lead;
  let fronted: { readonly day: string; readonly block: number } | null = null;
  told.marked.sentences.forEach((sentence, at) => {
    const drafts = toldAt.get(at) ?? [];
    const heading = headsFixtures(told.marked.sentences, at) ? null : headingDay(sentence, published);
    if (heading !== null) day = base = heading;
    const opened = openingDay(sentence, published) ?? (drafts.length === 0 ? dayOfRound(sentence, published) : null);
    if (opened !== null) fronted = { day: opened, block: sentence.block };
    if (drafts.length === 0) return;
    if (fronted !== null && fronted.block === sentence.block) day = base = fronted.day;
    else if (base !== lead && opensCountry(sentence)) day = base = null;
    else if (turnsElsewhere(sentence) || drafts.some(isPrinted)) day = base;
    for (const draft of drafts) calendar.give(draft, day);
    // "On Saturday Arden won at Borough, while Castle beat Dale on Sunday": on which day the next played is open.
    if (fronted?.block === sentence.block && namesOtherDay(sentence, fronted.day, published))
      fronted = day = base = null;
    else if (drafts.every(({ date }) => date !== day) && !drafts.every(({ subordinate }) => subordinate)) day = null;
  });
}

/** "Arden 2-1 Borough" at the head of a part of a round-up. */
function isPrinted({ rule }: Draft): boolean {
  return /^(?:team-score-team|team-number-team)/u.test(rule);
}

function namesOtherDay({ items }: MarkedSentence, known: string, published: string | null): boolean {
  return items.some(({ mention }, at) => {
    const day = mention?.type === 'DATE' && items[at - 1]?.word === 'on' ? pastDay(mention.words, published) : null;
    return day !== null && day !== known;
  });
}

/** "WEDNESDAY", and below it "Arden vs Borough": the day of a match to come. */
export function headsFixtures(sentences: readonly MarkedSentence[], at: number): boolean {
  const { code = '', items = [] } = sentences[at + 1] ?? {};
  const versus = items.findIndex(({ word }) => /^(?:v|vs|versus)$/u.test(word));
  return (
    versus > 0 &&
    items.length <= longestFixture &&
    code.startsWith(symbolOf.TEAM) &&
    items[versus - 1]?.word !== ',' &&
    !code.includes(symbolOf.SCORE)
  );
}

const longestFixture = 14;

/** Words of a line that says on which day all below it was played. */
const longestHeading = 7;

/** "Played on Sunday", "Saturday's results", "Friday, 3 May": the day in a line of its own that heads a list. */
export function headingDay({ items, code }: MarkedSentence, published: string | null): string | null {
  if (items.length > longestHeading || !code.includes(symbolOf.DATE) || !/^P?[^TSPC]*$/u.test(code)) return null;
  const [first, second] = items;
  if (first?.type === 'PERSON' && second?.word !== 'on') return null;
  const at = items.findIndex(({ type }) => type === 'DATE');
  const mention = items[at]?.mention;
  if (at > 2 || items[at - 1]?.word === 'until' || mention?.type !== 'DATE') return null;
  return items.at(-1)?.word === '.' ? null : pastDay(mention.words, published);
}

/** "In Spain, …", "In the Bundesliga, …": behind what was told of another day a round-up begins anew. */
function opensCountry({ items }: MarkedSentence): boolean {
  const at = items[1]?.word === 'the' ? 2 : 1;
  const { type, mention } = items[at] ?? {};
  const country =
    mention?.type === 'TEAM'
      ? mention.candidates.some(({ national }) => national)
      : type === 'PLACE' || type === 'COMPETITION';
  return items[0]?.word === 'in' && country && items[at + 1]?.word === ',';
}

/** "Elsewhere", "In the other games": the report turns to another match of the day it is about. */
function turnsElsewhere({ items }: MarkedSentence): boolean {
  return items
    .slice(0, 4)
    .some(({ word }) => word === 'elsewhere' || word === 'earlier' || word === 'meanwhile' || word === 'other');
}

/** "Both won their quarter-finals on Tuesday.": the day of what the next sentences tell one by one. */
export function dayOfRound({ items, code }: MarkedSentence, published: string | null): string | null {
  if (!code.includes(symbolOf.DATE) || !items.some(({ word }) => word === 'both' || word === 'all')) return null;
  const won = items.findIndex(({ wordClass, word }) => outcomes.has(wordClass ?? '') || word === 'played');
  const at = items.findIndex(({ type }, place) => place > won && type === 'DATE');
  const mention = items[at]?.mention;
  if (won < 0 || items[at - 1]?.word !== 'on' || mention?.type !== 'DATE') return null;
  return pastDay(mention.words, published);
}

const outcomes: ReadonlySet<string> = new Set(['won', 'win', 'lost', 'drew', 'advance', 'victory']);

/** The days on which the teams of a report play. */
export class Calendar {
  readonly #played = new Set<string>();

  constructor(main: readonly Draft[]) {
    for (const draft of main) this.#note(draft);
  }

  /** Gives a match without a day this one, unless another match of one of its teams has that: nobody plays twice a day. */
  give(draft: Draft, day: string | null): void {
    if (draft.date !== null || day === null) return;
    if (draft.teams.some(({ id }) => this.#played.has(`${day} ${id}`))) return;
    infer(draft, 'date', day);
    this.#note(draft);
  }

  #note({ date, teams }: Draft): void {
    if (date !== null) for (const { id } of teams) this.#played.add(`${date} ${id}`);
  }
}

/** The matches by the sentence that tells them first. */
function firstTold(main: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, Draft[]>();
  for (const draft of main) {
    const [at] = draft.sentences;
    if (at === undefined) continue;
    const list = found.get(at);
    if (list === undefined) found.set(at, [draft]);
    else list.push(draft);
  }
  return found;
}

/** The day that stands before any team, person or score of a sentence. */
export function openingDay({ items }: MarkedSentence, published: string | null): string | null {
  for (const { type, mention, wordClass } of items.slice(0, opening)) {
    if (type === 'TEAM' || type === 'PERSON' || type === 'SCORE' || wordClass === 'earlier') return null;
    if (mention?.type === 'DATE') return pastDay(mention.words, published);
  }
  return null;
}

/** The day in a line of its own above a report that names its weekday: "Wednesday 7 March 2007", "Saturday 14th March 2015 ko 15.00". */
export function dayAbove({ text, blocks, date }: Article): string | null {
  for (const { start, end } of blocks.slice(0, 6)) {
    const line = text.slice(start, Math.min(end, start + 60));
    if (stamp.test(line) || !weekday.test(line) || !(isDateLine(line) || kickOff.test(line))) continue;
    const day = dayInLine(line);
    return day !== null && (date === null || day <= date) ? day : date;
  }
  return null;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^:]{0,30}(?:\d:\d\d)?[^:]*$/iu;
/** "Monday 14 November 2005 01:00 GMT": when the page was put out. */
const stamp = /\d[:.]\d\d ?(?:gmt|bst|utc|cest?|e[sd]?t)\b/iu;
const kickOff = /\b(?:ko|k\.o\.|kick-?off)\b/iu;

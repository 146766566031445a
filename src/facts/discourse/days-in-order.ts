import { isDateLine } from '../../article/publication-date.ts';
import type { Article } from '../../article/article.ts';
import type { MarkedSentence } from '../mentions/mention.ts';
import { pastDay } from './day-of.ts';
import { infer, type Draft } from './draft.ts';
import type { Told } from './settle-matches.ts';

/** Within so many items of its beginning a sentence says of which day it tells: "In Saturday's other games, ...". */
const opening = 7;

/**
 * Gives matches without a day the one that the report is telling of at their place: that of `lead` first, then the one
 * that a sentence opens with ("On Saturday, ..."). Behind a match of another day that only says so itself ("Borough won
 * at Arden on Friday") the day is not known any more until one is named again.
 */
export function fillDaysInOrder(main: readonly Draft[], told: Told, lead: string | null): void {
  const toldAt = firstTold(main);
  let day = lead;
  let fronted: { readonly day: string; readonly block: number } | null = null;
  told.marked.sentences.forEach((sentence, at) => {
    const drafts = toldAt.get(at) ?? [];
    const opened = openingDay(sentence, told.marked.article.date);
    if (opened !== null) fronted = { day: opened, block: sentence.block };
    if (drafts.length === 0) return;
    if (fronted !== null && fronted.block === sentence.block) day = fronted.day;
    for (const draft of drafts) giveDay(draft, day, told);
    if (drafts.every(({ date }) => date !== day)) day = null;
  });
}

/** Gives a match without a day this one, unless a main match of one of its teams has that: nobody plays twice a day. */
export function giveDay(draft: Draft, day: string | null, { book }: Told): void {
  if (draft.date !== null || day === null) return;
  const plays = draft.teams.some((team) => book.mainOf(team).some((other) => other !== draft && other.date === day));
  if (!plays) infer(draft, 'date', day);
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

/** The day in a line of its own above a report that names its weekday: "Wednesday 7 March 2007". */
export function dayAbove({ text, blocks, date }: Article): string | null {
  const above = blocks.slice(0, 3).some(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + 60));
    return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^:]*$/iu.test(line) && isDateLine(line);
  });
  return above ? date : null;
}

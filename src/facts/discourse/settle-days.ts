import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { infer, type Draft } from './draft.ts';
import { pastDay } from './day-of.ts';
import type { Told } from './settle-matches.ts';

/** Sentences from the top in which a day is the day of the matches. */
const leadLength = 6;

/** A round-up tells of one weekend; what lies further back was mentioned in passing. */
const roundUpDays = 3;

/** Main matches without a day take the one that all others of the report share; a report of several days shares none. */
export function settleDays(drafts: readonly Draft[], told: Told): void {
  const latest = drafts
    .filter((draft) => draft.main)
    .flatMap((draft) => draft.date ?? [])
    .toSorted()
    .at(-1);
  for (const draft of drafts) if (latest !== undefined && isLongBefore(draft.date, latest)) draft.main = false;
  const main = drafts.filter((draft) => draft.main);
  const stated = new Set(main.flatMap((draft) => draft.date ?? []));
  const [only] = stated;
  // The day that the lead names is that of all it tells.
  const lead = stated.size === 0 ? dayOfLead(told) : null;
  for (const draft of main) draft.date ??= lead;
  const day = stated.size === 1 ? (only ?? null) : stated.size === 0 ? dayOfWriting(told) : null;
  for (const draft of main) infer(draft, 'date', day);
}

/** "He owed his chance tonight to an injury": a report that speaks of today and names no other day was written on the day. */
function dayOfWriting({ marked }: Told): string | null {
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

/** The first day named in the first sentences of the body, unless it lies ahead or long past. */
function dayOfLead({ marked }: Told): string | null {
  for (const sentence of marked.sentences.slice(0, leadLength)) {
    if (marked.article.blocks[sentence.block]?.kind === 'headline') continue;
    if (sentence.items.some((item) => item.word === 'will')) continue;
    for (const { mention } of sentence.items) {
      const day = mention?.type === 'DATE' ? pastDay(mention.words, marked.article.date) : null;
      if (day !== null) return day;
    }
  }
  return null;
}

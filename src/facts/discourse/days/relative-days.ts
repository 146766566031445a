import { subDays } from 'date-fns/subDays';
import { parseISO } from 'date-fns/parseISO';
import { format } from 'date-fns/format';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { infer, type Draft } from '../matches/draft.ts';
import { matchesBySentence } from '../matches/matches-by-sentence.ts';
import type { Told } from '../matches/settle-matches.ts';

/** No report counts the days to a match that lies longer back. */
const mostDays = 60;

/** How many words may stand between a count of days and the result that it dates. */
const reach = 8;

/**
 * Gives matches told in passing the day that the report counts from the match it tells: "ten days after the sides had
 * drawn 1-1", "they had drawn 1-1 ten days earlier". Weeks are left alone: nobody means seven days to the day by them.
 */
export function settleRelativeDays(drafts: readonly Draft[], { marked, book }: Told): void {
  const toldIn = matchesBySentence(drafts);
  for (const draft of drafts) {
    const at = draft.sentences[0];
    const sentence = at === undefined ? undefined : marked.sentences[at];
    if (draft.main || draft.date !== null || at === undefined || sentence === undefined) continue;
    const after = daysBefore(sentence, draft);
    const behind = daysBehind(sentence, draft);
    const anchor =
      after !== null
        ? onlyDay((toldIn.get(at) ?? []).filter((other) => other.main))
        : behind !== null && behind.from === 'match'
          ? onlyDay(mainBeside(draft, book))
          : marked.article.date;
    const days = after ?? behind?.days ?? null;
    if (days !== null && anchor !== null) infer(draft, 'date', format(subDays(parseISO(anchor), days), 'yyyy-MM-dd'));
  }
}

/** The match that the report tells of the two, else the only one that it tells of either. */
function mainBeside(draft: Draft, book: Told['book']): readonly Draft[] {
  const same = book.between(...draft.teams).filter((other) => other.main);
  return same.length > 0 ? same : draft.teams.flatMap((team) => [...book.mainOf(team).take(2)]);
}

/**
 * Matches that were played a day before or after the one told last: "Castle drew 1-1 the previous night", "A day earlier, Castle
 * had won", "and, 24 hours later, Castle won". To be settled before a match takes the day of the others.
 */
export function settleDaysEarlier(drafts: readonly Draft[], { marked }: Pick<Told, 'marked'>): void {
  const dated = drafts
    .filter(({ main, date }) => main && date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date))
    .map(({ sentences: [at = Infinity], date }) => ({ at, date }))
    .toSorted((a, b) => a.at - b.at);
  if (dated.length === 0) return;
  for (const draft of drafts) {
    const at = draft.sentences[0];
    const sentence = at === undefined ? undefined : marked.sentences[at];
    if (draft.date !== null || at === undefined || sentence === undefined) continue;
    const days = isDayEarlier(sentence, draft) ? 1 : isDayLater(sentence, draft) ? -1 : 0;
    const anchor =
      days === 0 ? null : (dayBeside(draft, drafts) ?? dated.findLast((other) => other.at <= at)?.date ?? null);
    if (anchor === null) continue;
    const date = format(subDays(parseISO(anchor), days), 'yyyy-MM-dd');
    infer(draft, 'date', date);
    dated.push({ at, date });
    dated.sort((a, b) => a.at - b.at);
  }
}

/** "won on Tuesday; Castle had won a day later": the day of another match told in passing right before, in the same sentence. */
function dayBeside(draft: Draft, drafts: readonly Draft[]): string | null {
  const { start = 0 } = draft.evidence[0] ?? {};
  const [at] = draft.sentences;
  const before = drafts.filter(
    (other) =>
      other !== draft &&
      !other.main &&
      other.sentences[0] === at &&
      (other.evidence[0]?.start ?? start) < start &&
      /^\d{4}-\d{2}-\d{2}$/u.test(other.date ?? ''),
  );
  return before.length === 1 ? (before[0]?.date ?? null) : null;
}

/** "the previous night", "the day before", "a day earlier", "24 hours earlier": behind the result, or at the head of the sentence. */
function isDayEarlier({ items }: MarkedSentence, draft: Draft): boolean {
  const end = draft.evidence[0]?.end ?? 0;
  const first = items.findIndex((item) => item.start >= end);
  const behind = first < 0 ? [] : items.slice(first, first + reach);
  const stop = behind.findIndex(({ type, word }) => type === 'SCORE' || word === ';');
  const { start = 0 } = draft.evidence[0] ?? {};
  if (
    isDayAfter(
      items,
      items.findIndex((item) => item.start >= start),
    )
  )
    return true;
  // "had missed their chance 24 hours earlier, losing 1-0 at Borough"
  const within = items.slice(0, Math.max(first, 0)).filter((item) => item.start >= start);
  if (within.some(({ word }) => word === 'had') && saysDayEarlier(within)) return true;
  return saysDayEarlier(items.slice(0, 4)) || saysDayEarlier(stop < 0 ? behind : behind.slice(0, stop));
}

/** "won 2-1, a day after Borough beat Castle": right before the result that it tells, whose side may be named. */
function isDayAfter(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(2, first - 4); at -= 1) {
    const { word = '', type } = items[at] ?? {};
    if (type === 'MARK' || type === 'SCORE') return false;
    if (word !== 'after') continue;
    const hours = items[at - 2]?.mention;
    if (items[at - 1]?.word === 'hours') return hours?.type === 'NUMBER' && hours.value === 24;
    return items[at - 1]?.word === 'day' && items[at - 2]?.word === 'a';
  }
  return false;
}

/** "a day later", "24 hours later", "the next day", "the day after": right before the result, within it or right behind. */
function isDayLater({ items }: MarkedSentence, draft: Draft): boolean {
  const { start = 0, end = 0 } = draft.evidence[0] ?? {};
  const first = items.findIndex((item) => item.start >= start);
  const last = items.findLastIndex((item) => item.end <= end);
  const stop = items.findIndex(({ type, word }, at) => at > last && (type === 'SCORE' || /^[,;]$/u.test(word)));
  const until = Math.min(stop < 0 ? items.length : stop, last + reach);
  return items.slice(Math.max(0, first - reach), until).some(({ word, mention }, at, before) => {
    const [one = '', other = ''] = [before[at - 1]?.word, before[at - 2]?.word];
    if (/^(?:day|night|evening)$/u.test(word)) return /^(?:next|following)$/u.test(one) && other === 'the';
    if (mention?.type === 'DATE') return /^(?:next|following) (?:day|night|evening)$/u.test(mention.words);
    if (word === 'after' && one === 'day' && other === 'the')
      return before[at + 1] === undefined || before[at + 1]?.type === 'MARK';
    // "on Tuesday, a day before Borough beat Castle"
    if (word === 'before' && one === 'day' && other === 'a') return at < Math.min(first, reach);
    if (word !== 'later') return false;
    const hours = before[at - 2]?.mention;
    return (one === 'day' && other === 'a') || (one === 'hours' && hours?.type === 'NUMBER' && hours.value === 24);
  });
}

function saysDayEarlier(items: readonly Item[]): boolean {
  return items.some(({ word, mention }, at) => {
    if (mention?.type === 'DATE') return /^previous (?:night|evening|day)$/u.test(mention.words);
    const [one = '', other = ''] = [items[at - 1]?.word, items[at - 2]?.word];
    if (/^(?:night|evening|day)$/u.test(word)) return one === 'previous' && other === 'the';
    if (word !== 'before' && word !== 'earlier') return false;
    const hours = items[at - 2]?.mention;
    return (
      (/^(?:day|night|evening)$/u.test(one) && /^(?:the|a)$/u.test(other)) ||
      (one === 'hours' && hours?.type === 'NUMBER' && hours.value === 24)
    );
  });
}

/** The day of the only match there is. */
function onlyDay(drafts: readonly Draft[]): string | null {
  const [only] = drafts;
  return drafts.length === 1 && only !== undefined ? only.date : null;
}

/** "ten days after" before the result. */
function daysBefore({ items }: MarkedSentence, draft: Draft): number | null {
  const { start = 0, end = 0 } = draft.evidence[0] ?? {};
  const last = items.findLastIndex((item) => item.end <= end);
  for (let at = last - 1; at >= Math.max(2, last - reach); at -= 1) {
    const item = items[at];
    if (item?.word === 'after') return countOfDays(items, at - 2);
    // Its own score stands within what tells it.
    if (item?.type === 'MARK' || (item?.type === 'SCORE' && item.start < start)) return null;
  }
  return null;
}

/** "ten days earlier" and "ten days ago" behind the result, with what they are counted from. */
function daysBehind(
  { items }: MarkedSentence,
  draft: Draft,
): { readonly days: number; readonly from: 'match' | 'report' } | null {
  const end = draft.evidence[0]?.end ?? 0;
  const first = items.findIndex((item) => item.start >= end);
  if (first < 0) return null;
  for (let at = first; at < Math.min(items.length - 2, first + reach); at += 1) {
    const word = items[at + 2]?.word ?? '';
    const days = countOfDays(items, at);
    if (days !== null && /^(?:earlier|before|previously)$/u.test(word)) return { days, from: 'match' };
    if (days !== null && word === 'ago') return { days, from: 'report' };
    if (/^[;,]$/u.test(items[at]?.word ?? '')) return null;
  }
  return null;
}

function countOfDays(items: readonly Item[], at: number): number | null {
  const count = items[at]?.mention;
  if (/^(?:a|the)$/u.test(items[at]?.word ?? '') && /^(?:day|night|evening)$/u.test(items[at + 1]?.word ?? ''))
    return 1;
  const one = count?.type === 'NUMBER' && /^days?$/u.test(items[at + 1]?.word ?? '');
  return one && count.value <= mostDays ? count.value : null;
}

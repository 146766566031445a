import { subDays } from 'date-fns/subDays';
import { parseISO } from 'date-fns/parseISO';
import { format } from 'date-fns/format';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { infer, type Draft } from './draft.ts';
import type { Told } from './settle-matches.ts';

/** No report counts the days to a match that lies longer back. */
const mostDays = 60;

/** How many words may stand between a count of days and the result that it dates. */
const reach = 8;

/**
 * Gives matches told in passing the day that the report counts from the match it tells: "ten days after the sides had
 * drawn 1-1", "they had drawn 1-1 ten days earlier". Weeks are left alone: nobody means seven days to the day by them.
 */
export function settleRelativeDays(drafts: readonly Draft[], { marked, book }: Told): void {
  for (const draft of drafts) {
    const at = draft.sentences[0];
    const sentence = at === undefined ? undefined : marked.sentences[at];
    if (draft.main || draft.date !== null || at === undefined || sentence === undefined) continue;
    const after = daysBefore(sentence, draft);
    const behind = daysBehind(sentence, draft);
    const anchor =
      after !== null
        ? onlyDay(drafts.filter((other) => other.main && other.sentences.includes(at)))
        : behind !== null && behind.from === 'match'
          ? onlyDay(book.between(...draft.teams).filter((other) => other.main))
          : marked.article.date;
    const days = after ?? behind?.days ?? null;
    if (days !== null && anchor !== null) infer(draft, 'date', format(subDays(parseISO(anchor), days), 'yyyy-MM-dd'));
  }
}

/** The day of the only match there is. */
function onlyDay(drafts: readonly Draft[]): string | null {
  const [only] = drafts;
  return drafts.length === 1 && only !== undefined ? only.date : null;
}

/** "ten days after" before the result. */
function daysBefore({ items }: MarkedSentence, draft: Draft): number | null {
  const end = draft.evidence[0]?.end ?? 0;
  const last = items.findLastIndex((item) => item.end <= end);
  for (let at = last - 1; at >= Math.max(2, last - reach); at -= 1) {
    if (items[at]?.word === 'after') return countOfDays(items, at - 2);
    if (items[at]?.type === 'MARK' || items[at]?.type === 'SCORE') return null;
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
  if (items[at]?.word === 'a' && items[at + 1]?.word === 'day') return 1;
  const one = count?.type === 'NUMBER' && /^days?$/u.test(items[at + 1]?.word ?? '');
  return one && count.value <= mostDays ? count.value : null;
}

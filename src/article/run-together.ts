import type { Span } from './article.ts';

/** The minute that a key moment begins with: "24' GOAL!", "90+3' Big save". */
const clock = /(?<=^|\s)(\d{1,3})(?:\+\d{1,2})?['’′]\s+(?=\p{Lu})/gu;
/** "in the 12' Rossi scored and on 20' Verdi": what a minute of prose stands behind. */
const led = /(?:,|\b(?:the|in|on|at|by|after|until|and|from|with))\s$/iu;
const longestLead = 8;
/** So many minutes in their order make a list; prose has fewer. */
const fewest = 4;
/** Pages put together by a machine leave two blanks where a line ended. */
const blanks = /\s{2,}/gu;

/**
 * A list of key moments that a copied page has run together in one paragraph, cut into its lines: before every minute and, from
 * the first of them on, wherever two blanks stand. A line that holds no such list comes back whole.
 */
export function cutRunTogether(text: string, line: Span): readonly Span[] {
  const words = text.slice(line.start, line.end);
  const marks = [...words.matchAll(clock)];
  const [first] = marks;
  if (marks.some(({ index }) => led.test(words.slice(Math.max(0, index - longestLead), index)))) return [line];
  if (first === undefined || marks.length < fewest || !areInOrder(marks.map(([, minute]) => Number(minute))))
    return [line];
  const starts = new Set(marks.map(({ index }) => index));
  for (const { index, 0: blank } of words.matchAll(blanks)) if (index > first.index) starts.add(index + blank.length);
  const cuts = [0, ...[...starts].toSorted((a, b) => a - b), words.length];
  return cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] ?? 0;
    return from < to ? [{ start: line.start + from, end: line.start + to }] : [];
  });
}

function areInOrder(minutes: readonly number[]): boolean {
  return minutes.every((minute, at) => at === 0 || minute >= (minutes[at - 1] ?? 0));
}

import type { DrawnScore } from './drawing.ts';

/** As on the text cards: worked out from the reports and printed in none. */
export const derivedMark = '†';
/** As on the text cards: no report says it. */
export const unknownMark = '?';

/** `2–1`, or the unknown mark for each side. */
export function writtenGoals(score: DrawnScore | null, between: string, left: 0 | 1 = 0): string {
  if (score === null) return `${unknownMark}${between}${unknownMark}`;
  const [first, second] = left === 0 ? score.goals : [score.goals[1], score.goals[0]];
  return `${first}${between}${second}`;
}

/** The mark that follows a score, or nothing. */
export function markOf(score: DrawnScore | null): string {
  return score?.derived === true ? derivedMark : '';
}

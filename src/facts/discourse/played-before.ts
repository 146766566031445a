import type { Item } from '../mentions/mention.ts';

/** How many words before a competition say what was done in it. */
const reach = 9;

const deeds =
  'exploits|exertions|efforts|heroics|travels|adventures?|duty|duties|week|midweek|trip|night|defeat|loss|setback|win|victory|success|triumph|draw|exit|elimination|disappointment|heartbreak|humiliation|penalties|extra time';
const before = new RegExp(
  `(?:^|\\s)(?:(?:after|following|despite|from|off|behind|forgot|forget) (?:\\S* ){0,5}(?:${deeds}) (?:in|on|of|at|from)|` +
    `(?:after|following|since|by)(?: \\S*){0,2} (?:going|crashing|bowing|dropping|being (?:knocked|dumped|sent)) out of|` +
    `(?:knocked|dumped|crashed|sent|bundled|already|now|just|,) out of|(?:one )?eyes? (?:already )?on|` +
    `turn(?:ed|ing)? (?:\\S* ){0,3}(?:away )?from|switch(?:ed|ing)? (?:\\S* ){0,3}from)(?: the| their| this| next| last)*$`,
  'u',
);
const behind =
  /^(?:(?:defeat|loss|draw|win|exit|heroics) behind\b|action (?:on |in )?\s*,|in (?:mind|their minds)|on (?:their|his) minds?|to come|(?:duty|duties)\b|(?:final |semi-final )?\S* ?(?:a|one|two|three) (?:weeks?|days?) away)/u;

/**
 * "after their exploits in the Champions League, Arden beat Borough", "with one eye on the Champions League": what was played
 * before, or comes next, and not this match. "After a 1-0 win in the first leg" is of the same tie.
 */
export function isPlayedBefore(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  if (mention?.type !== 'COMPETITION' || mention.candidates[0]?.kind === 'international') return false;
  const wordsOf = (some: readonly Item[]): string => some.map(({ word }) => word).join(' ');
  if (behind.test(wordsOf(items.slice(at + 1, at + 6)))) return true;
  const start = items.findLastIndex(({ type, word }, index) => index < at && (type === 'SCORE' || word === ';')) + 1;
  const near = items.slice(Math.max(start, at - reach), at);
  if (near.some(({ wordClass }) => wordClass === 'first-leg')) return false;
  return before.test(wordsOf(near));
}

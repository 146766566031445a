import type { Item } from '../../mentions/mention.ts';

/** How many words before a competition say what was done in it. */
const reach = 9;

const deeds =
  'exploits|exertions|efforts|heroics|travels|adventures?|duty|duties|week|midweek|trip|night|defeat|loss|setback|win|victory|success|triumph|draw|exit|elimination|disappointment|heartbreak|humiliation';
/** "a header from Rossi gave Arden victory in", "came from behind to claim a win in": the deed is of this match. */
const filler = '(?:(?!(?:,|to|gave|gives|giving|earned|sealed|secured|handed|brought|behind|and|as|when) )\\S* ){0,5}';
const before = new RegExp(
  `(?:^|\\s)(?:(?:after|following|despite|from|off|behind|forgot|forget) ${filler}(?:${deeds}) (?:in|on|of|at|from)|` +
    `(?:after|following|since|by)(?: \\S*){0,2} (?:going|crashing|bowing|dropping|being (?:knocked|dumped|sent)) out of|` +
    `(?:one )?eyes? (?:already )?on|` +
    `turn(?:ed|ing)? (?:\\S* ){0,3}(?:away )?from|switch(?:ed|ing)? (?:\\S* ){0,3}from)(?: the| their| this| next| last)*$`,
  'u',
);
/** "Knocked out of", "Arden, already out of": so an opening or an aside begins. "Arden crashed out of the cup" tells this match. */
const outOf =
  /(?:^|, )(?:(?:already|now|just|still) )*(?:(?:knocked|dumped|crashed|sent|bundled) )?out of(?: the| their| this)*$/u;
const behind =
  /^(?:(?:defeat|loss|draw|win|exit|heroics) behind (?!closed)|in (?:mind|their minds)|on (?:their|his) minds?|to come(?! from| through| back)\b|(?:duty|duties)\b|(?:final |semi-final )?\S* ?(?:a|one|two|three) (?:weeks?|days?) away)/u;

/**
 * "after their exploits in the Champions League, Arden beat Borough", "with one eye on the Champions League": what was played
 * before, or comes next, and not this match. "After a 1-0 win in the first leg" is of the same tie.
 */
export function isPlayedBefore(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  if (mention?.type !== 'COMPETITION' || mention.candidates[0]?.kind === 'international') return false;
  const wordsOf = (some: readonly Item[]): string => some.map(({ word }) => word).join(' ');
  if (behind.test(wordsOf(items.slice(at + 1, at + 6)))) return true;
  if (isOfLastGoal(items, at)) return true;
  const start = items.findLastIndex(({ type, word }, index) => index < at && (type === 'SCORE' || word === ';')) + 1;
  const from = Math.max(start, at - reach);
  const near = items.slice(from, at);
  if (near.some(({ wordClass }) => wordClass === 'first-leg')) return false;
  if (before.test(wordsOf(near))) return true;
  // Where it reaches no clause's beginning, a word stands before it.
  return isAsideBehind(items, at) && outOf.test(from > 0 ? `- ${wordsOf(near)}` : wordsOf(near));
}

/** "his first goal since he scored in the 5-0 Europa League win": of the match of that one. */
function isOfLastGoal(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - reach), at);
  const since = near.findLastIndex(({ word }) => word === 'since');
  const behind = near.slice(since + 1);
  return since >= 0 && behind.some(({ type }) => type === 'SCORE') && behind.every(({ word }) => word !== ',');
}

/** Whether a comma ends the words behind a competition before a score does. */
function isAsideBehind(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + reach);
  const end = behind.findIndex(({ type, word }) => word === ',' || type === 'SCORE');
  return behind[end]?.word === ',';
}

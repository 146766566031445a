import type { Item } from '../../mentions/mention.ts';

const ruling = /^(?:disallow(?:ed|s|ing)?|rul(?:ed|es?|ing) out|chalk(?:ed|s|ing)? off|annul(?:led|s|ling)?)$/u;
const joints = /^(?:and|but|then|before|after|when|while|although|though|;)$/u;

/** "disallowed a goal by Rossi", "for ruling out a goal from Rossi, who had headed in": taken back before it is told. */
export function isTakenBackBefore(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(1, at - 14); index -= 1) {
    const { word = '', wordClass = null } = items[index] ?? {};
    if (joints.test(word)) return false;
    const ruled = ruling.test(word) || (word === 'out' && /^rul(?:ed?|es|ing)$/u.test(items[index - 1]?.word ?? ''));
    // "had a goal disallowed, Rossi scored"
    if (ruled) return ownsGoal(items, index) && (wordClass !== 'no-goal' || !isPassive(items, index));
  }
  return false;
}

/** What is ruled out stands behind it: "a goal by Rossi", "Rossi's header". */
function ownsGoal(items: readonly Item[], ruled: number): boolean {
  return items
    .slice(ruled + 1, ruled + 6)
    .some(({ wordClass }) => /^(?:goal|shot|penalty|free-kick)$/u.test(wordClass ?? ''));
}

function isPassive(items: readonly Item[], ruled: number): boolean {
  return items
    .slice(Math.max(0, ruled - 3), ruled)
    .some(({ word, wordClass }) => /^(?:was|were|is|been|being)$/u.test(word) || wordClass === 'goal');
}

const own = /^(?:it|his|her|the|that|this)$/u;
const what = /^(?:goal|shot|penalty|free-kick|brace)$/u;
const taken =
  /^(?:disallowed|ruled out|chalked off|chalked out|struck off|overturned|cancelled|annulled|offside|scrubbed out|scratched off)$/u;
const another = /^(?:second|another|earlier|later|third|too|also|previous|similar)$/u;
const upheld =
  /^(?:stood|stand|given|gave|allowed|awarded|confirmed|reinstated|initially|originally|survived|overruled|but|before)$/u;

/** How far into a sentence it says that what was told before did not count. */
const opening = 18;

/**
 * "His effort was chalked off for a foul", "But VAR ruled it out", "It was disallowed": the sentence behind a goal that says it did
 * not count. Not where it says so of another one, or that it was given after all.
 */
export function isTakenBackBehind(items: readonly Item[]): boolean {
  // "It would have been ruled out had there been a review."
  if (items.some(({ word }) => /^(?:would|could|should|might)(?: |$)/u.test(word))) return false;
  if (isDenied(items) || isTakenAway(items)) return true;
  const at = items.findIndex(
    ({ word }, index) =>
      index < opening &&
      (taken.test(word) || (word === 'out' && items[index - 1]?.word === 'it' && items[index - 2]?.word === 'ruled')),
  );
  if (at < 0) return false;
  const before = items.slice(0, at);
  if (before.some(({ type, word }) => type === 'PERSON' || type === 'TEAM' || type === 'ORDINAL' || another.test(word)))
    return false;
  if (/^(?:for|by)$/u.test(items[at - 1]?.word ?? '')) return false;
  if (items.slice(1).some(({ word }, index) => upheld.test(word) && (index + 1 > at || /ally$/u.test(word))))
    return false;
  const named = before.findIndex(
    ({ wordClass, word }) => what.test(wordClass ?? '') || /^(?:effort|strike|finish|celebrations?)$/u.test(word),
  );
  if (named >= 0) return before.slice(0, named).some(({ word }) => own.test(word));
  return before.some(({ word }) => word === 'it');
}

/** "The goal did not stand." */
function isDenied(items: readonly Item[]): boolean {
  const at = items.findIndex(
    ({ word }, index) => /^(?:stand|count)$/u.test(word) && /^(?:not|'t)$/u.test(items[index - 1]?.word ?? ''),
  );
  return at >= 0 && at < opening && items.slice(0, at).some((item, index) => isWhatWasTold(items, index, item));
}

/** "VAR chalked it off", "Referee Ann Reed disallowed the goal", unless it was given after all. */
function isTakenAway(items: readonly Item[]): boolean {
  if (items.some(({ word }) => upheld.test(word) && word !== 'but' && word !== 'before')) return false;
  return items.some(({ word }, at) => {
    if (!/^(?:disallowed|ruled(?: out)?|chalked(?: off)?|annulled|struck off)$/u.test(word) || at >= opening)
      return false;
    if (/^(?:was|were|is|been|being|not|had)$/u.test(items[at - 1]?.word ?? '')) return false;
    const told = [1, 2].find((step) => isWhatWasTold(items, at + step, items[at + step]));
    const whole =
      /^(?:disallowed|annulled)$/u.test(word) ||
      word.includes(' ') ||
      /^(?:out|off)$/u.test(items[at + (told ?? 0) + 1]?.word ?? '');
    return told !== undefined && whole;
  });
}

/** "it", "the goal", "his effort" */
function isWhatWasTold(items: readonly Item[], at: number, item: Item | undefined): boolean {
  if (item?.word === 'it') return true;
  const noun = what.test(item?.wordClass ?? '') || /^(?:effort|strike|finish)$/u.test(item?.word ?? '');
  return noun && /^(?:the|that|his|her)$/u.test(items[at - 1]?.word ?? '');
}

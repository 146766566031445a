import type { Item } from '../../mentions/mention.ts';
import type { Draft } from './goal-drafts.ts';
import { isDoer } from '../scorers/subjects.ts';

/** Whom an own goal helped. */
export function helpedBy(items: readonly Item[], { match, at }: Draft): Item | null {
  const helped = match.noun === null ? null : helpedByOwnGoal(items, match.noun);
  return helped ?? giftedByOwnGoal(items, at);
}

/** How far before the own goal the words that lead to it may stand, and before these the side. */
const reach = 24;
const leadClasses: ReadonlySet<string> = new Set(['beat', 'won', 'win', 'lead', 'led', 'advantage', 'level', 'score']);
const breaks = /^(?:but|before|while|when|after|although|though|as|[;:.])$/u;
const losing = /^(?:lost|lose|losing|threw|surrendered|squandered|conceded|behind|denied|blew|saw)$/u;

/**
 * The side that an own goal at `noun` helped where the sentence says so: "Arden took the lead through an own goal by Costa",
 * "Arden won 2-1 with goals from Rossi and an own goal by Costa". Null where it does not.
 */
function helpedByOwnGoal(items: readonly Item[], noun: number): Item | null {
  const via = items.slice(0, noun).findLastIndex(isVia);
  if (via < 1 || noun - via > reach || items.slice(via, noun).some(({ word }) => breaks.test(word))) return null;
  const subject = items.slice(0, via).findLastIndex((item, at) => item.type === 'TEAM' && isDoer(items, at));
  if (subject < 0 || via - subject > reach) return null;
  const deed = items.slice(subject + 1, via);
  const gains =
    /^from$|^(?:profit|benefit)/u.test(items[via]?.word ?? '') ||
    deed.some(({ wordClass }, at) => leadClasses.has(wordClass ?? '') || isMadeIt(deed, at));
  const suffers = deed.some(
    ({ word, wordClass }, at) =>
      losing.test(word) || wordClass === 'suffer' || (breaks.test(word) && deed[at + 1]?.type !== 'MINUTE'),
  );
  return gains && !suffers ? (items[subject] ?? null) : null;
}

const profit = /^(?:profit|benefit)(?:ed|s|ing)?(?: from)?$/u;

/** "made it 2-0" */
function isMadeIt(items: readonly Item[], at: number): boolean {
  return /^ma[dk]e/u.test(items[at]?.word ?? '') && items[at + 1]?.word === 'it' && items[at + 2]?.type === 'SCORE';
}

/** "Arden were gifted the lead when Costa headed into his own net": the side that got something for nothing; null where none did. */
function giftedByOwnGoal(items: readonly Item[], at: number): Item | null {
  const gift = items.findLastIndex(({ word }, index) => index < at && given.test(word));
  const side = items.findLastIndex((item, index) => index < gift && index > gift - 5 && item.type === 'TEAM');
  const passive = items.slice(side + 1, gift).some(({ word }) => /^(?:was|were|are|is)$/u.test(word));
  if (side < 0 || !passive || !isDoer(items, side) || items.slice(gift, at).some(({ type }) => type === 'TEAM'))
    return null;
  return items.slice(gift, at).some(({ word }) => /^(?:when|as|after|by|through)$/u.test(word))
    ? (items[side] ?? null)
    : null;
}

const given = /^(?:gifted|handed|given|presented|lucky|fortunate|helped|back)$/u;

function isVia({ word, wordClass }: Item, at: number, items: readonly Item[]): boolean {
  if (word === 'from') return profit.test(items[at - 1]?.word ?? '');
  return wordClass === 'due-to' || profit.test(word) || /^(?:through|with|via|courtesy of)$/u.test(word);
}

import type { Item } from '../../mentions/mention.ts';
import { isDoer } from '../scorers/subjects.ts';

/** How far before the own goal the words that lead to it may stand, and before these the side. */
const reach = 24;
const leadClasses: ReadonlySet<string> = new Set(['beat', 'won', 'win', 'lead', 'led', 'advantage', 'level', 'score']);
const breaks = /^(?:but|before|while|when|after|although|though|as|[;:.])$/u;
const losing = /^(?:lost|lose|losing|threw|surrendered|squandered|conceded|behind|denied|blew|saw)$/u;

/**
 * The side that an own goal at `noun` helped where the sentence says so: "Arden took the lead through an own goal by Costa",
 * "Arden won 2-1 with goals from Rossi and an own goal by Costa". Null where it does not.
 */
export function helpedByOwnGoal(items: readonly Item[], noun: number): Item | null {
  const via = items.slice(0, noun).findLastIndex(isVia);
  if (via < 1 || noun - via > reach || items.slice(via, noun).some(({ word }) => breaks.test(word))) return null;
  const subject = items.slice(0, via).findLastIndex((item, at) => item.type === 'TEAM' && isDoer(items, at));
  if (subject < 0 || via - subject > reach) return null;
  const deed = items.slice(subject + 1, via);
  const gains = deed.some(({ wordClass }) => leadClasses.has(wordClass ?? ''));
  const suffers = deed.some(({ word, wordClass }) => losing.test(word) || wordClass === 'suffer' || breaks.test(word));
  return gains && !suffers ? (items[subject] ?? null) : null;
}

function isVia({ word, wordClass }: Item): boolean {
  return wordClass === 'due-to' || /^(?:through|with|via|courtesy of)$/u.test(word);
}

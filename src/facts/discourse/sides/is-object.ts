import type { Item } from '../../mentions/mention.ts';
import { objectOfResult } from '../../object-words.ts';
import { isOfPerson, isTurning, isVerbBetween, joints, startOfPhrase } from './team-phrase.ts';

const takesObject = new Set(['away', 'beat', 'beaten', 'beating', 'defeat', 'at-hands']);

/** Whether the team at `at` hangs on a preposition or describes a person or a thing: "against X", "X captain Y". */
export function isObject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const article = items[startOfPhrase(items, at) - 1];
  const preposition = article?.word.slice(article.word.lastIndexOf(' ') + 1) ?? '';
  if (
    article?.word === 'with' &&
    next?.type === 'WORD' &&
    !joints.test(next.word) &&
    !/^(?:by|ended|finished|ends)$/u.test(next.word)
  )
    return false;
  // "with Arden 3-1 winners at Borough"
  if (article?.word === 'with' && next?.type === 'SCORE' && items[at + 2]?.wordClass === 'victory') return false;
  // "enough for Arden to see off Borough, winning 1-0": who does what the verb behind "to" says.
  if (article?.word === 'for' && /^to(?: |$)/u.test(next?.word ?? '')) return false;
  if (isVerbBetween(items, at) || isTurning(items, at) || /^(?:or|either)$/u.test(preposition)) return true;
  if (article?.word === 'beaten' && titled.test(items[startOfPhrase(items, at)]?.word ?? '')) return false;
  if (article !== undefined && (objectOfResult.has(preposition) || isBeforeObject(article))) return true;
  return isOfPerson(items, at);
}

/** "Beaten finalists Arden drew 0-0 with Borough": what they were, and nobody beats them here. */
const titled = /^(?:(?:semi-|quarter-)?finalists?|semi|quarter|play-off|playoff|runners-up)$/u;

/** "beat", "at home to"; "on home soil" says where whoever stands behind it played. */
function isBeforeObject({ word, wordClass }: Item): boolean {
  if (wordClass === 'at-home') return /(?:to|against|by|with)$/u.test(word);
  return takesObject.has(wordClass ?? '');
}

import type { Item } from '../../mentions/mention.ts';
import { isPerson } from '../scorers/name-phrase.ts';

/** "after Arden had taken a fourth-minute lead": the time is that of the lead, and of nothing told before "after". */
export function isOfLead(items: readonly Item[], from: number, at: number): boolean {
  if (!/^(?:lead|advantage|deficit)$/u.test(items[at + 1]?.word ?? '')) return false;
  const joint = items.findLastIndex(
    ({ word }, index) => index < at && /^(?:after|when|following|despite)$/u.test(word),
  );
  return joint >= from && items.slice(joint, at).every((item) => !isPerson(item));
}

const lostBefore =
  /^(?:wast|squander|surrender|relinquish|blow|blew|threw|throw|lose|losing|lost|fail|gave|give|giving|let|cancel|wip|eras|overturn|overc[ao]m|peg|recover|respond|nullif|neutrali|answer|cut|rubb)/u;
const lostBehind =
  /^(?:wast|squander|surrender|cancel|wip|eras|overturn|nullif|lost|short|rubb|cut|gone|pegged|thrown)/u;
const leads = /^(?:lead|advantage|deficit|opener)$/u;
const taken = /^(?:took|take|taking|takes|grabbed|into|gave|handed|giving|handing|fired|shot|seized|claimed|earned)$/u;
const clauses = /^(?:when|as|while|before|but|who|which|,|;)$/u;

/** "wasted a fourth-minute lead when Rossi levelled", "cancelled out Arden's 12th-minute opener": when those led who then did no more. */
export function isOfLostLead(items: readonly Item[], at: number): boolean {
  if (!leads.test(items[at + 1]?.word ?? '') || isOfPerson(items, at - 1)) return false;
  const behind = items.slice(at + 2, at + 5);
  if (/^(?:was|were|is|had|did)$/u.test(behind[0]?.word ?? '') || lostBehind.test(behind[0]?.word ?? ''))
    return behind.some(({ word }) => lostBehind.test(word));
  for (let index = at - 1; index >= Math.max(0, at - farthest); index -= 1) {
    const { word = '', type } = items[index] ?? {};
    // "cancelled out Rossi's 12th-minute opener": a goal of his.
    if (type === 'PERSON' || clauses.test(word)) return false;
    if (lostBefore.test(word) && !isGift(items, index)) return true;
    if (taken.test(word)) return false;
  }
  return false;
}

const farthest = 8;

/** "Rossi's 12th-minute opener was cancelled out": a goal of his. */
function isOfPerson(items: readonly Item[], owner: number): boolean {
  const { word = '' } = items[owner] ?? {};
  return /^(?:his|her)$/u.test(word) || (/^'s?$/u.test(word) && isPerson(items[owner - 1]));
}

/** "gave them a fourth-minute lead", as "gave up a fourth-minute lead" is not. */
function isGift(items: readonly Item[], at: number): boolean {
  return /^(?:gave|give|giving)$/u.test(items[at]?.word ?? '') && !/^(?:up|away)$/u.test(items[at + 1]?.word ?? '');
}

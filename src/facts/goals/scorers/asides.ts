import type { Item } from '../../mentions/mention.ts';
import { listBefore } from './name-lists.ts';
import { isPerson, startOfName } from './name-phrase.ts';
import { isSubject } from './subjects.ts';

/** "first netting a penalty after Costa handled and then bulleting in a header": Costa's clause has its own verb, and what is joined to a participle is one more. */
export function isOfOwnClause(items: readonly Item[], at: number, verb: number): boolean {
  if (isSetBetween(items, at, verb) || isInAside(items, at, verb)) return true;
  if (isLettingLoose(items, at, verb) || isReactedTo(items, at, verb)) return true;
  const joint = items[verb - 1]?.word === 'then' ? verb - 2 : verb - 1;
  if (items[joint]?.word !== 'and' || joint <= at + 1 || !/ing\b/u.test(items[verb]?.word ?? '')) return false;
  return /^(?:after|when|because|as)$/u.test(items[startOfName(items, at) - 1]?.word ?? '');
}

/** "Rossi opened the scoring and, after Costa levelled in the 33rd, restored the lead": Costa's clause stands between commas. */
function isSetBetween(items: readonly Item[], at: number, verb: number): boolean {
  const opener = startOfName(items, at) - 1;
  if (items[verb - 1]?.word !== ',' || verb - at < 3 || items[at + 1]?.type !== 'WORD') return false;
  return /^(?:after|when|once|although|with)$/u.test(items[opener]?.word ?? '') && items[opener - 1]?.word === ',';
}

/** "reacted quickest when Costa parried Verdi's shot to earn a point": what it was done for is told of who reacted. */
function isReactedTo(items: readonly Item[], at: number, verb: number): boolean {
  const opener = startOfName(items, at) - 1;
  if (items[verb - 1]?.word !== 'to' || !/^(?:when|after|as)$/u.test(items[opener]?.word ?? '')) return false;
  return (
    loose.test(items[at + 1]?.word ?? '') &&
    items
      .slice(Math.max(0, opener - 5), opener)
      .some(
        ({ word, wordClass }) => wordClass === 'pounce' || /^(?:react|reacted|reacts|quickest|sharpest)$/u.test(word),
      )
  );
}

const loose = /^(?:spill|spilt|parr|fumbl|drop|slip|block|palm|push|miss|fail|sav|could|had)/u;

/** "Rossi was first to react after Costa spilled a shot and stabbed it home": the keeper only let it loose. */
function isLettingLoose(items: readonly Item[], at: number, verb: number): boolean {
  const opener = startOfName(items, at) - 1;
  return (
    /^(?:after|when|as)$/u.test(items[opener]?.word ?? '') &&
    /^(?:and|then)$/u.test(items[verb - 1]?.word ?? '') &&
    loose.test(items[at + 1]?.word ?? '') &&
    items.slice(Math.max(0, opener - 3), opener).some(({ wordClass }) => wordClass === 'pounce')
  );
}

const longestAside = 14;
const longestRelative = 22;

/** "Rossi, back to his best since Costa left, scored with a drive that went in": Costa is only named in what hangs on Rossi. */
function isInAside(items: readonly Item[], at: number, verb: number): boolean {
  const open = items.slice(0, at).findLastIndex(({ word }) => word === ',');
  const close = items.findIndex(({ word }, index) => index > at && index < verb && word === ',');
  if (open < 1 || close < 0 || close - open > longestAside || !isPerson(items[open - 1])) return false;
  return asideOpeners.test(items[open + 1]?.word ?? '') && items[close + 1]?.wordClass === 'score';
}

/** "Rossi, who left Arden last summer, scored", "Rossi, against the club he supported, scored": whom the aside right before the verb is of. */
export function nameBeforeAside(items: readonly Item[], verb: number): readonly number[] | null {
  if (items[verb - 1]?.word !== ',') return null;
  const open = items.slice(0, verb - 1).findLastIndex(({ word }) => word === ',');
  const name = open - 1;
  if (open < verb - longestRelative || !isPerson(items[name])) return null;
  const opener = items[open + 1]?.word ?? '';
  if (opener === 'who') return [name];
  if (open < verb - longestAside) return null;
  return asideOpeners.test(opener) && isSubject(items, name, verb) ? listBefore(items, name) : null;
}

const asideOpeners =
  /^(?:against|on|in|with|without|making|playing|signed|back|once|formerly|at|from|for|under|unmarked|starting|lurking|waiting|arriving|loitering|hovering|standing|sliding|charging|steaming)$/u;

/** "squared for Rossi, on for Verdi, to tap in", "teed up Rossi, a late replacement for Verdi, to score": whom the aside before the infinitive is of. */
export function nameBeforeInfinitive(items: readonly Item[], verb: number): number | null {
  if (items[verb - 1]?.word !== 'to' || items[verb - 2]?.word !== ',') return null;
  const open = items.slice(0, verb - 2).findLastIndex(({ word }) => word === ',');
  const name = open - 1;
  if (open < verb - longestAside || !isPerson(items[name])) return null;
  const aside = items.slice(open + 1, verb - 2);
  const described = /^(?:an?|the|his|their)$/u.test(aside[0]?.word ?? '') && aside.some(isReplacement);
  return described || asideOpeners.test(aside[0]?.word ?? '') ? name : null;
}

function isReplacement({ word }: Item): boolean {
  return /^(?:replacement|substitute|sub)$/u.test(word);
}

/** "a penalty, given when Rossi was tripped, cancelled out …": his clause has its own verb and ends before. */
export function isOfAside(items: readonly Item[], at: number, verb: number): boolean {
  const start = startOfName(items, at);
  const opener = items[start - 1]?.word ?? '';
  if (isOfReason(items, start - 1, verb)) return true;
  // "Rossi, playing because Costa limped out of training, struck": what gave the reason has its verb.
  if (opener === 'because' && items[verb - 1]?.word === ',' && verb > at + 2) return true;
  if (
    !/^(?:when|after|because|where|although)$/u.test(opener) ||
    !/^(?:was|were|had|is)$/u.test(items[at + 1]?.word ?? '')
  )
    return false;
  // "converted after Costa had handled and then headed in": what follows goes on with the main clause.
  if (items[at + 1]?.word === 'had' && items[verb - 1]?.word === 'then' && items[verb - 2]?.word === 'and') return true;
  return items[verb - 1]?.word === ',' && items[at + 1]?.word !== ',';
}

/** "Rossi scored from the spot after Verdi was tripped and then headed in": behind why he could, it is told what he did next. */
function isOfReason(items: readonly Item[], opener: number, verb: number): boolean {
  if (items[verb - 1]?.word !== 'then' || items[verb - 2]?.word !== 'and') return false;
  if (!/^(?:after|because)$/u.test(items[opener]?.word ?? '')) return false;
  const scored = items.findLastIndex(({ wordClass }, at) => at < opener && at > 0 && wordClass === 'score');
  return scored > 0 && items.slice(0, scored).some(isPerson);
}

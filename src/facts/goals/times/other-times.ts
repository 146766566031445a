import type { Item } from '../../mentions/mention.ts';
import { isOfLostLead } from './lead-times.ts';
import { isPerson } from '../scorers/name-phrase.ts';

const entries = new Set(['introduced', 'replaced', 'replacing', 'entered', 'entering']);
const comings = new Set(['come', 'came', 'coming', 'comes']);

/** "Rossi came in the 76th" is an entry, "the opener came in the 76th" is not. */
function isComing(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    comings.has(items[at]?.word ?? '') &&
    (isPerson(before) || /^(?:he|she|who|had|has|having)$/u.test(before?.word ?? ''))
  );
}

/** "Rossi, on in the 60th minute,", "Rossi, on after 60 minutes for Verdi," */
export function isOnSince(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.word === 'on' &&
    items[at - 1]?.word === ',' &&
    /^(?:in|after|for|at|as)$/u.test(items[at + 1]?.word ?? '')
  );
}

/** "On came Rossi, who needed just two minutes to score": counted from when he came on. */
export function isSinceEntry(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== 'to' || !items.slice(Math.max(0, at - 4), at).some(({ word }) => taking.test(word)))
    return false;
  return items
    .slice(0, at)
    .some(
      ({ word, wordClass }, index) => wordClass === 'come-on' || (word === 'came' && items[index - 1]?.word === 'on'),
    );
}

const taking = /^(?:need(?:ed|s|ing)|took|takes|taking|required|requiring)$/u;

const arrivals = /^(?:substitutes?|subs?|replacements?|introduction|arrival)$/u;

/** "a 60th-minute substitute"; not "in the 60th minute substitute Rossi" */
export function isOfArrival(items: readonly Item[], at: number): boolean {
  return /^(?:an?|as|'s?|,)$/u.test(items[at - 1]?.word ?? '') && arrivals.test(items[at + 1]?.word ?? '');
}

/** "who had come on in the 76th" is the time of a substitution, "came off the bench to score in the 76th" that of the goal. */
export function tellsEntry(items: readonly Item[], at: number): boolean {
  if (isSinceEntry(items, at) || isOfArrival(items, at)) return true;
  const from = Math.max(0, at - 5);
  const entry = items
    .slice(from, at)
    .findLastIndex(
      (item, index) =>
        entries.has(item.word) ||
        isComing(items, from + index) ||
        isOnSince(items, from + index) ||
        item.wordClass === 'come-on' ||
        item.wordClass === 'replace' ||
        item.wordClass === 'bring-on',
    );
  return (
    entry >= 0 &&
    !isOfNextClause(items, from + entry, at) &&
    !items.slice(from + entry + 1, at).some(({ wordClass }) => scored.has(wordClass ?? ''))
  );
}

/** "replaced Verdi and on the hour he headed home", "came on and, five minutes later, levelled": the time heads what was done next. */
function isOfNextClause(items: readonly Item[], entry: number, at: number): boolean {
  const joint = items.slice(0, at).findLastIndex(({ word }) => word === 'and');
  return joint > entry && items.slice(joint + 1, at).every(({ word }) => leadsToTime.test(word));
}

const leadsToTime = /^(?:,|in|on|after|at|with|just|only|the|a|barely)$/u;

const scored: ReadonlySet<string> = new Set(['score', 'strike', 'into-net', 'level', 'seal']);

const others: ReadonlySet<string> = new Set(['yellow-card', 'red-card', 'sent-off', 'cautioned', 'booked']);

const puts: ReadonlySet<string> = new Set(['put', 'get', 'strike', 'beat', 'lead', 'send-on', 'drew', 'score', 'shot']);

/** "2-0 down", "two up": how it stood at the time that follows. */
function isStanding(items: readonly Item[], at: number): boolean {
  const [before, here, behind] = [items[at - 1], items[at]?.word ?? '', items[at + 1]];
  // "put them 2-0 up on 30 minutes": that is when it fell.
  if (items.slice(Math.max(0, at - 6), at).some(({ wordClass }) => puts.has(wordClass ?? ''))) return false;
  return (
    /^(?:up|down|ahead|behind)$/u.test(here) &&
    [before, behind].some((each) => each?.type === 'SCORE' || each?.type === 'NUMBER')
  );
}

/** "missed a penalty after 20 minutes", "was booked in the 20th" is the time of no goal. */
export function tellsOther(items: readonly Item[], at: number): boolean {
  if (isOfMiss(items, at) || isLatest(items, at)) return true;
  if (isEndOfLead(items, at) || isOfLostLead(items, at) || isOfCardBehind(items, at)) return true;
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const { word = '', wordClass, type } = items[index] ?? {};
    if (type === 'MARK' || /^(?:and|but|when)$/u.test(word)) return false;
    if (isStanding(items, index)) return true;
    if (others.has(wordClass ?? '') || /^(?:miss(?:ed|es|ing)|booked|dismissed)$/u.test(word)) return true;
  }
  return false;
}

/** "were out of sight by the 25th minute": when all had been done. */
function isLatest(items: readonly Item[], at: number): boolean {
  const by = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return items[by]?.word === 'by' && !isPerson(items[at + 1]);
}

/** "hit the post on 30 minutes before scoring": no goal of that clause, and nothing that one came of. */
function isOfMiss(items: readonly Item[], at: number): boolean {
  let miss = at - 1;
  while (miss > at - 4 && /^(?:in|on|after|the|just|only|from)$/u.test(items[miss]?.word ?? '')) miss -= 1;
  if (items[miss]?.wordClass !== 'no-goal') return false;
  // "went in off the underside of the bar"
  if (items.slice(Math.max(0, miss - 4), miss).some(({ word }) => word === 'off')) return false;
  for (let index = miss - 1; index >= 0; index -= 1) {
    const { word = '', wordClass, type } = items[index] ?? {};
    if (/^(?:after|when|following|from|if|but|and|as)$/u.test(word)) return word === 'but' || word === 'and';
    if (type === 'MARK') return true;
    // "struck the crossbar" is one deed.
    if (index < miss - 2 && scored.has(wordClass ?? '')) return false;
  }
  return true;
}

/** "had led through Rossi until the 89th minute": when the lead was lost; not "had to wait until the 64th minute". */
function isEndOfLead(items: readonly Item[], at: number): boolean {
  const until = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (!/^(?:until|till)$/u.test(items[until]?.word ?? '')) return false;
  const before = items.slice(Math.max(0, until - 8), until);
  return (
    before.some(({ word }) => /^(?:led|leads?|leading|ahead)$/u.test(word)) &&
    !before.some(({ word }) => /^(?:wait(?:ed|ing)?|not|'t|take|took)$/u.test(word))
  );
}

/** "With ten minutes left, Rossi was sent off, and Verdi won it late": when the card was shown. */
function isOfCardBehind(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word !== ',') return false;
  for (let index = at + 2; index < Math.min(items.length, at + 10); index += 1) {
    const { wordClass, word = '' } = items[index] ?? {};
    if (/^(?:[,;]|and|but|before|after|when|as)$/u.test(word) || scored.has(wordClass ?? '')) return false;
    if (others.has(wordClass ?? '')) return isPerson(items[at + 2]) || items.slice(at + 2, index).some(isPerson);
  }
  return false;
}

import type { Item } from '../../mentions/mention.ts';

/** "Reed, who won another cup Sunday, …": what a clause about somebody says is not of the matches that the report is about. */
export function isAside(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (items[back]?.wordClass === 'who' || items[back]?.word === 'whose') return true;
    if (items[back]?.word === ',' || isDash(items, back)) return false;
  }
  return false;
}

const towards = /(?:^| )(?:against|over|with|from|at|to|by|past|beyond|of)$/u;

/** "Reed, who was the best man against Castle, scored": a side that is named in a clause about somebody, and that he does not play for. */
export function isNamedAside(items: readonly Item[], at: number): boolean {
  if (isInsertion(items, at)) return true;
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return towards.test(before?.word ?? '') && items[at]?.type === 'TEAM' && isAside(items, at);
}

const longestInsertion = 24;

/** "Arden – reeling after defeats to Castle and Dale – came to life": a side that two dashes set apart from what the sentence tells. */
function isInsertion(items: readonly Item[], at: number): boolean {
  if (items[at]?.type !== 'TEAM') return false;
  let open = at - 1;
  while (open > 0 && at - open < longestInsertion && !isSetOff(items, open)) open -= 1;
  if (open <= 0 || !isSetOff(items, open)) return false;
  const first = items[open - 1]?.word === '-' ? open - 2 : open - 1;
  if (items[first]?.type !== 'TEAM' && items[first]?.type !== 'PERSON') return false;
  let close = at + 1;
  while (close < items.length && close - at < longestInsertion && !isSetOff(items, close)) close += 1;
  return isSetOff(items, close) && items[close + 2]?.type === 'WORD';
}

/** A dash with blanks around it, or two hyphens. */
function isSetOff(items: readonly Item[], at: number): boolean {
  const [before, dash, next] = [items[at - 1], items[at], items[at + 1]];
  if (dash?.word !== '-' || before === undefined || next === undefined) return false;
  return before.word === '-' || (dash.start > before.end && next.start > dash.end);
}

/** A dash, which may be written as two hyphens. */
function isDash(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return word === '–' || word === '—' || (word === '-' && items[at - 1]?.word === '-');
}

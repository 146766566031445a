import type { Item } from '../../mentions/mention.ts';

const joints = /^(?:and|but|[,;\-–—]|who|they|before|ahead|with|now|next|then|also|so)$/u;
const meets =
  /^(?:visits?|hosts?|plays?(?: host)?(?: to)?|faces?|meets?|entertains?|welcomes?|awaits?|tackles?|(?:travels?|heads?|goes|go|jets?|fl(?:y|ies))(?: (?:to|off|out))?|begins?|starts?|resumes?|returns? to (?:action|duty)|returns?|kicks? off|opens?|continues?)$/u;
const moves = /^(?:go|goes|head|heads)$/u;

/**
 * "won 2-0 and visit Castle on Wednesday", "beat Borough 2-0 before the squad flies out on Wednesday": the day of what is told
 * in the present behind a result that ends at `to`.
 */
export function isOfPlan(items: readonly Item[], at: number, to: number): boolean {
  for (let index = at - 1; index >= to && index > at - 14; index -= 1) {
    const { word = '', type, wordClass = null } = items[index] ?? {};
    if (type === 'SCORE') return false;
    if (wordClass === 'will-meet' || wordClass === 'will-visit') return true;
    if (index < to + 1 && type !== 'WORD') continue;
    if (isReturnTie(items, index)) return true;
    if (type === 'WORD' && meets.test(word) && isPresent(items, index, to)) return true;
    // "and are at Castle on Wednesday", "and are back in action on Wednesday"
    if (/^(?:are|is)$/u.test(word) && joints.test(items[index - 1]?.word ?? '') && isNext(items, index)) return true;
    if (/^(?:have|has)$/u.test(word) && joints.test(items[index - 1]?.word ?? '') && isToCome(items, index, at))
      return true;
  }
  return false;
}

/** "with the return leg on Wednesday", "the second leg is on Wednesday", "(replay Wednesday)", "to force a replay on Wednesday" */
function isReturnTie(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass = null } = items[at] ?? {};
  const replay = word === 'replay';
  if (replay && items[at - 1]?.word === '(') return true;
  return (
    (replay || wordClass === 'second-leg' || /^return(?: leg)?$/u.test(word)) &&
    /^(?:the|their|its|a)$/u.test(items[at - 1]?.word ?? '') &&
    (replay ? forced : /^(?:with|and|before|for)$/u).test(items[at - 2]?.word ?? '')
  );
}

const forced = /^(?:with|forc(?:e|ed|es|ing)|earn(?:ed|s|ing)?|secur(?:e|ed|es|ing)|before|face|needing)$/u;

/** A verb right behind a joint, or behind the subject that a joint begins: "before the squad flies out", "and the league kicks off". */
function isPresent(items: readonly Item[], verb: number, to: number): boolean {
  const before = items[verb - 1];
  // "go top", "heads the table"
  if (moves.test(items[verb]?.word ?? '') && items[verb + 1]?.word !== 'to') return false;
  if (/^returns?$/u.test(items[verb]?.word ?? '') && !isToAction(items, verb)) return false;
  // "as they start the season with a win on Saturday" tells of the match.
  if (
    /^(?:begin|start|open)/u.test(items[verb]?.word ?? '') &&
    items.slice(verb, verb + 6).some(({ word }) => word === 'with')
  )
    return false;
  if (before?.word === 'they' && /^(?:as|while|when)$/u.test(items[verb - 2]?.word ?? '')) return false;
  if (joints.test(before?.word ?? '')) return true;
  const singular = /s(?: |$)/u.test(items[verb]?.word ?? '');
  for (let at = verb - 1; singular && at >= Math.max(to, verb - 4); at -= 1)
    if (/^(?:and|but|before|,|;)$/u.test(items[at]?.word ?? '')) return items[at + 1]?.word === 'the';
  return false;
}

/** "return to action", "return home", as "return to winning ways" is not. */
function isToAction(items: readonly Item[], verb: number): boolean {
  const [first, second] = [items[verb + 1]?.word ?? '', items[verb + 2]?.word ?? ''];
  return first === 'home' || (first === 'to' && /^(?:action|duty|domestic|league|europe|training)$/u.test(second));
}

/** "are at Castle", "are at home to Castle", "are back in action", "are next in action" */
function isNext(items: readonly Item[], at: number): boolean {
  const [first, second, third] = [items[at + 1], items[at + 2], items[at + 3]];
  if (first?.word === 'at') return second?.type === 'TEAM' || third?.type === 'TEAM';
  if (first?.wordClass === 'at-home' || first?.word === 'away') return true;
  return /^(?:back|next)$/u.test(first?.word ?? '') && /^(?:in|on|at)$/u.test(second?.word ?? '');
}

/** "and have Castle to come on Wednesday", "and have a trip to Castle on Wednesday" */
function isToCome(items: readonly Item[], from: number, at: number): boolean {
  const words = items
    .slice(from, at)
    .map(({ word }) => word)
    .join(' ');
  return /\b(?:to come|to play|to face|a trip|a visit|a date|an away)\b/u.test(words);
}

/** "looks ahead to Wednesday's action" */
export function looksTo(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'looks' || items[at + 1]?.word !== 'ahead') return false;
  return items.slice(at + 2, at + 5).some(({ type }) => type === 'DATE');
}

/** "will play", "host Borough on Saturday", "play Borough on Saturday": a day that lies ahead. */
export function isAhead({ word, wordClass }: Item, at: number, items: readonly Item[]): boolean {
  if (looksTo(items, at)) return true;
  if (isBeginning(items, at) || isGoingOn(items, at)) return true;
  return (
    (/^plays?$/u.test(word) && items[at + 1]?.type === 'TEAM') ||
    wordClass?.startsWith('will-') === true ||
    (word === 'will' && items[at + 1]?.word !== 'have') ||
    /^(?:hosts?|welcomes?|entertains?|visits?|travels? to)$/u.test(word)
  );
}

/** "when the second legs get under way on March 8th", "here is how Tuesday's ties shape up" */
function isBeginning(items: readonly Item[], at: number): boolean {
  const words = `${items[at]?.word ?? ''} ${items[at + 1]?.word ?? ''}`;
  if (/^shapes? up\b/u.test(words)) return true;
  // "The season kicks off at Castle Park on Saturday"
  const behind = items.slice(at + 1, at + 9);
  return /^(?:(?:gets?|getting) under ?way|kicks? off)\b/u.test(words) && behind.some(({ type }) => type === 'DATE');
}

/** "Arden return to action on Saturday", "The Reds remain on the road on Sunday", "are back at home Saturday": told of the next match. */
function isGoingOn(items: readonly Item[], at: number): boolean {
  const { word = '' } = items[at] ?? {};
  const [next, behind] = [items[at + 1], items[at + 2]];
  if (!items.slice(at + 1, at + 10).some(({ type }) => type === 'DATE')) return false;
  if (/^returns? to (?:action|duty)$/u.test(word)) return true;
  if (/^returns?$/u.test(word)) return isToAction(items, at);
  if (/^(?:are|is)$/u.test(word))
    return next?.word === 'back' && (behind?.word === 'in' || isWhere(behind, items[at + 3]));
  if (/^(?:remains?|stays?)$/u.test(word)) return isWhere(next, behind);
  return (
    /^(?:continues?|resumes?|concludes?)$/u.test(word) && /^(?:their|its|the|a|at|on|with)$/u.test(next?.word ?? '')
  );
}

/** "home", "at home", "away", "on the road" */
function isWhere(first: Item | undefined, second: Item | undefined): boolean {
  if (/^(?:home|away)$/u.test(first?.word ?? '') || /^(?:at-home|away)$/u.test(first?.wordClass ?? '')) return true;
  return /^(?:on|at)$/u.test(first?.word ?? '') && /^(?:the|home)$/u.test(second?.word ?? '');
}

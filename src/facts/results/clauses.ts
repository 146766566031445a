import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { ownerOfRun } from './run-begun.ts';

/** How many words a clause that hangs on a name may have. */
const longest = 32;

/**
 * A sentence cut into what it is about and what hangs on a name within it, each to be read for itself: "Arden, who drew 1-1
 * with Castle, beat Borough 2-0" tells "Arden beat Borough 2-0" and "Arden, who drew 1-1 with Castle". Only a clause that
 * a comma closes is cut out, or one with a score of its own that the verb of the sentence closes; the first part is the main one.
 */
export function clausesOf(sentence: MarkedSentence): readonly MarkedSentence[] {
  const asides = asidesOf(sentence);
  if (asides.length === 0) return [sentence];
  return [
    withoutAll(sentence, asides),
    ...asides
      .filter((aside) => !isRepeat(sentence.items, aside))
      .map(([from, to]) => part(sentence, startOfName(sentence.items, from), behindLast(sentence.items, to))),
  ];
}

const behindLast = (items: readonly Item[], to: number): number => (items[to]?.word === ',' ? to : to + 1);

/** A clause cut out of a sentence: its opening comma and the one that closes it, else its first and last word. */
export type Aside = readonly [from: number, to: number];

/** The clauses that hang on a name within a sentence that tells a score. */
export function asidesOf({ items, code }: MarkedSentence): readonly Aside[] {
  if (!code.includes('T') || !(code.includes('S') || items.some(isOnlyGoal))) return [];
  const asides: Aside[] = [];
  for (let at = 1; at < items.length - 2; at += 1) {
    const dash = dashAt(items, at) > 0 ? endOfDashes(items, at) : null;
    if (dash !== null) {
      asides.push([at, dash]);
      at = dash;
      continue;
    }
    const bare = items[at]?.word === 'who' || items[at]?.word === 'which';
    if (!bare && (items[at]?.word !== ',' || !isOpening(items, at))) continue;
    const end = bare ? endOfBare(items, at) : endOfAside(items, at);
    if (end === null) continue;
    asides.push([at, end]);
    at = end;
  }
  return asides;
}

/** For an item of a sentence the clause that hangs on a name and that it stands in, by its index in `asidesOf`; -1 for none. */
export function asideAround(sentence: MarkedSentence): (at: number) => number {
  const asides = asidesOf(sentence);
  return (at) => asides.findIndex(([from, to]) => at > from && at < to);
}

/** Two hyphens, or a dash that stands alone. */
function dashAt(items: readonly Item[], at: number): number {
  const [before, dash, next] = [items[at - 1], items[at], items[at + 1]];
  if (dash?.word !== '-' || before === undefined || next === undefined) return 0;
  if (next.word === '-') return 2;
  return before.end < dash.start && dash.end < next.start ? 1 : 0;
}

/** "warmed up for Castle -- who beat them 2-0 in May -- by beating Borough 4-0": where what stands between dashes with a score of its own ends. */
function endOfDashes(items: readonly Item[], open: number): number | null {
  const from = open + dashAt(items, open);
  for (let at = from; at < Math.min(items.length - 2, from + longestBetweenDashes); at += 1) {
    if (items[at]?.word === ';' || items[at]?.word === ':') return null;
    const length = dashAt(items, at);
    if (length === 0) continue;
    const scores = [items.slice(from, at), items.slice(at)].map((part) => part.some(({ type }) => type === 'SCORE'));
    return scores.every(Boolean) ? at + length - 1 : null;
  }
  return null;
}

/** "Castle -- a repeat of last year's tie, which they won after a 3-1 victory there": of which two it tells is not said. */
function isRepeat(items: readonly Item[], [from, to]: Aside): boolean {
  return items
    .slice(from, Math.min(to, from + 6))
    .some(({ word, wordClass }) => wordClass === 'rematch' || /^(?:repeat|replay|re-?run)$/u.test(word));
}

const longestBetweenDashes = 40;

/** "beat Borough with the only goal": a score in words. */
function isOnlyGoal({ word }: Item, at: number, items: readonly Item[]): boolean {
  return items[at - 1]?.word === 'the' && /\b(?:only|lone|solitary|sole)(?: goal| strike)?$/u.test(word);
}

const relatives = /^(?:who|whose|whom|which)$/u;

const kinds =
  /^(?:conquerors|victims|opponents|rivals|neighbours|winners|champions|runners-up|finalists|leaders|holders|hosts)$/u;

/** ", who", ", the other side in the group": behind the name of a team or a person; ", who" behind a title, too. */
function isOpening(items: readonly Item[], comma: number): boolean {
  const before = items[comma - 1];
  const { word = '' } = items[comma + 1] ?? {};
  if (ownerOfRun(items, comma) >= 0) return true;
  // "The leaders, who meet Castle next, beat Borough"
  if (before?.type === 'WORD' && kinds.test(before.word)) return relatives.test(word);
  if (before?.type !== 'TEAM' && before?.type !== 'PERSON') return false;
  return relatives.test(word) || isBeatenBy(items, comma) || isApposition(items, comma);
}

/** "Arden, beaten 3-1 by Castle in midweek, led", "Arden, thrashed 4-0 at Castle last time out, led": how an earlier match ended. */
function isBeatenBy(items: readonly Item[], comma: number): boolean {
  return (
    items[comma - 1]?.type === 'TEAM' &&
    /^(?:beaten|beat|held)$/u.test(items[comma + 1]?.wordClass ?? '') &&
    items[comma + 2]?.type === 'SCORE' &&
    /^(?:by|at)$/u.test(items[comma + 3]?.word ?? '')
  );
}

/** "Arden, beaten 3-1 by Borough in May, gained revenge with a 2-1 win": the match behind `comma` is against the side that stands before it. */
function leavesOutOpponent(items: readonly Item[], comma: number): boolean {
  const behind = items.slice(comma);
  return behind.some(({ type }) => type === 'SCORE') && !behind.some(({ type }) => type === 'TEAM');
}

/** "beat Borough, conquerors of Castle last week, 2-0", "Arden and Borough, the other sides in the group, drew 1-1". */
function isApposition(items: readonly Item[], comma: number): boolean {
  if (items[comma - 1]?.type !== 'TEAM') return false;
  const { word = '', wordClass = null, type } = items[comma + 1] ?? {};
  // "Arden, Borough's conquerors in May, lost"
  if (type === 'TEAM')
    return (
      /^'s?$/u.test(items[comma + 2]?.word ?? '') &&
      [items[comma + 3], items[comma + 4]].some((item) => kinds.test(item?.word ?? ''))
    );
  // "Arden, 1-1 with Castle last time out, lost": how an earlier match ended.
  if (type === 'SCORE') return /^(?:with|against|at)$/u.test(items[comma + 2]?.word ?? '');
  return (/^(?:the|an?)$/u.test(word) || kinds.test(word)) && wordClass !== 'half-time';
}

/** The comma behind which the sentence goes on with what it is about; null where none does. */
function endOfAside(items: readonly Item[], comma: number): number | null {
  const apposition =
    !relatives.test(items[comma + 1]?.word ?? '') && !isBeatenBy(items, comma) && ownerOfRun(items, comma) < 0;
  const isFirst = !items.slice(0, comma - 1).some((item) => item.type === 'TEAM');
  for (let at = comma + 2; at < Math.min(items.length - 1, comma + longest); at += 1) {
    const item = items[at];
    if (item?.word === ';' || item?.word === ':' || item?.word === '-' || relatives.test(item?.word ?? '')) return null;
    if (apposition && (item?.type === 'SCORE' || item?.type === 'PERSON')) return null;
    if (item?.word !== ',') continue;
    // "for Arden, who beat Castle 5-0, or for Borough, still clear after a 1-0 win over Dale": of whom more is told behind it.
    if (items[at + 1]?.word === 'or') return null;
    if (goesOn(items, at + 1, isFirst)) return isBeatenBy(items, comma) && leavesOutOpponent(items, at) ? null : at;
    if (apposition) return null;
  }
  return null;
}

/** "Arden who won the first leg 2-1 at home were beaten 3-0": a clause with a score, up to the verb of those whom it is about. */
function endOfBare(items: readonly Item[], who: number): number | null {
  if (items[who - 1]?.type !== 'TEAM') return null;
  let score = -1;
  for (let at = who + 2; at < Math.min(items.length - 1, who + longest); at += 1) {
    const item = items[at];
    if (item?.type === 'MARK' || relatives.test(item?.word ?? '') || /^(?:and|but|while|as)$/u.test(item?.word ?? ''))
      return null;
    if (item?.type === 'SCORE') score = at;
    if (score > 0 && /^(?:was|were|are|is)$/u.test(item?.word ?? '')) {
      const verb = items
        .slice(at + 1, at + 3)
        .some(({ wordClass }) => /^(?:beat|beaten|held|lost)$/u.test(wordClass ?? ''));
      return verb ? at - 1 : null;
    }
  }
  return null;
}

const outcomes = new Set([
  'beat',
  'won',
  'win',
  'lost',
  'drew',
  'held',
  'end-run',
  'score',
  'advance',
  'defeat',
  'get',
  'strike',
]);
const finite =
  /^(?:was|were|is|are|had|have|has|did|do|will|would|can|could|also|then|now|still|duly|eventually|finally|again|twice|never|only|ended|finished|made|took|came|got|went|let|put|gave|saw|needed|remain|stay|sit|lie)$/u;

/** Whether the main clause goes on: with its verb, with a score, or, behind a name that is not its subject, with how it came about. */
function goesOn(items: readonly Item[], at: number, isFirst: boolean): boolean {
  const item = items[at];
  const next = items[at + 1];
  // "who put out Castle in a shootout, 3-1, after": of the clause itself.
  if (item?.type === 'SCORE' && items[at - 2]?.wordClass === 'penalties') return false;
  if (item?.type === 'SCORE')
    return !isFirst && !/^(?:victory|loss)$/u.test(next?.wordClass ?? '') && !isScoredBefore(items, at);
  if (item === undefined || item.type !== 'WORD' || /ing\b/u.test(item.word)) return isBy(item, next) && !isFirst;
  // "Arden, still 11 points clear, beat Borough": how they stand goes on from the name.
  if (/^(?:still|now)$/u.test(item.word) && next?.type !== 'WORD') return false;
  if (isHeldBy(items, at)) return false;
  if (outcomes.has(item.wordClass ?? '') || finite.test(item.word)) return true;
  if (/ed$/u.test(item.word)) return next?.word !== 'by';
  return !isFirst && isBy(item, next);
}

/** "behind Castle, who won, and Dale, held 1-1 by Borough": how the side right before the comma fared, and not the verb of the sentence. */
function isHeldBy(items: readonly Item[], at: number): boolean {
  const passive = items[at]?.wordClass === 'held' || items[at]?.wordClass === 'beaten';
  return passive && items[at - 2]?.type === 'TEAM' && items.slice(at + 1, at + 4).some(({ word }) => word === 'by');
}

/** "a 2-1 loss to Borough, who went above Castle, 5-0 victors": the main clause has its score. */
function isScoredBefore(items: readonly Item[], at: number): boolean {
  const aside = items.findLastIndex((item, before) => before < at && relatives.test(item.word));
  return items.slice(0, Math.max(aside, 0)).some(({ type }) => type === 'SCORE');
}

/** "by beating Borough", "after losing 2-0", "with a 2-0 win". */
function isBy(item: Item | undefined, next: Item | undefined): boolean {
  if (!/^(?:by|after|following|with|thanks to)$/u.test(item?.word ?? '')) return false;
  return /ing\b/u.test(next?.word ?? '') || next?.word === 'a' || next?.word === 'their';
}

/** The name that an aside hangs on: with its article; that of the side whose run it tells of. */
function startOfName(items: readonly Item[], comma: number): number {
  const owner = ownerOfRun(items, comma);
  if (owner >= 0) return owner;
  return items[comma - 2]?.word === 'the' ? comma - 2 : comma - 1;
}

function part(sentence: MarkedSentence, from: number, to: number): MarkedSentence {
  const items = sentence.items.slice(from, to);
  return { ...sentence, items, code: sentence.code.slice(from, to) };
}

function withoutAll(sentence: MarkedSentence, asides: readonly Aside[]): MarkedSentence {
  const items: Item[] = [];
  let code = '';
  let at = 0;
  for (const [from, to] of [...asides, [sentence.items.length, sentence.items.length] as Aside]) {
    items.push(...sentence.items.slice(at, from));
    code += sentence.code.slice(at, from);
    at = to + 1;
  }
  return { ...sentence, items, code };
}

import type { Item } from './mention.ts';

/** What a player does on his way to a win is told of him, and not of a side. */
const byPlayer = /^(?:score|strike|into-net|goal|hat-trick|brace|shot|header|penalty|save|own-goal)$/u;

/** Whether an unknown name does, or has done to it, what only sides do: "Rivermouth went top by beating Arden 2-0", "the defeat of Rivermouth". */
export function isSideByDoing(items: readonly Item[], at: number): boolean {
  return (opensClause(items, at) && doesAsSide(items, at)) || isDoneTo(items, at);
}

/** The name that a sentence, or the clause behind its opening, begins with. */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  return at === 0 || (before === ',' && at <= 12) || before === 'and' || before === 'as' || before === 'while';
}

function doesAsSide(items: readonly Item[], at: number): boolean {
  const score = items.findIndex(({ type }, index) => index > at && type === 'SCORE');
  if (score < 0 || score > at + 24) return false;
  const between = items.slice(at + 1, score);
  if (between.some(({ type, wordClass, word }) => type === 'PERSON' || byPlayer.test(wordClass ?? '') || word === 'he'))
    return false;
  return sideDoing.some((doing) => doing.test(` ${between.map(wordOf).join(' ')} `));
}

/** A word, or the type of what is none. */
function wordOf({ type, word }: Item): string {
  return type === 'WORD' || type === 'MARK' ? word : type;
}

/** Right behind the name, in words and types. */
const sideDoing: readonly RegExp[] = [
  /^ (?:hosted|leapfrogged) (?:the )?TEAM /u,
  /^ (?:went|moved|climbed|jumped|rose|go|move|climb|returned) (?:back )?(?:top|bottom|clear|above TEAM|up (?:to|into)|off the bottom|(?:in)?to (?:ORDINAL|the top|top)) /u,
  /^ (?:ended|snapped|halted) (?:a|their) (?:\p{L}+ ){0,2}(?:run|streak|sequence) of \p{L}+ /u,
  /^ made it NUMBER (?:\p{L}+ )?(?:wins|victories|defeats|draws|games) /u,
  /^ (?:missed|wasted|spurned) (?:the|a) chance to (?:go|move|climb|close) /u,
  /^ (?:dropped|took|collected|picked up) (?:\p{L}+ ){0,2}points? /u,
  /^ (?:surrendered|lost|gave up|conceded) (?:the lead|top spot|top place|first place|the top spot) to (?:the )?TEAM /u,
  /^ came away from (?:the )?TEAM with /u,
  /^ had (?:no answer to|nothing to show|too much for) /u,
  /^ (?:bounced|fought|hit|came) (?:\S+ ){1,10}to (?:beat|defeat|draw|win) /u,
  /^ (?:are|were|remain|stay|sit) /u,
  /^ (?:handed|dealt) (?:the )?TEAM an? $/u,
  /^ (?:secured|recorded|claimed|earned|picked up|got) (?:\S+ ){1,7}by (?:beating|defeating) /u,
];

/** "had beaten Rivermouth 2-0", "between Arden and Rivermouth", "a 2-0 defeat of Rivermouth", "came away from Rivermouth with a 1-1 draw", "put an end to Rivermouth's run". */
function isDoneTo(items: readonly Item[], at: number): boolean {
  const [far, before, next] = [items[at - 2], items[at - 1], items[at + 1]];
  if (before?.wordClass === 'beaten' && next?.type === 'SCORE')
    return /^(?:had|have|has|having|'d)$/u.test(far?.word ?? '');
  if (before?.word === 'and' && items[at - 3]?.word === 'between' && far?.type === 'TEAM') return hasEnd(items);
  if (before?.word === 'of' && /^(?:rout|beating|beat|defeat|loss)$/u.test(far?.wordClass ?? ''))
    return items.slice(Math.max(0, at - 7), at - 2).some(({ type }) => type === 'SCORE') && next?.type !== 'PERSON';
  if (before?.word === 'from' && far?.wordClass === 'away' && next?.word === 'with') return hasEnd(items.slice(at));
  if (before?.word === 'on' && /^(?:loss|defeat|beating|rout)$/u.test(far?.wordClass ?? ''))
    return items.slice(Math.max(0, at - 6), at - 2).some(({ type }) => type === 'SCORE');
  const behind = items
    .slice(at + 1, at + 9)
    .map(wordOf)
    .join(' ');
  if (/^(?:against|found)$/u.test(before?.word ?? '') || /^(?:beat|beating)$/u.test(before?.wordClass ?? ''))
    return metBefore.test(behind);
  if (drawnBoth.test(far?.type === 'TEAM' && before?.word === 'and' ? `and TEAM ${behind}` : behind))
    return hasEnd(items);
  if (before?.word === 'for' && /^as they /u.test(behind)) return hasEndOfThem(items.slice(at + 3, at + 10));
  if (/^lea(?:ves|ving)$/u.test(before?.word ?? ''))
    return items.slice(0, at).some(({ type }) => type === 'SCORE') && standing.test(behind);
  return before?.wordClass === 'end-run' && /^'s?$/u.test(next?.word ?? '') && isRunOfSide(items.slice(at + 2, at + 9));
}

/** "Rivermouth and Arden cancelled each other out in a 0-0 draw" */
const drawnBoth = /^and TEAM (?:shared|cancelled each|played out|drew|could not|had to settle|finished) /u;
/** "against Rivermouth, losing 2-0", "Arden against Rivermouth finished 1-1", "found Rivermouth too strong and lost 2-1" */
const metBefore =
  /^(?:, (?:losing|winning|drawing|going down) |(?:finished|ended) |(?:too \S+ (?:\S+ ){0,2})?and (?:lost|won|drew) )(?:\S+ )?SCORE/u;
/** "leaves Rivermouth ninth", "leaves Rivermouth in fourth place" */
const standing = /^(?:ORDINAL|top|bottom|(?:in )?(?:the )?(?:ORDINAL|bottom|top)|NUMBER points?) ?/u;

/** "as they went down 2-0" */
function hasEndOfThem(items: readonly Item[]): boolean {
  return (
    items.some(({ type }) => type === 'SCORE') &&
    items.some(({ wordClass }) => /^(?:lost|beaten|won|drew|held|beat)$/u.test(wordClass ?? ''))
  );
}

/** How a match ended is told with its score. */
function hasEnd(items: readonly Item[]): boolean {
  return (
    items.some(({ type }) => type === 'SCORE') &&
    items.some(({ wordClass }) => /^(?:drew|stalemate|win|victory|won|end-run|level|say-also)$/u.test(wordClass ?? ''))
  );
}

function isRunOfSide(items: readonly Item[]): boolean {
  const run = items.findIndex(({ wordClass, word }) => wordClass === 'run' || word === 'run');
  return run > 0 && items.slice(0, run).every(({ word, wordClass }) => word !== 'scoring' && wordClass !== 'goal');
}

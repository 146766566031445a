import type { Block, BlockKind, Span } from './article.ts';
import { isCaption } from './caption.ts';
import { isCredit, isPictureCredit, trailingCredit } from './credit.ts';
import { datelineEnd } from './dateline.ts';
import { isDebris } from './debris.ts';
import { findLines, joinWrappedLines, trimSpan } from './find-lines.ts';
import { findSentences } from './find-sentences.ts';
import { isLineup, isLineupScrap, lineupStart } from './lineup.ts';
import { isKeyMoment, isResult, isUnderResult } from './list-lines.ts';
import { datePrefixEnd, isDateLine } from './publication-date.ts';
import { cutRunTogether } from './run-together.ts';
import { timelineEntries } from './timeline.ts';

interface Piece extends Span {
  readonly kind: BlockKind;
}

/** Kinds whose lines belong together, each line an entry. */
const lists: ReadonlySet<BlockKind> = new Set(['key-moments', 'results', 'lineup']);

/**
 * Cuts a report into blocks and these into sentences. Blocks are in order, never overlap and together hold all that is not blank.
 * @param title the headline that stands apart from the body, or null
 */
export function findBlocks(text: string, title: Span | null): Block[] {
  const pieces: Piece[] = title ? [{ kind: 'headline', start: title.start, end: title.end }] : [];
  const lines = findLines(text).filter((line) => !title || line.start >= title.end);
  const timeline = timelineEntries(text, lines);
  for (const line of joinWrappedLines(text, lines))
    for (const part of cutRunTogether(text, line)) {
      const span = trimSpan(text, part.start, part.end);
      if (span === null) continue;
      if (timeline.has(span.start)) pieces.push({ ...span, kind: 'key-moments' });
      else pieces.push(...cutLine(text, span, pieces));
    }
  return joinLists(text, pieces).map((piece) => ({
    ...piece,
    sentences: findSentences(text, piece, lists.has(piece.kind)),
  }));
}

/** One line or wrapped paragraph, cut where a prefix, a dateline, a credit or a line-up hangs on it. */
function cutLine(text: string, line: Span, before: readonly Piece[]): Piece[] {
  const words = text.slice(line.start, line.end);
  const inHead = before.length < 10 && !before.some((piece) => piece.kind === 'paragraph');
  const whole = kindOfLine(words, before, inHead);
  if (whole !== null) return [{ ...line, kind: whole }];
  const prefix = inHead ? datePrefixEnd(words) : 0;
  const prose = datelineTo(words, prefix, inHead);
  const lineup = foundOr(lineupStart(words.slice(prose)), prose, words.length);
  const credit = foundOr(trailingCredit(words.slice(prose, lineup)), prose, lineup);
  const pictured = credit - prose <= 500 && isPictureCredit(words.slice(credit, lineup).trim());
  const cuts: readonly (readonly [BlockKind, number, number])[] = [
    ['debris', 0, prefix],
    ['dateline', prefix, prose],
    [pictured ? 'caption' : kindOfProse(words.slice(prose, credit).trim(), before, inHead), prose, credit],
    ['credit', credit, lineup],
    ['lineup', lineup, words.length],
  ];
  return cuts.flatMap(([kind, from, to]) => {
    const span = trimSpan(text, line.start + from, line.start + to);
    return span ? [{ ...span, kind }] : [];
  });
}

/** Where the dateline ends that begins after `from` and blanks. */
function datelineTo(words: string, from: number, inHead: boolean): number {
  const rest = words.slice(from).trimStart();
  return words.length - rest.length + datelineEnd(rest, inHead);
}

function foundOr(found: number, offset: number, otherwise: number): number {
  return found < 0 ? otherwise : offset + found;
}

/** `Monday 14 November 2005 01:00 GMT`: the hour at which a page was put out, though it looks like the score of something. */
const stamp = /\d[:.]\d\d ?(?:gmt|bst|utc|cest?|e[sd]?t)\b/iu;

/** The kind of a line that is of one kind as a whole and not prose; null for prose. */
function kindOfLine(words: string, before: readonly Piece[], inHead: boolean): BlockKind | null {
  const last = before.at(-1)?.kind;
  if (words.length <= 600 && isKeyMoment(words)) return 'key-moments';
  if (last === 'lineup' && words.includes(',') && isLineupScrap(words)) return 'lineup';
  if (stamp.test(words) && isDateLine(words)) return 'debris';
  if (isResult(words)) return 'results';
  if (last === 'results' && isUnderResult(words)) return 'results';
  if (isLineup(words) || (last === 'lineup' && isLineupScrap(words))) return 'lineup';
  if (isCredit(words)) return 'credit';
  if (inHead && datePrefixEnd(words) > 0 && words.length > 40) return null;
  return isDebris(words) ? 'debris' : null;
}

const stops = /[.!?…:;]["”’'»)]*$|["”’»]$/u;

/** Prose is a caption, a headline (a crosshead is one, too) or a paragraph. */
function kindOfProse(words: string, before: readonly Piece[], inHead: boolean): BlockKind {
  if (isCaption(words)) return 'caption';
  if (words.length > 200 || words.startsWith('- ')) return 'paragraph';
  if (inHead && words.length <= 110 && /[?!]$/u.test(words) && before.every((piece) => piece.kind !== 'headline'))
    return 'headline';
  if (stops.test(words)) return 'paragraph';
  // Without a stop: at the top a headline or its second line, further down a crosshead or, where long, the words under a picture.
  if (!inHead && (/^[^:]{3,40}: /u.test(words) || /["“]/u.test(words))) return 'paragraph';
  return inHead || words.split(/\s+/u).length <= 6 ? 'headline' : 'caption';
}

/** Entries that follow each other on lines of their own are one list; those that a page has run together stay apart. */
function joinLists(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === piece.kind && lists.has(piece.kind) && isOnNextLine(text, last, piece))
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function isOnNextLine(text: string, before: Piece, { kind, start }: Piece): boolean {
  return kind !== 'key-moments' || text.slice(before.end, start).includes('\n');
}

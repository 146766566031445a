import type { Article, Block, Span } from '../../article/article.ts';

/** A stretch of a report in quotation marks. `start` and `end` take in the marks. */
export interface Quotation extends Span {
  /** Index of its block in the article. */
  readonly block: number;
  /** The words without marks; more than one where marks are opened again within the speech. */
  readonly parts: readonly Span[];
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** False for what only looks like speech: one or two words, a title, a nickname. */
  readonly speech: boolean;
}

/**
 * All quotations of the report's prose, in order. Knows straight and curly marks, mixed ones, single marks where a report
 * has no double ones, nested marks, marks opened again at each sentence and missing closing marks. Linear in the text.
 */
export function findQuotations(article: Article): Quotation[] {
  const { text, blocks } = article;
  const style = blocks.some((block) => usesDouble(text, block)) ? double : single;
  return blocks.flatMap((block, at) => (block.kind === 'paragraph' ? quotationsOf(text, block, at, style) : []));
}

/** What a mark does where it stands; `either` where only the state of the reading can tell. */
type MarkRole = 'open' | 'close' | 'either' | 'none';

interface MarkStyle {
  readonly marks: RegExp;
  readonly role: (text: string, at: number, limits: Span) => MarkRole;
}

const double: MarkStyle = { marks: /["“”„«»]/gu, role: doubleRole };
const single: MarkStyle = { marks: /['‘’]/gu, role: singleRole };

function usesDouble(text: string, { kind, start, end }: Block): boolean {
  return kind === 'paragraph' && /["“”„«»]/u.test(text.slice(start, end));
}

function doubleRole(text: string, at: number, limits: Span): MarkRole {
  const mark = text.charAt(at);
  if ('“„«'.includes(mark)) return 'open';
  if ('”»'.includes(mark)) return mark === '”' && isTurned(text, at, limits) ? 'either' : 'close';
  const free = isFreeBefore(text, at, limits);
  const ends = isFreeAfter(text, at, limits);
  if (free === ends) return 'either';
  return free ? 'open' : 'close';
}

/** `He scored. ”We are glad,” he said`: a closing mark before a word and behind a stop or nothing opens speech as well. */
function isTurned(text: string, at: number, { start, end }: Span): boolean {
  if (at + 1 >= end || !/\p{Lu}/u.test(text.charAt(at + 1))) return false;
  return at <= start || /[\s.!?:,]/u.test(text.charAt(at - 1));
}

/** An apostrophe inside or after a word is no mark, save after a stop or comma, where speech ends. */
function singleRole(text: string, at: number, limits: Span): MarkRole {
  if (isFreeBefore(text, at, limits)) {
    return /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && text.charAt(at) !== '’' ? 'open' : 'none';
  }
  if (!isFreeAfter(text, at, limits) || text.charAt(at) === '‘') return 'none';
  return /[.,!?…]/u.test(text.charAt(at - 1)) || at + 1 >= limits.end || /[.,;:!?]/u.test(text.charAt(at + 1))
    ? 'close'
    : 'none';
}

function isFreeBefore(text: string, at: number, limits: Span): boolean {
  return at <= limits.start || /[\s([—–-]/u.test(text.charAt(at - 1));
}

function isFreeAfter(text: string, at: number, limits: Span): boolean {
  return at + 1 >= limits.end || /[\s,.;:!?)\]—–-]/u.test(text.charAt(at + 1));
}

interface Opened {
  readonly start: number;
  readonly parts: Span[];
  part: number;
  nested: number;
}

function quotationsOf(text: string, block: Block, index: number, style: MarkStyle): Quotation[] {
  const found: Quotation[] = [];
  let open: Opened | null = null;
  const close = (opened: Opened, end: number, after: number, closed: boolean): void => {
    const parts = [...opened.parts, ...wordsOf(text, opened.part, end)];
    if (parts.length > 0)
      found.push({
        start: opened.start,
        end: after,
        block: index,
        parts,
        closed,
        speech: isSpeech(text, parts) || isOutburst(text, opened.start, block, parts),
      });
  };
  for (const at of markPositions(text, block, style.marks)) {
    const role = style.role(text, at, block);
    if (role === 'none') continue;
    if (open === null) {
      if (role !== 'close') open = { start: at, parts: [], part: at + 1, nested: 0 };
    } else if (role === 'open') {
      if (isAfterStop(text, at, open.part)) {
        open.parts.push(...wordsOf(text, open.part, at));
        open.part = at + 1;
        open.nested = 0;
      } else open.nested += 1;
    } else if (open.nested > 0) open.nested -= 1;
    else {
      close(open, at, at + 1, true);
      open = null;
    }
  }
  // A single mark that is never closed is an apostrophe.
  if (open !== null && style === double) close(open, block.end, block.end, false);
  return found;
}

function* markPositions(text: string, block: Span, marks: RegExp): Generator<number> {
  // Within the block only: searching on to the next mark of the text would make time grow with its square.
  for (const mark of text.slice(block.start, block.end).matchAll(marks)) yield block.start + mark.index;
}

/** Whether the words before a mark have come to an end, so that the mark opens the next sentence of the same speech. */
function isAfterStop(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && text.charAt(before).trim() === '') before -= 1;
  return /[.!?…]/u.test(text.charAt(before));
}

/** The words between two marks without blanks around them and without an inner mark that is never closed. */
function wordsOf(text: string, from: number, to: number): Span[] {
  const words = text.slice(from, to);
  const inner = /^\s*['‘]/u.exec(words)?.[0].length ?? 0;
  const alone = inner > 0 && !/\S['’](?=[\s,.;:!?]|$)/u.test(words.slice(inner));
  const body = alone ? words.slice(inner) : words;
  const start = to - body.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

/** `"Unacceptable," he said. "No excuse."`: a word or two that open a sentence and end in a mark of their own, with a stop behind another one. */
function isOutburst(text: string, at: number, { start }: Span, [words]: readonly Span[]): boolean {
  if (words === undefined || !/^\p{Lu}/u.test(text.slice(words.start, words.start + 2))) return false;
  const before = text.slice(Math.max(start, at - 3), at).trimEnd();
  const ends = before === '' ? /[,!?…]$/u : /[.!?…"”]$/u.test(before) ? /[.,!?…]$/u : null;
  return ends?.test(text.slice(words.start, words.end)) === true;
}

const fewestWords = 3;
const small = /^(?:[ay]|an|the|of|in|on|at|to|and|for|de|del|la|le|al|el|da|du|der|die|das|und|[ev]|vs)$/u;

/** At least three words, and not all of them capitalised as in a title or nickname. */
function isSpeech(text: string, parts: readonly Span[]): boolean {
  const first = parts[0];
  if (first === undefined) return false;
  if (parts.length > 1 || first.end - first.start > 120) return true;
  const words = text.slice(first.start, first.end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  if (words.length < fewestWords) return false;
  const title = words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && small.test(word)));
  return !title || /[.,!?…]$/u.test(text.slice(first.start, first.end));
}

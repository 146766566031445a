import type { Span } from './article.ts';

/** A line without the blanks around it. */
export interface Line extends Span {
  /** True where a blank line, or the start of the text, stands before it. */
  readonly afterGap: boolean;
}

/** The span without the blanks at its ends; null where nothing else is in it. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const head = words.length - words.trimStart().length;
  if (head === words.length) return null;
  return { start: start + head, end: start + words.trimEnd().length };
}

/** The lines of `text` that are not blank, in order. Knows LF, CRLF, CR and the two Unicode separators. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let start = 0;
  for (const brk of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/gu)) {
    const line = trimSpan(text, start, brk.index);
    if (line) lines.push({ ...line, afterGap });
    afterGap = line === null;
    start = brk.index + brk[0].length;
  }
  return lines;
}

const sentenceEnd = /[.!?…:;)\]"”’'»]$/u;

/**
 * Joins the lines of paragraphs that were wrapped by hand at a column (agency wires, mail).
 * A group of lines is taken for one paragraph when its lines, the last apart, are 50–100 long
 * and most of them stop in the middle of a sentence.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const group = groupFrom(lines, at);
    const first = group[0];
    const last = group.at(-1);
    if (first && last && isWrapped(text, group)) joined.push({ ...first, end: last.end });
    else for (const line of group) joined.push(line);
    at += group.length;
  }
  return joined;
}

function groupFrom(lines: readonly Line[], at: number): readonly Line[] {
  let end = at + 1;
  while (end < lines.length && !lines[end]?.afterGap) end++;
  return lines.slice(at, end);
}

function isWrapped(text: string, group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const inner = group.slice(0, -1);
  if (!inner.every((line) => line.end - line.start >= 50 && line.end - line.start <= 100)) return false;
  const open = inner.filter((line) => !sentenceEnd.test(text.slice(line.end - 1, line.end)));
  const lower = group.slice(1).filter((line) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));
  return open.length * 2 > inner.length && lower.length * 3 >= inner.length;
}

import { closeSecret, shownLength } from './marks.ts';

const ellipsis = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text, or as long a beginning of it as fits with an ellipsis after it. Cut between code points, never inside an
 * escape or an accent's sequence, and a hidden stretch stays hidden to its end.
 */
export function fitText(text: string, most: number): string {
  if (shownLength(text) <= most) return text;
  const room = most - ellipsis.length - 2;
  let length = 0;
  let end = 0;
  for (const { segment } of segments(text, most)) {
    length += shownLength(segment);
    if (length > room) break;
    end += segment.length;
  }
  if (end === 0) end = [...text.slice(0, room)].slice(0, -1).join('').length;
  return closeSecret(`${withoutOpenEscape(text.slice(0, end)).trimEnd()}${ellipsis}`);
}

/** The same for Markdown of our own, whose names are escaped: what was bold where it is cut is bold to its end. */
export function fitMarkdown(text: string, most: number): string {
  if (shownLength(text) <= most) return text;
  const cut = fitText(text, most - bold.length);
  return (cut.match(/(?<!\\)\*\*/gu)?.length ?? 0) % 2 === 1 ? `${cut}${bold}` : cut;
}

const bold = '**';

/** As many whole lines as fit; `more` says how many were left out. A first line that is too long alone is cut. */
export function fitLines(lines: readonly string[], most: number, more: (left: number) => string): string {
  const whole = lines.join('\n');
  if (shownLength(whole) <= most) return whole;
  const room = most - more(lines.length).length - 1;
  const kept: string[] = [];
  let length = -1;
  for (const line of lines) {
    length += shownLength(line) + 1;
    if (length > room) break;
    kept.push(line);
  }
  if (kept.length === 0) return fitText(lines[0] ?? '', most);
  return [...kept, more(lines.length - kept.length)].join('\n');
}

/** What a reader takes for one character stays whole; only as much is split as can be kept. */
function segments(text: string, most: number): Iterable<{ readonly segment: string }> {
  return graphemes.segment(text.slice(0, most + 1));
}

function withoutOpenEscape(text: string): string {
  let backslashes = 0;
  while (text.at(-1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1 ? text.slice(0, -1) : text;
}

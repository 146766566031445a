import { fitMarkdown } from '../fit.ts';
import { openly, secret, showPlain } from '../marks.ts';
import type { View } from '../view.ts';

/**
 * How many letters a bar is long, by what lies behind it: never by how much of it there is. What is longer is cut, and
 * stands in full on the card that "Show" opens.
 */
export const barSizes = {
  /** A score: 10–0 is no longer than 1–0. */
  score: 6,
  /** A sentence or a short list: who went through, what comes next, who was booked. */
  line: 120,
  /** The goals of a match. */
  goals: 150,
  /** The reports behind a card whose number tells: one named in full and how many more there are. */
  sources: 90,
  /** A list that is all of a card. */
  body: 240,
} as const;

/** Words and who said them keep a length of their own, as a multiple of this: it tells who speaks much, and nothing of a match. */
const wordsStep = 60;
/** Is not cut at the end of a line, as an ordinary space is. */
const blank = '\u2002';
/** From this many on, blanks have places to break a line at: a stretch without one would leave a phone's screen. */
const longStretch = 30;

/** A text that tells how a match went: a secret, and where it is hidden, one whose bar is as long as that of any other. */
export function bar(text: string, { hide }: Pick<View, 'hide'>, size: number = barSizes.line): string {
  return hide ? filled(fitMarkdown(openly(text), size), size) : secret(text);
}

/** Words that somebody said, or who did: shown whole. */
export function wordsBar(text: string, { hide }: Pick<View, 'hide'>): string {
  return hide ? filled(openly(text), Math.ceil(seenLength(openly(text)) / wordsStep) * wordsStep) : secret(text);
}

/** A score: the bar of every one is as long as that of another. */
export function scoreBar(text: string, view: Pick<View, 'hide'>): string {
  return bar(text, view, barSizes.score);
}

/**
 * Lines that tell how matches went, each a secret; hidden, one bar stands for all of them, and for none: whether there
 * are any, and how many, tells as much as what they say.
 */
export function veiled(
  lines: readonly string[],
  view: Pick<View, 'hide'>,
  size: number = barSizes.line,
  between = ' · ',
): readonly string[] {
  if (!view.hide) return lines.map(secret);
  const told = lines.map((line) => line.trim().replace(/^[•>] /u, '')).filter((line) => line !== '');
  return [bar(told.length === 0 ? nothing : told.join(between), view, size)];
}

/** The lines of a list whose very length tells; hidden, one bar with as much as it holds. Shown, they stay as they are. */
export function veiledList(
  linesIn: (view: View) => readonly string[],
  view: View,
  size: number = barSizes.body,
): readonly string[] {
  return view.hide ? veiled(linesIn({ ...view, hide: false }), view, size, ' • ') : linesIn(view);
}

const nothing = '–';

function filled(told: string, size: number): string {
  return secret(`${told}${blanks(Math.max(0, size - seenLength(told)))}`);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters that are seen: signs of emphasis and escapes are not, a flag is one. */
function seenLength(text: string): number {
  const seen = showPlain(text, false).replaceAll(/\\(?=[^\s\w])|(?<!\\)\*\*/gu, '');
  return [...graphemes.segment(seen)].length;
}

/** As many blanks; where they are many, with places to break a line at. */
function blanks(count: number): string {
  if (count < longStretch) return blank.repeat(count);
  return Array.from({ length: count }, (_, at) => (at % 12 === 5 && at < count - 1 ? ' ' : blank)).join('');
}

import { secret, showPlain } from '../marks.ts';
import type { View } from '../view.ts';

/** Bars are as long as a multiple of this many letters: how long one is says little of what lies behind it. */
const step = 60;
/** Is not cut at the end of a line, as an ordinary space is. */
const blank = '\u2002';

/** A text that tells how a match went: a secret, and where it is hidden, one whose bar is of no telling length. */
export function bar(text: string, { hide }: Pick<View, 'hide'>, multiple = step): string {
  if (!hide) return secret(text);
  const { length } = showPlain(text, false);
  return secret(`${text}${blanks(Math.ceil(length / multiple) * multiple - length)}`);
}

/** As many blanks; where they are many, with places to break a line at, since a stretch without one would leave a phone's screen. */
function blanks(count: number): string {
  if (count < step) return blank.repeat(count);
  return Array.from({ length: count }, (_, at) => (at % 12 === 5 && at < count - 1 ? ' ' : blank)).join('');
}

/** A score: the bar of every one is as long as that of another. */
export function scoreBar(text: string, view: Pick<View, 'hide'>): string {
  return bar(text, view, longestScore);
}

const longestScore = 6;

/**
 * Lines that tell how matches went, each a secret; hidden, one bar stands for all of them, and for none: whether there
 * are any, and how many, tells as much as what they say.
 */
export function veiled(lines: readonly string[], view: Pick<View, 'hide'>, between = ' · '): readonly string[] {
  if (!view.hide) return lines.map(secret);
  const told = lines.map((line) => line.trim().replace(/^[•>] /u, '')).filter((line) => line !== '');
  return [bar(told.length === 0 ? nothing : told.join(between), view)];
}

/** The lines of a list whose very length tells; hidden, one bar with all that they say. Shown, they stay as they are. */
export function veiledList(linesIn: (view: View) => readonly string[], view: View): readonly string[] {
  return view.hide ? veiled(linesIn({ ...view, hide: false }), view, ' • ') : linesIn(view);
}

const nothing = '–';

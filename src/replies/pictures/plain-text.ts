import { fitText } from '../fit.ts';
import { showPlain } from '../marks.ts';
import { plain } from '../escape.ts';
import { longestName } from '../pieces/team-name.ts';

/**
 * A line of a card as it reads where there is no Markdown: nothing hidden, no escapes, no emphasis. Exact, since all
 * names in cards are escaped.
 */
export function unmarked(line: string): string {
  return showPlain(line, false).replace(/\\(.)|\*\*/gsu, '$1');
}

/** The same without the sign that a line of a card begins with. */
export function withoutSign(line: string): string {
  return unmarked(line).replace(/^[\p{Extended_Pictographic}\uFE0F]+ /u, '');
}

/** A name in a picture. */
export function plainName(name: string): string {
  return fitText(plain(name), longestName);
}

/** Several lines as one text that can be read out; the most that Discord takes as a description. */
export function altText(lines: readonly string[]): string {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  return fitText(said.map((line) => (/[.!?…]$/u.test(line) ? line : `${line}.`)).join(' '), longestAlt);
}

const longestAlt = 1024;

import type { Clue } from './clue.ts';
import { tokensOf } from './tokens.ts';

/** Groups of words that say something by where they stand: see `data/lexicon/questions/syntax.json`. */
type Placed = Pick<Clue, 'text' | 'words'>;

/** Whether words of this group stand in a question, or in the stretch of it. */
export function hasPhrase({ text, words }: Placed, group: string, from = 0, to = text.length): boolean {
  const stretch = ` ${textOf(text.slice(from, to))} `;
  return [...(words.groups.get(group) ?? [])].some((form) => stretch.includes(` ${form} `));
}

/** Whether a question begins with words of this group. */
export function beginsWith({ text, words }: Placed, group: string, from = 0): boolean {
  const stretch = `${textOf(text.slice(from))} `;
  return [...(words.groups.get(group) ?? [])].some((form) => stretch.startsWith(`${form} `));
}

/** Whether words of this group stand right before an offset, an article between them or none. */
export function standsAfter({ text, words }: Placed, group: string, end: number): boolean {
  const stretch = ` ${textOf(text.slice(0, end)).replace(/ the$/u, '')}`;
  return [...(words.groups.get(group) ?? [])].some((form) => stretch.endsWith(` ${form}`));
}

function textOf(text: string): string {
  return tokensOf(text)
    .map((token) => token.text)
    .join(' ');
}

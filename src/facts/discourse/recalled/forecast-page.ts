import type { Article } from '../../../article/article.ts';

const foretells = /\b(?:predict(?:s|ed|ions?)?|betting|score tips|(?:our|my|his|her) (?:tips|verdict)|odds)\b/iu;
const past = /^(?:last|previous|result|final|full)/iu;
const longestHeading = 80;
/** So many blocks above a line its heading may stand. */
const reach = 12;

/** Whether a line stands on a page of forecasts or under a heading of one: "Score predictions" over "Arden v Borough: 2-1". */
export function isForecastPage({ text, title, blocks }: Article, block: number, line: string): boolean {
  if (past.test(line)) return false;
  if (title !== null && foretells.test(text.slice(title.start, title.end))) return true;
  for (let at = block - 1; at >= Math.max(0, block - reach); at -= 1) {
    const above = blocks[at];
    const words = above === undefined ? '' : text.slice(above.start, above.end);
    if (words.length <= longestHeading && foretells.test(words)) return true;
    if (above?.kind === 'headline' || words.length > longestHeading) return false;
  }
  return false;
}

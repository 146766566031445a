import type { Article } from '../../../article/article.ts';

const heading = /\b(?:shoot-?outs?|penalt(?:y|ies) (?:shoot|kicks)|penalties|spot[- ]kicks)\b/iu;
const kick =
  /\b(?:scor(?:es|ed)|goal|converts?|converted|nets|netted|saved?|saves|miss(?:es|ed)?|over|wide|bar|post|crossbar)\b|[✓✔✗✘✅❌]/iu;
const longestLine = 90;
const fewest = 3;

const known = new WeakMap<Article, ReadonlySet<number>>();

/** The blocks that list the kicks of a shootout, a line for each, under a heading that says so: "Arden: Rossi scores 1-0" is no goal of the match. */
export function blocksOfKicks(article: Article): ReadonlySet<number> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = new Set<number>();
  let run: number[] | null = null;
  const take = (): void => {
    if (run !== null && run.length >= fewest) for (const each of run) found.add(each);
    run = null;
  };
  article.blocks.forEach(({ start, end }, at) => {
    const words = end - start <= longestLine ? article.text.slice(start, end) : '';
    if (run !== null && words !== '' && kick.test(words)) run.push(at);
    else {
      take();
      if (words !== '' && heading.test(words)) run = [];
    }
  });
  take();
  known.set(article, found);
  return found;
}

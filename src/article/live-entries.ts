import type { Article } from './article.ts';

/** A heading of an entry is no longer. */
const longestHead = 70;
/** So many headings over paragraphs make a live report; a list of key moments above a story is none. */
const fewest = 3;
const clock = /^\d{1,2}[:.]\d{2}\b/u;

const known = new WeakMap<Article, ReadonlyMap<number, number>>();

/**
 * The paragraphs of a live report that stand under the heading of an entry, each with the block of its heading: "52' - GOAL ARDEN! 1-1"
 * above "Rossi from the spot!".
 */
export function liveEntries(article: Article): ReadonlyMap<number, number> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const entries = findEntries(article);
  known.set(article, entries);
  return entries;
}

function findEntries({ text, blocks }: Article): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  let head: number | null = null;
  let heads = 0;
  blocks.forEach(({ kind, start, end }, at) => {
    if (kind === 'key-moments') {
      const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
      head = Math.min(last.length, end - start) <= longestHead ? at : null;
    } else if (kind === 'paragraph' && head !== null && !clock.test(text.slice(start, start + 6))) {
      if (blocks[at - 1]?.kind === 'key-moments') heads += 1;
      entries.set(at, head);
    } else head = null;
  });
  return heads < fewest ? new Map() : entries;
}

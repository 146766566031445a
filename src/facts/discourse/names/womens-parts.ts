import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';

/**
 * The sentences of the parts that a report on other football gives to women's: paragraphs that open with a competition of women
 * or with "Women:", behind matches told before; below a line that is nothing else up to the next line like it.
 */
export function womensParts({ sentences }: MarkedArticle): ReadonlySet<MarkedSentence> {
  const parts = new Set<MarkedSentence>();
  let told = false;
  let block = -1;
  let inBlock = false;
  let below = false;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      const isLine = isShortLine(sentence);
      const opens = told && opensWithWomen(sentence.items);
      below = opens ? isLine : below && !isLine;
      inBlock = opens || below;
      ({ block } = sentence);
    }
    if (inBlock) parts.add(sentence);
    told ||= sentence.code.includes(symbolOf.SCORE);
  }
  return parts;
}

const longestLine = 6;

/** "Women's Super League": a line that heads a part. */
function isShortLine({ items, code }: MarkedSentence): boolean {
  return items.length <= longestLine && !code.includes(symbolOf.SCORE) && items.at(-1)?.word !== '.';
}

const openers = /^(?:in|the|elsewhere|meanwhile|over|,)$/u;

/** "In the WSL, …", "Women's Super League: …", "Women: …" */
function opensWithWomen(items: readonly Item[]): boolean {
  const at = items.findIndex(({ word }) => !openers.test(word));
  const item = items[at];
  const end = items[at + 1] === undefined || /^[:,–—-]$/u.test(items[at + 1]?.word ?? '');
  if (item?.mention?.type === 'COMPETITION') return end && item.mention.candidates.every(({ women }) => women);
  return item?.word === 'women' && items[at + 1]?.word === ':';
}

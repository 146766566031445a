import type { Article } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';
import { createMerger } from './create-merger.ts';
import type { Dataset } from './dataset.ts';
import type { MergeRules } from './merge-rules.ts';
import { compareText } from './order.ts';

/** One report with what the reader took from it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/**
 * Merges readings into one dataset. Pure; neither the order of the readings nor a report given twice changes anything.
 * Of two reports with one id the later counts (by day, then by text).
 */
export function mergeReadings(readings: readonly ReadArticle[], rules: MergeRules): Dataset {
  const merger = createMerger(rules);
  const sorted = readings.toSorted(
    ({ article: a }, { article: b }) => compareText(a.date, b.date) || compareText(a.text, b.text),
  );
  for (const { article, reading } of sorted) merger.set(article, reading);
  return merger.dataset();
}

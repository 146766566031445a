import type { Dataset } from '../dataset/dataset.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** One state of everything that answers are made from; replaced whole when reports change. */
export interface Held {
  readonly dataset: Dataset;
  readonly index: SearchIndex;
}

import type { Dataset } from '../dataset/dataset.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Held } from './held.ts';

/** Makes one state of everything that answers are made from: the dataset, its name index and what cards look up. */
export function hold(dataset: Dataset, lexicon: Lexicon): Held {
  throw new Error(`not held yet: ${dataset.matches.length} ${lexicon.teams.length}`);
}

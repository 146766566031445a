import type { Dataset } from '../dataset/dataset.ts';
import type { Held, HeldLexicon } from './held.ts';
import { createHolder } from './state/create-holder.ts';

/** One state of everything that answers are made from, from scratch; see `createHolder` for one after the other. */
export function hold(dataset: Dataset, lexicon: HeldLexicon): Held {
  return createHolder(lexicon).hold(dataset);
}

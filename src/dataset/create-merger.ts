import type { Article } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';
import { assembleDataset, type Assembly, startAssembly } from './assemble-dataset.ts';
import type { Dataset } from './dataset.ts';
import { addReport, makeLibrary, type Library, removeReport } from './library.ts';
import { type MergeRules, openRuleBook, type RuleBook } from './merge-rules.ts';
import { refreshLibrary } from './refresh-library.ts';

/** Holds readings and keeps their dataset up to date; what one report touches is merged again, the rest is kept. */
export interface Merger {
  /** Adds a report, or replaces the one with its id. */
  set(article: Article, reading: Reading): void;
  /** Takes a report out; false where none has this id. */
  remove(id: string): boolean;
  /** The dataset of all reports held: equal to what merging them from scratch gives. Earlier datasets stay as they were. */
  dataset(): Dataset;
}

/** Starts a merger without reports. */
export function createMerger(rules: MergeRules): Merger {
  const book: RuleBook = openRuleBook(rules);
  const library: Library = makeLibrary();
  const assembly: Assembly = startAssembly();
  return {
    set: (article, reading) => addReport(library, article, reading),
    remove: (id) => removeReport(library, id),
    dataset: () => assembleDataset(assembly, library, refreshLibrary(library, book), book),
  };
}

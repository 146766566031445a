import type { Dataset } from './dataset.ts';

/** What no report at all comes to. */
export const noDataset: Dataset = {
  matches: [],
  ties: [],
  fixtures: [],
  quotes: [],
  people: [],
  streaks: [],
  teams: [],
  competitions: [],
  articles: new Map(),
  unresolved: [],
};

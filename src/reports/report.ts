import type { Article } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';

/** One report as read. */
export interface Report {
  readonly article: Article;
  readonly reading: Reading;
}

/** What is wrong with a file of the reports' folder: it is not in the answers, unless it is `kept`. */
export interface ReportProblem {
  readonly file: string;
  readonly reason: string;
  /** It is in the answers all the same, as far as it goes. */
  readonly kept?: true;
}

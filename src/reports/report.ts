import type { Article } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';

/** One report as read. */
export interface Report {
  readonly article: Article;
  readonly reading: Reading;
}

/** A file of the reports' folder that is not in the answers, and why. */
export interface ReportProblem {
  readonly file: string;
  readonly reason: string;
}

import type { Match, Quote } from '../dataset/dataset.ts';
import type { PlainQuestion } from './question.ts';

/** A report as cards name it. */
export interface ReportRef {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
}

export interface AnswerBase {
  /** The question as it was understood: every name a reference, so that buttons can ask on from it. */
  readonly question: PlainQuestion;
}

/** A list shown in pages, counted from 0. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  /** Of all pages together. */
  readonly total: number;
}

/** The nearest days with matches before and after one. */
export interface Nights {
  readonly earlier: string | null;
  readonly later: string | null;
  /** A reference, where only its nights are meant. */
  readonly competition?: string;
}

/** A question that the same reports answer, offered as a button; `name` tells two of a kind apart. */
export interface Related {
  readonly question: PlainQuestion;
  readonly name: string | null;
  /** Good to have, but not needed: offered where it fills a place that would stay empty. */
  readonly spare?: true;
}

export interface FindingBase extends AnswerBase {
  readonly related: readonly Related[];
}

export interface QuoteInContext {
  readonly quote: Quote;
  /** Its words as they are shown: see `spokenWords`. */
  readonly words: string;
  readonly match: Match | null;
  readonly report: ReportRef | null;
}

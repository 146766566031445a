/** A half-open range of UTF-16 offsets into an article's frozen text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of a report is; each kind is read by its own grammar. */
export type BlockKind =
  'headline' | 'dateline' | 'credit' | 'caption' | 'paragraph' | 'key-moments' | 'lineup' | 'results' | 'debris';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Sentences in reading order; they never overlap and lie within the block. */
  readonly sentences: readonly Span[];
}

/** One report. `text` never changes; all that is known of it points into it. */
export interface Article {
  /** File stem, or the `id` of a JSON report. */
  readonly id: string;
  /** The title, a blank line and the body where the report has a title of its own; the body alone otherwise. */
  readonly text: string;
  /** Where the report's own headline stands in `text`. */
  readonly title: Span | null;
  /** Day of publication, `yyyy-MM-dd`; null where neither the report nor its wrapper says. */
  readonly date: string | null;
  /** The agency or outlet that published it, as named in the report; null where it does not say. */
  readonly source: string | null;
  readonly blocks: readonly Block[];
}

/** The text a span stands for. */
export function slice(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

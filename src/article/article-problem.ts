/** Why a text cannot be used as a report. */
export type ArticleProblemKind =
  'unreadable' | 'empty' | 'binary' | 'not-utf8' | 'no-date' | 'too-large' | 'not-json' | 'wrong-fields';

/** An expected failure: a value, never thrown. `reason` is a clause for people: "it has no publication date". */
export interface ArticleProblem {
  readonly kind: ArticleProblemKind;
  readonly reason: string;
}

const reasons: Readonly<Record<ArticleProblemKind, string>> = {
  unreadable: 'it cannot be opened',
  empty: 'it is empty',
  binary: 'it holds binary data, not text',
  'not-utf8': 'it is not encoded as UTF-8',
  'no-date': 'it has no publication date: write one on a line of its own above the text, such as 18 April 2024',
  'too-large': 'it is larger than 1 MiB',
  'not-json': 'it is not valid JSON',
  'wrong-fields': 'its fields are not those of a report',
};

/** Makes the problem of this kind; `detail` is added in brackets where there is something to add. */
export function articleProblem(kind: ArticleProblemKind, detail?: string): ArticleProblem {
  return { kind, reason: detail === undefined ? reasons[kind] : `${reasons[kind]} (${detail})` };
}

/** Behind these a team is not who acts: "against Arden", "at Borough". */
const always = [
  'against',
  'over',
  'from',
  'with',
  'by',
  'to',
  'of',
  'at',
  'v',
  'vs',
  'than',
  'like',
  'past',
  'behind',
  'above',
  'below',
] as const;

/** What a result was against, at or for: a team behind one of these did not win, lose or draw it. */
export const objectOfResult: ReadonlySet<string> = new Set([...always, 'beyond', 'for', 'upon', 'on']);

/** A team behind one of these is not whose run it is; "for" and "on" may well name it: "a fifth win for Arden". */
export const objectOfRun: ReadonlySet<string> = new Set([
  ...always,
  'between',
  'after',
  'before',
  'into',
  'despite',
  'via',
  'under',
  'alongside',
]);

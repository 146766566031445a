/** What says that a question is about goals. */
export const scoring = ['goal', 'score', 'scored', 'scorer'] as const;
/** What is asked of goals. */
export const asking = [
  'who',
  'what',
  'which-team',
  'how-many',
  'ever',
  'when',
  'minute',
  'top',
  'last',
  'for',
  'player',
  'match',
  'against',
  'by',
  'how',
  'info',
  'where',
  'about',
  'best',
  'all',
] as const;

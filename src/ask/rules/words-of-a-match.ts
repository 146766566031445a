/** What is asked of a match. */
export const asking = [
  'who',
  'which-team',
  'what',
  'when',
  'where',
  'how',
  'how-many',
  'how-much',
  'ever',
  'still',
  'at',
  'about',
  'best',
  'which-stage',
  'which-competition',
  'visit',
  'at-place',
] as const;
/** Which of two matches of the same sides is meant. */
export const twice = ['replay', 'first-match'] as const;

/** How a match is said to have ended. */
export const ending = [
  'win',
  'lose',
  'draw',
  'beat',
  'defeat',
  'score',
  'result',
  'end',
  'happen',
  'play',
  'match',
] as const;

/** What is asked of its goals. */
export const goals = ['scored', 'scorer', 'goal'] as const;

import type { ResultPattern } from '../result-pattern.ts';

/** How it ended, without a word of who won; kicks and sums of two legs. */
export const endingPatterns: readonly ResultPattern[] = [
  {
    name: 'final-score',
    pattern: 'STAGE|final|<full-time> score|scoreline|<score> #2 SCORE:score',
    outcome: 'ended',
    example: 'The final score was 2-0',
    not: 'The half-time score was 2-0',
  },
  {
    name: 'ended-score',
    pattern: '<end-run>|ended|finished|finishes|ends|ending|finishing|remained|stayed|stood #4 SCORE:score',
    outcome: 'ended',
    example: 'the match ended 1-1',
    not: 'ended the half 1-0 up',
  },
  {
    name: 'score-ended',
    pattern: '<full-time> =2 SCORE:score',
    outcome: 'ended',
    example: 'at full-time it was 1-1',
    not: 'at half-time it was 1-1',
  },
  {
    name: 'score-it-ended',
    pattern: 'SCORE:score it|the #1 ended|finished|finishes|ends',
    outcome: 'ended',
    example: '1-1 it finished',
    not: '1-1 it stood at the break',
  },
  {
    name: 'poised-at-score',
    pattern: 'poised|balanced|locked #2 at SCORE:score',
    outcome: 'ended',
    example: 'the tie is finely poised at 1-1',
    not: 'the tie is at 1-1',
  },
  {
    name: 'level-before-kicks',
    pattern: 'level|locked|tied|deadlocked|square|finishing|ending #3 SCORE:score',
    outcome: 'ended',
    kicks: true,
    example: 'Arden won 5-4 on penalties after the sides had been level at 1-1',
    not: 'the sides were level at 1-1',
  },
  {
    name: 'after-score-kicks',
    pattern: 'after|following #4 SCORE:score',
    outcome: 'ended',
    kicks: true,
    example: 'Arden won 5-4 on penalties after a goalless 120 minutes',
    not: 'after it was 1-1',
  },
  {
    name: 'kicks-to-team',
    pattern: 'SCORE:score to|for =2 TEAM:subject #2 <penalties>',
    outcome: 'win',
    sums: true,
    example: '4-3 to Arden on penalties',
    not: '4-3 to Arden after extra time',
  },
  {
    name: 'team-advanced-score',
    pattern: 'TEAM:subject <advance> #6 SCORE:score',
    outcome: 'win',
    sums: true,
    example: 'Arden advanced 4-2 on aggregate',
    not: 'Arden drew 0-0 with Borough to advance 4-2 on aggregate',
  },
  {
    name: 'for-team-to-advance-score',
    pattern:
      'for|allow|allowed|allowing|enable|enabled|enabling|help|helped|helping|saw|see|seeing #2 TEAM:subject to? <advance> #6 SCORE:score',
    outcome: 'win',
    sums: true,
    example: 'enough for Arden to advance 4-2 on aggregate',
    not: 'enough for Arden to reach the final',
  },
  {
    name: 'advanced-score',
    pattern: '<advance|won|beat> #6 SCORE:score',
    outcome: 'win',
    sums: true,
    example: 'went through 5-4 on penalties',
    not: 'went through a 5-4 test',
  },
];

/** How reports print the score after 90 minutes, or after 120. Groups: `score`; `minutes`, a number or a minute that says how many. */
export interface After90Pattern {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

export const after90Patterns: readonly After90Pattern[] = [
  {
    name: 'score-after-minutes',
    pattern: 'SCORE:score =2 after|at|following the? NUMBER|MINUTE:minutes',
    example: 'to make it 1-1 after 90 minutes',
    not: 'to make it 1-1 after 19 minutes',
  },
  {
    name: 'score-in-normal-time',
    pattern: 'SCORE:score =3 ( the? <end-run> of )? <normal-time>',
    example: 'it had finished 1-1 in normal time',
    not: 'it had finished 1-1 in the rain',
  },
  {
    name: 'normal-time-score',
    pattern: '<normal-time> =3 SCORE:score',
    example: 'normal time ended 1-1',
    not: 'stoppage time at 1-1',
  },
  {
    name: 'score-into-extra-time',
    pattern:
      'SCORE:score =1 and|to|, =1 force|forced|forcing|<send-on>|sends|sent|sending|went|go =3 ( into|to )? <extra-time>',
    example: 'levelled at 1-1 to send the tie into extra time',
    not: 'were 1-1 and tired before extra time',
  },
];

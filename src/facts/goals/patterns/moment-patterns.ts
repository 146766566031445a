import type { GoalPattern } from './goal-pattern.ts';

/** Goals of lists of key moments. */
export const momentPatterns: readonly GoalPattern[] = [
  {
    name: 'moment-verb',
    only: 'key-moments',
    pattern:
      '^ ~1 ( \\(? MINUTE \\)? | NUMBER :|- ) ~1 ( SCORE ~1 )? ~2 PERSON:scorer ~3 secures|secured|claims|<put>|<seal>|<enough>|<widen>|<get>|<advance> ~6 <level|drew|win|victory|advantage|deficit|goal|shot>',
    example: "90': Rossi secures a draw",
    not: "90': Rossi is booked",
    strength: 2,
  },
  {
    name: 'moment-made',
    only: 'key-moments',
    pattern: '^ ~1 ( \\(? MINUTE \\)? | NUMBER :|- ) ~1 ( SCORE ~1 )? ~2 PERSON:scorer makes|made it NUMBER|SCORE',
    example: "77': Rossi makes it three",
    not: "77': Rossi makes way",
    strength: 3,
  },
  {
    name: 'moment-pounced',
    only: 'key-moments',
    pattern:
      '^ ~1 ( \\(? MINUTE \\)? | NUMBER :|- ) ~1 ( SCORE ~1 )? ~2 PERSON:scorer ~1 ( <pounce>|<level>:verb ( $ | .|from|at|in|on|after|to|for|with ) | seals|sealed|settles|settled|wins|won|kills|killed|ends|ended|wraps|wrapped:verb it|matters|tie|game|contest|off|up )',
    example: "55': Rossi pounces from close range",
    not: "55': Rossi shoots from close range",
    strength: 2,
  },
];

import type { GoalPattern } from './goal-pattern.ts';

/** Goals of lists of key moments. */
export const momentPatterns: readonly GoalPattern[] = [
  {
    name: 'moment-verb',
    only: 'key-moments',
    pattern:
      '^ MINUTE ~2 PERSON:scorer ~3 secures|secured|claims|<put>|<seal>|<enough>|<widen>|<get>|<advance> ~6 <level|drew|win|victory|advantage|deficit|goal|shot>',
    example: "90': Rossi secures a draw",
    not: "90': Rossi is booked",
    strength: 2,
  },
  {
    name: 'moment-made',
    only: 'key-moments',
    pattern: '^ MINUTE ~2 PERSON:scorer makes|made it NUMBER',
    example: "77': Rossi makes it three",
    not: "77': Rossi makes way",
    strength: 3,
  },
];

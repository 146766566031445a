import type { StreakPattern } from './streak-pattern.ts';

/** Runs told by the match that broke them: "a first win in nine" ends eight without one. */
export const brokenPatterns: readonly StreakPattern[] = [
  {
    name: 'first-noun-in-number',
    pattern: 'ORDINAL:first =2 <win|victory|loss|defeat>:what in|from =3 NUMBER:length',
    broken: true,
    example: 'a first win in nine games',
    not: 'a first win over Borough in nine games',
  },
  {
    name: 'first-point-in-number',
    pattern: 'ORDINAL:first point in|from =3 NUMBER:length',
    broken: true,
    kind: 'losing',
    example: 'a first point in nine games',
    not: 'a first point after nine games',
  },
  {
    name: 'verb-first-time-in-number',
    pattern: '<won|win|lost|beaten>:what ( in|at|by|away|home )? for =1 ORDINAL:first time in =3 NUMBER:length',
    broken: true,
    example: 'lost for the first time in nine games',
    not: 'lost for the first time in nine years',
  },
];

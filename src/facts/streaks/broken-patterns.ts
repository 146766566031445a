import type { StreakPattern } from './streak-pattern.ts';

/** Runs told by the match that broke them: "a first win in nine" ends eight without one. */
export const brokenPatterns: readonly StreakPattern[] = [
  {
    name: 'first-noun-in-number',
    pattern: 'ORDINAL:first =2 <win|victory|loss|defeat>:what in|from|for =3 NUMBER:length',
    broken: true,
    example: 'a first win in nine games',
    not: 'a first win over Borough in nine games',
  },
  {
    name: 'first-noun-at-attempt',
    pattern: 'ORDINAL:first =2 <win|victory>:what at =1 ORDINAL:length attempt|time',
    broken: true,
    example: 'a first win at the ninth attempt',
    not: 'a first win at the ninth floor',
  },
  {
    name: 'first-point-at-attempt',
    pattern: 'ORDINAL:first point|points at =1 ORDINAL:length attempt|time',
    broken: true,
    kind: 'losing',
    example: 'a first point at the ninth attempt',
    not: 'a first point at the ninth floor',
  },
  {
    name: 'noun-was-first-in-number',
    pattern:
      "<win|victory|loss|defeat>:what ~~8 was|is|, ( TEAM:team )? their|its|'s|' ORDINAL:first ( <at-home|away> )? in|for =3 NUMBER:length =1 <game>",
    broken: true,
    example: 'the 1-0 loss was their first in nine games',
    not: 'the 1-0 loss was their first in nine months',
  },
  {
    name: 'first-noun-and-in-number',
    pattern: 'ORDINAL:first =2 <win|victory|loss|defeat>:what =6 and in NUMBER:length =1 <game>',
    broken: true,
    example: 'a first league win of the year and in nine games',
    not: 'a first league win of the year and in nine months',
  },
  {
    name: 'scored-first-time-in-number',
    pattern: '<score>|conceded|concede:what =1 for =1 ORDINAL:first time in =3 NUMBER:length =1 <game>',
    broken: true,
    example: 'scored for the first time in five games',
    not: 'scored for the first time in five months',
  },
  {
    name: 'first-goal-in-number',
    pattern: "their|its|'s|' ORDINAL:first =1 <goal>:what in|for =3 NUMBER:length =1 <game>",
    broken: true,
    example: "Arden's first goal in five games",
    not: "Arden's first goal in five minutes",
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
    name: 'first-time-team-did',
    pattern:
      'ORDINAL:first time TEAM|they|<they>|it had|have|has|have|were|was =1 <won|win|lost|beaten>:what =1 in =3 NUMBER:length =1 <game>',
    broken: true,
    example: 'It was the first time they had lost in 19 games',
    not: 'It was the first time they had lost in 19 years',
  },
  {
    name: 'verb-first-time-in-number',
    pattern:
      '<won|win|lost|beaten|defeat|loss|victory>:what ( in|at|by|away|home|<at-home|away> )? for =1 ORDINAL:first time in =3 NUMBER:length',
    broken: true,
    example: 'lost for the first time in nine games',
    not: 'lost for the first time in nine years',
  },
  {
    name: 'first-noun-then-run',
    pattern:
      'ORDINAL:first =3 <win|victory|loss|defeat>:what ~~10 , a|which|that ~1 run|stretch|sequence|<run> ( that had|has ~1 | of|spanning|stretched|lasted ) =2 to? NUMBER:length -? =2 <game>',
    broken: true,
    whole: true,
    example: 'a first win since May, a run of 11 games',
    not: 'a first win since May, a run of three months',
  },
  {
    name: 'winning-start-ended-at',
    pattern: 'winning|perfect start|run|record ~~10 <end-run> at =1 ORDINAL:length attempt|time|hurdle',
    broken: true,
    kind: 'winning',
    example: "Arden's perfect start came to an end at the sixth attempt",
    not: "Arden's perfect start came to an end at the sixth hole",
  },
];

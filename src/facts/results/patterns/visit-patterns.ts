import type { ResultPattern } from '../result-pattern.ts';

/** Results told by what a side went home with, or how it felt: before all others, whose words they hold. */
export const visitPatterns: readonly ResultPattern[] = [
  {
    name: 'empty-handed-from',
    pattern: '<empty-handed> from|at|against|<away>:by =3 TEAM:object #4 SCORE:score #3 <loss|defeat|beating>',
    outcome: 'loss',
    example: 'returned empty-handed from Borough after a 2-1 loss',
    not: 'returned empty-handed from Borough after leading 2-1',
  },
  {
    name: 'left-empty-handed',
    pattern:
      'left|leave|leaves|leaving|departed|<away> TEAM:object <empty-handed> #3 SCORE:score #3 <loss|defeat|beating>',
    outcome: 'loss',
    example: 'left Borough empty-handed after a 2-1 loss',
    not: 'left Borough empty-handed with a 2-1 win',
  },
  {
    name: 'victory-by-score',
    pattern: '<win|victory> by|of SCORE:score over|against|at:by =3 TEAM:object',
    outcome: 'win',
    example: 'Victory by 2-0 over Borough',
    not: 'Victory by a goal over Borough',
  },
  {
    name: 'this-time-to',
    pattern: 'SCORE:score #3 <loss|defeat> , this time to|against|at|by|<away>|<at-home>:by #2 TEAM:object',
    outcome: 'loss',
    example: 'Another 2-0 defeat, this time to Borough',
    not: 'Another 2-0 defeat, this time with ten men',
  },
  {
    name: 'down-to-earth-with-win',
    pattern:
      'brought|bring|brings|bringing TEAM:object ( back | crashing )? down|back to earth =2 with|by|in a|the #3 SCORE:score #2 <win|victory>',
    outcome: 'win',
    example: 'brought Borough back down to earth with a 2-1 win',
    not: 'brought Borough back into it after a 2-1 win',
  },
  {
    name: 'sent-to-score',
    pattern:
      'sent|sends|sending #1 TEAM:object crashing|tumbling|spinning|plunging|sliding|reeling? to #3 SCORE:score #4 <loss|defeat|beating|rout>',
    outcome: 'win',
    example: 'sent Borough crashing to a 3-0 defeat',
    not: 'sent Borough a 3-0 message',
  },
];

import type { StreakPattern } from './streak-pattern.ts';
import { outcome, unbeaten, verb } from './streak-words.ts';

/** Runs told by a tally or a mere number: "made it nine unbeaten", "back-to-back wins". */
export const tallyPatterns: readonly StreakPattern[] = [
  {
    name: 'to-number-state',
    pattern: `to|at|of|make|made|makes|making|that|'s NUMBER:length ${unbeaten}|<winless|scoreless-run|unbreached>:what`,
    example: 'moved to nine unbeaten',
    not: 'lost to nine men',
  },
  {
    name: 'hundred-per-cent',
    pattern: `NUMBER:hundred -? ( per -? )? cent|%|percent =2 record|start ( =2 after|from|through|in|of|to =2 NUMBER:length =1 <game> | with|by ~2 ORDINAL:length =3 <win|victory> )`,
    kind: 'winning',
    example: 'kept their 100 per cent record after five games',
    not: 'kept their 50 per cent record after five games',
  },
  {
    name: 'scored-in-straight',
    pattern: '<score>:what =2 in =3 NUMBER:length <straight> =2 <game>',
    example: 'have scored in 20 straight games',
    not: 'scored 20 goals in straight games',
  },
  {
    name: 'run-of-nouns',
    pattern: `<run>|string|series|start of =1 NUMBER:length =3 <win|victory|loss|defeat|drew|stalemate|clean-sheet>:what`,
    example: 'a run of six wins',
    not: 'a run of six wins in nine',
  },
  {
    name: 'strung-together-nouns',
    pattern:
      'strung|string|stringing|put|reeled|rattled together|off NUMBER:length =3 <win|victory|loss|defeat|drew|clean-sheet>:what',
    example: 'have strung together five wins',
    not: 'have strung together five passes',
  },
  {
    name: 'hat-trick-of-nouns',
    pattern: `<hat-trick> of =2 ${outcome}:what`,
    length: 3,
    example: 'a hat-trick of titles',
    not: 'a hat-trick of headers',
  },
  {
    name: 'counted-back-to-back',
    pattern: `NUMBER:length <back-to-back> =2 ${outcome}:what`,
    example: 'three back-to-back wins',
    not: 'three days after back-to-back wins',
  },
  {
    name: 'bare-counted-in-a-row',
    pattern: `their|its|'s|a|the ORDINAL:length ( <straight> )? <in-a-row>`,
    outcome: true,
    example: 'beat Borough 3-1, their fourth in a row',
    not: 'beat Borough 3-1, their fourth game',
  },
  {
    name: 'back-to-back-nouns',
    pattern: `<back-to-back> =3 ${outcome}:what`,
    length: 2,
    example: 'after back-to-back defeats',
    not: 'a back-to-back affair',
  },
  {
    name: 'back-to-back-games',
    pattern: `${verb}:what =2 <back-to-back> =4 <game>|STAGE|finals`,
    length: 2,
    example: 'have lost back-to-back finals',
    not: 'back-to-back finals',
  },
  {
    name: 'straight-nouns',
    pattern: `<straight> =3 <win|victory|loss|defeat|drew|title>:what`,
    length: 2,
    example: 'after successive defeats',
    not: 'after a straight defeat',
  },
];

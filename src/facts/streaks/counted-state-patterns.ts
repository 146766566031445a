import type { StreakPattern } from './streak-pattern.ts';
import { state, unbeaten } from './streak-words.ts';

/** Runs told by a state or a sum and a bare number: "gone seven without a win", "a run of six wins and two draws". */
export const countedStatePatterns: readonly StreakPattern[] = [
  {
    name: 'are-number-unbeaten',
    pattern: `are|is NUMBER:length =5 ${unbeaten}:what`,
    example: 'are seven in the top flight unbeaten',
    not: 'are seven points clear and unbeaten',
  },
  {
    name: 'state-with-wins-in-number',
    pattern: `${state}:what , with ~4 , in|<earlier> =3 NUMBER:length =1 <game>`,
    example: 'are unbeaten, with four wins, in their last six games',
    not: 'are unbeaten, with four wins, in the last six weeks',
  },
  {
    name: 'still-to-win-after',
    pattern: 'still to <win|won> ~3 after|from|in =2 NUMBER:length =1 <game>',
    kind: 'winless',
    example: 'have still to win a game after six matches',
    not: 'have still to win the toss after six minutes',
  },
  {
    name: 'perfect-after-number',
    pattern: `perfect:what =1 record|start =2 after|from|through|in =1 NUMBER:length =1 <game>`,
    example: 'kept their perfect record after five games',
    not: 'kept their perfect record after five minutes',
  },
  {
    name: 'run-of-lost-and-drawn',
    pattern: `<run> of NUMBER =1 <loss|defeat> and NUMBER =1 <drew|stalemate> in|from|over =2 NUMBER:length =1 <game>`,
    kind: 'winless',
    example: 'a run of six defeats and two draws in eight games',
    not: 'a run of six defeats and two wins in eight games',
  },
  {
    name: 'run-of-drawn-and-lost',
    pattern: `<run> of NUMBER =1 <drew|stalemate> and NUMBER =1 <loss|defeat> in|from|over =2 NUMBER:length =1 <game>`,
    kind: 'winless',
    example: 'a run of two draws and six defeats in eight games',
    not: 'a run of two draws and six wins in eight games',
  },
  {
    name: 'run-of-won-and-drawn',
    pattern: `<run> of NUMBER =1 <win|victory> and NUMBER =1 <drew|stalemate> in|from|over =2 NUMBER:length =1 <game>`,
    kind: 'unbeaten',
    example: 'a run of six wins and two draws in eight games',
    not: 'a run of six wins and two defeats in eight games',
  },
  {
    name: 'gone-number-state',
    pattern: `go|goes|gone|going|went|are|is|now|it NUMBER:length =1 ${state}:what`,
    example: 'have gone seven without a win',
    not: 'have gone without a win',
  },
  {
    name: 'counted-state-in-a-row',
    pattern: `ORDINAL:length =1 ${state}:what =2 <in-a-row>|running`,
    example: 'a fourth without a goal on the bounce',
    not: 'a fourth game without a goal',
  },
  {
    name: 'beaten-in-last',
    pattern: `( ^ | was|were|been ) <beaten|beat|defeat>:what in ( each|all|every =1 of )? =2 last|previous|past|<earlier|straight> NUMBER:length`,
    example: 'have been beaten in each of their last five games',
    not: 'have been beaten in three of their last five games',
  },
  {
    name: 'beaten-in-last-four',
    pattern: `( ^ | was|were|been ) <beaten|beat|defeat>:what in ( each|all|every =1 of )? =1 STAGE:length <game>`,
    example: 'have been beaten in each of their last four games',
    not: 'have been beaten in the last four',
  },
  {
    name: 'beaten-in-straight',
    pattern: `was|were|been <beaten|beat|defeat>:what in NUMBER:length <straight> =1 <game>`,
    example: 'have been beaten in five straight games',
    not: 'have been beaten in five games',
  },
  {
    name: 'goal-drought',
    pattern: `<goal>|scoring drought =4 to|at|of|reached|hit|is =2 NUMBER:length =1 <game>`,
    kind: 'scoreless',
    example: 'their goal drought reached five games',
    not: 'their goal drought reached five hours',
  },
  {
    name: 'won-last-titles',
    pattern: '<won|win|get>|lifted|claimed:verb =1 ( last|previous|past )? NUMBER|STAGE:length =1 <title>:what',
    example: 'have won the last four titles',
    not: 'have won the last title',
  },
];

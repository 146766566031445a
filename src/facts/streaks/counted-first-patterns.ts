import type { StreakPattern } from './streak-pattern.ts';
import { run, state, verb } from './streak-words.ts';

/** Runs counted in words that other patterns would take for something else. */
export const countedFirstPatterns: readonly StreakPattern[] = [
  {
    name: 'no-point-from',
    pattern: `<winless>:what from =2 NUMBER:length =1 <game>`,
    example: 'are bottom without a point from three games',
    not: 'are bottom without a point from three penalties',
  },
  {
    name: 'run-to-nth-game',
    pattern: `${state}:what ${run} =4 to|into =1 ORDINAL:length =1 <game>`,
    example: 'their winless run extended to a 10th game',
    not: 'their winless run extended to a 10th week',
  },
  {
    name: 'blank-in-last',
    pattern: `<blank>:what in? =2 last|previous|past|<earlier> NUMBER:length`,
    example: 'have drawn blanks in their last six',
    not: 'have drawn blanks in their last match',
  },
  {
    name: 'consecutive-games',
    pattern: `${verb}:what consecutive|successive =2 <game>`,
    length: 2,
    example: 'have won consecutive away games',
    not: 'have won consecutive corners',
  },
  {
    name: 'last-defeat-games-ago',
    pattern: 'last =1 <defeat|loss> ~~4 NUMBER:length <game> ago',
    kind: 'unbeaten',
    example: 'their last home defeat came 20 games ago',
    not: 'their last home defeat came 20 months ago',
  },
];

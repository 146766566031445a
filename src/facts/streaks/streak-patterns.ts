import { brokenPatterns } from './broken-patterns.ts';
import { countedPatterns } from './counted-patterns.ts';
import { countedStatePatterns } from './counted-state-patterns.ts';
import { countedFirstPatterns } from './counted-first-patterns.ts';
import { outcomePatterns } from './outcome-patterns.ts';
import { statePatterns } from './state-patterns.ts';
import type { StreakPattern } from './streak-pattern.ts';
import { result, state } from './streak-words.ts';
import { tallyPatterns } from './tally-patterns.ts';
import { titlePatterns } from './title-patterns.ts';

/** A sentence without one of each of these tells no run: it is passed over at once. */
export const streakTriggers: readonly string[] = [
  'NUMBER|ORDINAL|STAGE|<straight|back-to-back|hat-trick>|both',
  `${state}|${result}|perfect|maximum|skid|slide|champions|<held|level|score|beaten|beat|beating|say|stalemate|title|get|goal|drop|blank>|winners|losers|pointless|blank|drought|it|that|cent|%|percent|point|points|made|make|makes|making|lift|lifted|concede|conceded`,
];

/** Every way to tell a run; the first one that claims a number keeps it. */
export const streakPatterns: readonly StreakPattern[] = [
  ...countedFirstPatterns,
  ...statePatterns,
  ...outcomePatterns,
  ...titlePatterns,
  ...countedPatterns,
  ...countedStatePatterns,
  ...tallyPatterns,
  ...brokenPatterns,
];

import type { ResultPattern } from './result-pattern.ts';
import { listPatterns } from './patterns/list-patterns.ts';
import { legPatterns } from './patterns/leg-patterns.ts';
import { drawnPairPatterns } from './patterns/drawn-pair-patterns.ts';
import { visitPatterns } from './patterns/visit-patterns.ts';
import { pairPatterns } from './patterns/pair-patterns.ts';
import { opponentPatterns } from './patterns/opponent-patterns.ts';
import { outcomePatterns } from './patterns/outcome-patterns.ts';
import { barePatterns } from './patterns/bare-patterns.ts';
import { endingPatterns } from './patterns/ending-patterns.ts';

/** All patterns of results; the first one that claims a score keeps it, so that the order of the groups counts. */
export const resultPatterns: readonly ResultPattern[] = [
  ...listPatterns,
  ...legPatterns,
  ...drawnPairPatterns,
  ...visitPatterns,
  ...pairPatterns,
  ...opponentPatterns,
  ...outcomePatterns,
  ...barePatterns,
  ...endingPatterns,
];

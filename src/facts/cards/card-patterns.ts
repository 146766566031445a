import type { CardPattern } from './card-pattern.ts';
import { impliedCardPatterns } from './implied-card-patterns.ts';
import { redCardPatterns } from './red-card-patterns.ts';
import { secondCardPatterns } from './second-card-patterns.ts';
import { severalCardPatterns } from './several-card-patterns.ts';
import { shownByRefereePatterns } from './shown-by-referee-patterns.ts';
import { yellowCardPatterns } from './yellow-card-patterns.ts';

/** Every way to tell a card; the first one that claims a word keeps it. */
export const cardPatterns: readonly CardPattern[] = [
  ...shownByRefereePatterns,
  ...severalCardPatterns,
  ...redCardPatterns,
  ...secondCardPatterns,
  ...impliedCardPatterns,
  ...yellowCardPatterns,
];

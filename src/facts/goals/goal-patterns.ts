import type { GoalPattern } from './goal-pattern.ts';
import { ownGoalPatterns } from './patterns/own-goal-patterns.ts';
import { ballPatterns } from './patterns/ball-patterns.ts';
import { standingPatterns } from './patterns/standing-patterns.ts';
import { madeItPatterns } from './patterns/made-it-patterns.ts';
import { goalNounPatterns } from './patterns/goal-noun-patterns.ts';
import { elidedPatterns } from './patterns/elided-patterns.ts';
import { shotPatterns } from './patterns/shot-patterns.ts';
import { momentPatterns } from './patterns/moment-patterns.ts';
import { turningPatterns } from './patterns/turning-patterns.ts';

/** All patterns of goals, in the order of what they say: the first to claim a verb or noun and its scorer keeps it. */
export const goalPatterns: readonly GoalPattern[] = [
  ...ownGoalPatterns,
  ...ballPatterns,
  ...standingPatterns,
  ...madeItPatterns,
  ...turningPatterns,
  ...goalNounPatterns,
  ...elidedPatterns,
  ...shotPatterns,
  ...momentPatterns,
];

import type { GoalPattern } from './goal-pattern.ts';
import { ownGoalPatterns } from './own-goal-patterns.ts';
import { briefPatterns } from './brief-patterns.ts';
import { deedPatterns } from './deed-patterns.ts';
import { ballPatterns } from './ball-patterns.ts';
import { standingPatterns } from './standing-patterns.ts';
import { madeItPatterns } from './made-it-patterns.ts';
import { goalNounPatterns } from './goal-noun-patterns.ts';
import { elidedPatterns } from './elided-patterns.ts';
import { sharedPatterns } from './shared-patterns.ts';
import { toldOfPatterns } from './told-of-patterns.ts';
import { shotPatterns } from './shot-patterns.ts';
import { momentPatterns } from './moment-patterns.ts';
import { turningPatterns } from './turning-patterns.ts';
import { keeperPatterns } from './keeper-patterns.ts';
import { nthPatterns } from './nth-patterns.ts';
import { shareOfGoalsPatterns } from './share-of-goals-patterns.ts';
import { joinedShotPatterns } from './joined-shot-patterns.ts';
import { announcedPatterns } from './announced-patterns.ts';
import { againPatterns } from './again-patterns.ts';
import { effectPatterns } from './effect-patterns.ts';
import { eventPatterns } from './event-patterns.ts';
import { errorPatterns } from './error-patterns.ts';
import { ownedShotPatterns } from './owned-shot-patterns.ts';
import { passAndFinishPatterns } from './pass-and-finish-patterns.ts';
import { outcomePatterns } from './outcome-patterns.ts';
import { calledPatterns } from './called-patterns.ts';
import { finishPatterns } from './finish-patterns.ts';
import { heroPatterns } from './hero-patterns.ts';
import { surePatterns } from './sure-patterns.ts';

/** All patterns of goals, in the order of what they say: the first to claim a verb or noun and its scorer keeps it. */
export const goalPatterns: readonly GoalPattern[] = [
  ...ownGoalPatterns,
  ...shareOfGoalsPatterns,
  ...ballPatterns,
  ...standingPatterns,
  ...madeItPatterns,
  ...turningPatterns,
  ...goalNounPatterns,
  ...elidedPatterns,
  ...sharedPatterns,
  ...toldOfPatterns,
  ...keeperPatterns,
  ...passAndFinishPatterns,
  ...joinedShotPatterns,
  ...outcomePatterns,
  ...shotPatterns,
  ...briefPatterns,
  ...deedPatterns,
  ...nthPatterns,
  ...calledPatterns,
  ...finishPatterns,
  ...heroPatterns,
  ...surePatterns,
  ...announcedPatterns,
  ...ownedShotPatterns,
  ...errorPatterns,
  ...againPatterns,
  ...effectPatterns,
  ...eventPatterns,
  ...momentPatterns,
];

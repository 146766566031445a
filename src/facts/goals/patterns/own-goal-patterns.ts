import type { GoalPattern } from './goal-pattern.ts';
import { named } from './pattern-parts.ts';

/** Own goals. */
export const ownGoalPatterns: readonly GoalPattern[] = [
  {
    name: 'own-goal-forced',
    pattern: 'force|forced|forces|forcing|pressured|panicked ~2 PERSON:scorer <own-net>:noun',
    example: 'Rossi forced Costa into an own goal',
    not: 'Rossi forced Costa into a mistake',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-verb',
    pattern: '<score|get|pounce>|conceded:verb ~5 <own-goal>:noun',
    example: 'Costa turned the cross into his own net',
    not: 'Costa cleared from his own half',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-net',
    pattern: '<own-net>:verb',
    example: 'Costa diverted the cross into his own net',
    not: 'the keeper took the ball out of his own net',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-by',
    pattern: `<own-goal>:noun ,? ~3 by|from|off|via|<courtesy> ${named}`,
    example: 'an own goal by Costa',
    not: 'an own goal after pressure',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-of',
    pattern: `PERSON:scorer 's|' ~3 <own-goal>:noun`,
    example: "Costa's own goal",
    not: "Costa's cross",
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-off',
    pattern: 'off|by|from ~2 PERSON:scorer ( for|as ~3 <own-goal>:noun | ~2 <own-net>:noun )',
    example: 'the ball went in off Costa for an own goal',
    not: 'the ball went in off Costa for a goal kick',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-net-by',
    pattern: `<own-net>:noun by ${named}`,
    example: 'the cross was turned into his own net by Costa',
    not: 'the ball was kicked into his own net by the crowd',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-name',
    pattern: 'PERSON:scorer <own-goal>:noun',
    example: 'a Costa own goal',
    not: 'Costa and an own goal',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-credited',
    pattern: 'PERSON:scorer ~4 <credited> ~3 <own-goal>:noun',
    example: 'off Costa, who was credited with the own goal',
    not: 'Costa was credited with a fine game',
    strength: 3,
    how: 'own-goal',
  },
];

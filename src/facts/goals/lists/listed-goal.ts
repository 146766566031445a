import { nothingSaid } from '../../../lexicon/goal-effects.ts';
import type { GoalReading } from '../readings/goal-reading.ts';

/** What a list says of a goal besides who, when and how: nothing, since it has no sentence. */
export const nothingTold: Pick<
  GoalReading,
  | 'verbWords'
  | 'said'
  | 'verbSaid'
  | 'ground'
  | 'also'
  | 'earlier'
  | 'contrast'
  | 'effect'
  | 'joined'
  | 'completes'
  | 'when'
  | 'nth'
  | 'label'
  | 'repeat'
> = {
  verbWords: '',
  said: nothingSaid,
  verbSaid: nothingSaid,
  ground: null,
  also: false,
  earlier: false,
  contrast: null,
  effect: null,
  joined: false,
  completes: false,
  when: null,
  nth: null,
  label: null,
  repeat: false,
};

import type { Claim } from '../answers/question.ts';
import { isPassive } from './clue.ts';
import type { Clue } from './clue.ts';

/** What a yes-or-no question claims of the team named first; null where the words pull both ways. */
export function claimOf(clue: Clue): Extract<Claim, 'won' | 'lost' | 'drawn'> | null {
  const { classes, teams } = clue;
  const second = teams[1];
  if (classes.has('draw')) return ['win', 'beat', 'lose', 'defeat'].some((of) => classes.has(of)) ? null : 'drawn';
  const passive = isPassive(clue);
  if (classes.has('lose')) return classes.has('win') || classes.has('beat') ? null : 'lost';
  // "their defeat against Castle" is theirs, "they defeat Castle" is not.
  if (classes.has('defeat') && classes.has('against')) return 'lost';
  if (classes.has('beat') || classes.has('defeat')) {
    if (second === undefined && !passive) return null;
    return passive ? 'lost' : 'won';
  }
  return passive ? null : 'won';
}

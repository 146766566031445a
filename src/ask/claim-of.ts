import type { Claim } from '../answers/question.ts';
import { isPassive, placeOf } from './clue.ts';
import type { Clue } from './clue.ts';
import { standsAfter } from './phrases.ts';

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

/** How the named team's matches ended that are asked for: "who beat Roma" are those it lost, "who did Roma beat" those it won. */
export function outcomeAsked(clue: Clue): 'won' | 'lost' | 'drawn' | null {
  const { classes, teams } = clue;
  const team = teams[0];
  if (team === undefined || !(classes.has('who') || classes.has('which-team'))) return null;
  const words = ['beat', 'lose', 'win', 'defeat', 'draw'].filter((of) => classes.has(of));
  const [of] = words;
  if (of === undefined || words.length > 1) return null;
  if (of === 'draw') return 'drawn';
  const behind = team.start > placeOf(clue, of);
  switch (of) {
    case 'beat':
    case 'defeat':
      return isPassive(clue) ? (behind ? 'won' : 'lost') : behind ? 'lost' : 'won';
    // "who lost to Roma", "who did Roma lose to", "who won against Roma"
    case 'lose':
      if (!isPassive(clue) && behind && !standsAfter(clue, 'to-side', team.start)) return null;
      return isPassive(clue) ? (behind ? 'won' : 'lost') : behind ? 'won' : 'lost';
    default:
      return behind ? (classes.has('against') ? 'lost' : null) : 'won';
  }
}

import type { Goal, Match } from '../../dataset/dataset.ts';
import { plain } from '../escape.ts';
import { fitText } from '../fit.ts';
import type { Messages } from '../messages.ts';
import { longestWhen } from '../pieces/goal-lines.ts';

interface DrawnTime {
  readonly minute: number | null;
  readonly stoppage: number | null;
  readonly shown: string;
}

/** A minute on the time line and as written: `45+2'`, `?'` where no report gives it. */
export function drawnTime(minute: number | null, stoppage: number | null = null): DrawnTime {
  if (minute === null) return { minute, stoppage, shown: "?'" };
  return { minute, stoppage, shown: stoppage === null ? `${minute}'` : `${minute}+${stoppage}'` };
}

/** Whether a report says of a goal without a minute when it was, in words of its own. */
export function tellsWhen({ minute, when }: Goal): boolean {
  return minute === null && when !== null;
}

/** Those words as printed: `“shortly after the restart”`; null where there are none or a minute is known. */
export function whenTold(goal: Goal, { say }: Messages): string | null {
  if (!tellsWhen(goal) || goal.when === null) return null;
  return say('quoted', { text: fitText(plain(goal.when), longestWhen) });
}

/** `pen.` and `o.g.`, as on the cards; other goals are not told apart. */
export function drawnHow({ how }: Goal, messages: Messages): string | null {
  return how === 'penalty' || how === 'own-goal' ? messages.say(`goal.${how}`) : null;
}

/** How long the time line has to be. */
export function drawnMinutes({ extraTime, goals, cards }: Match): 90 | 120 {
  return extraTime || [...goals, ...cards].some(({ minute }) => minute !== null && minute > 90) ? 120 : 90;
}

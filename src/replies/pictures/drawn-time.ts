import type { Goal, Match } from '../../dataset/dataset.ts';
import type { Messages } from '../messages.ts';

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

/** `pen.` and `o.g.`, as on the cards; other goals are not told apart. */
export function drawnHow({ how }: Goal, messages: Messages): string | null {
  return how === 'penalty' || how === 'own-goal' ? messages.say(`goal.${how}`) : null;
}

/** How long the time line has to be. */
export function drawnMinutes({ extraTime, goals, cards }: Match): 90 | 120 {
  return extraTime || [...goals, ...cards].some(({ minute }) => minute !== null && minute > 90) ? 120 : 90;
}

import type { Dataset, Match, Streak } from '../../dataset/dataset.ts';
import type { Held } from '../held.ts';
import type { Decision } from '../question.ts';
import { once } from './lazy.ts';
import { newestMatchFirst } from './orders.ts';
import { cardsOf } from './shelves.ts';

/** As many matches as anybody would page through. */
const mostExtremes = 100;

/** All cards, or those of one colour, the newest match first. */
export function cardsOfAll({ matches }: Dataset): Held['newestCards'] {
  const all = once(() =>
    matches
      .filter(({ cards }) => cards.length > 0)
      .sort(newestMatchFirst)
      .flatMap(cardsOf),
  );
  const of = {
    red: once(() => all().filter(({ card }) => card.card === 'red')),
    yellow: once(() => all().filter(({ card }) => card.card === 'yellow')),
  };
  return (card) => (card === null ? all() : of[card]());
}

/** The matches with the widest margin, and those with the most goals. */
export function extremesOf({ matches }: Dataset): Held['extremes'] {
  const top = (measure: (a: number, b: number) => number): readonly Match[] => {
    const of = ({ score }: Match): number => (score === null ? -1 : measure(...score));
    const sizes = matches.map(of).toSorted((a, b) => b - a);
    const least = Math.max(0, sizes[mostExtremes - 1] ?? 0);
    const high = matches.filter((match) => of(match) >= least);
    return high.sort((a, b) => of(b) - of(a) || newestMatchFirst(a, b)).slice(0, mostExtremes);
  };
  const orders = {
    margin: once(() => top((first, second) => Math.abs(first - second))),
    goals: once(() => top((first, second) => first + second)),
  };
  return (order) => orders[order]();
}

/** The matches that went to penalties, and those that went to extra time, newest first. */
export function decidedOf({ matches }: Dataset): Held['decided'] {
  const lists = {
    shootout: once(() => matches.filter((match) => wasDecided(match, 'shootout')).sort(newestMatchFirst)),
    aet: once(() => matches.filter((match) => wasDecided(match, 'aet')).sort(newestMatchFirst)),
  };
  return (how) => lists[how]();
}

/** Whether reports say that a match went that far. */
export function wasDecided({ shootout, extraTime }: Match, how: Decision): boolean {
  return how === 'shootout' ? shootout !== null : extraTime;
}

/** How long a run was at its latest reading. */
export function lengthOf({ readings }: Streak): number {
  return readings.at(-1)?.length ?? 0;
}

import type { Held } from '../../answers/held.ts';
import { competitionField, dateField } from '../fields.ts';
import type { Clue } from '../clue.ts';
import type { Rule } from '../rule.ts';

const week = 7 * 24 * 60 * 60 * 1000;
/** Days that two legs of one number are apart at least, where they are of different rounds. */
const legsApart = 9 * 24 * 60 * 60 * 1000;

/** Questions about a match night: a day, or the latest. */
export const nightRules: readonly Rule[] = [
  {
    name: 'match-night',
    example: 'Results on 18 April',
    needs: [],
    may: [
      'what',
      'who',
      'which-team',
      'how',
      'result',
      'score',
      'happen',
      'match',
      'recap',
      'win',
      'lose',
      'play',
      'scored',
      'scorer',
      'goal',
      'last',
      'end',
      'draw',
      'all',
      'info',
      'about',
    ],
    takes: { days: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue) => ({ ask: 'recap', ...dateField(clue), ...competitionField(clue) }),
  },
  {
    name: 'night-of-a-leg',
    example: 'Second leg results',
    needs: [['result', 'score', 'recap', 'happen', 'match', 'when']],
    may: [
      ...['what', 'how', 'result', 'score', 'recap', 'happen', 'match', 'end', 'all', 'last', 'info'],
      ...['when', 'play'],
    ],
    takes: { legs: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const date = nightOfLeg(clue, held);
      return date === null ? null : { ask: 'recap', date, ...competitionField(clue) };
    },
  },
  {
    name: 'latest-match-night',
    example: 'Latest results',
    needs: [['result', 'score', 'recap', 'happen', 'match', 'win', 'lose']],
    may: [
      'what',
      'how',
      'last',
      'result',
      'score',
      'recap',
      'happen',
      'match',
      'end',
      'about',
      'which-team',
      'play',
      'who',
      'win',
      'lose',
      'at',
      'week',
    ],
    takes: { competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const { classes } = clue;
      if (classes.has('week')) return isOneNight(held) ? { ask: 'recap', ...competitionField(clue) } : null;
      if (isBare(clue)) return { ask: 'recap' };
      if (['win', 'lose', 'who', 'which-team'].some((of) => classes.has(of))) {
        if (!classes.has('last')) return null;
      }
      if (
        classes.has('match') &&
        ![...classes].some((of) => ['last', 'result', 'score', 'recap', 'happen', 'end', 'play'].includes(of))
      )
        return null;
      return { ask: 'recap', ...competitionField(clue) };
    },
  },
];

/** Whether the newest night is the only one of its week. */
function isOneNight({ days: [newest, before] }: Held): boolean {
  if (newest === undefined) return false;
  return before === undefined || Date.parse(newest) - Date.parse(before) >= week;
}

/** The day named, or the one night of the leg named; null where that is several nights. */
export function nightField(clue: Clue, held: Held): { readonly date?: string } | null {
  if (clue.legs.length === 0) return dateField(clue);
  const date = clue.days.length > 0 ? null : nightOfLeg(clue, held);
  return date === null ? null : { date };
}

/** The newest day with such a leg; null where such legs were played on several days about then: one night would not be all. */
function nightOfLeg({ legs, competitions }: Clue, held: Held): string | null {
  const wanted = competitions[0]?.entry?.id;
  if (competitions.length > 0 && wanted === undefined) return null;
  const isAsked = (day: string): boolean =>
    (held.dayMatches.get(day) ?? []).some(
      ({ leg, competition }) => String(leg) === legs[0] && (wanted === undefined || competition?.id === wanted),
    );
  const [newest, before] = held.days.filter(isAsked);
  if (newest === undefined) return null;
  const close = before !== undefined && Date.parse(newest) - Date.parse(before) < legsApart;
  return close ? null : newest;
}

/** "Who won?", "Who scored last?" without a word of whom: the latest night is meant. */
function isBare({ classes, competitions }: Clue): boolean {
  const asks = ['win', 'lose'].some((of) => classes.has(of));
  const rest = [...classes].filter((of) => !['win', 'lose', 'who', 'which-team', 'match'].includes(of));
  return asks && rest.length === 0 && competitions.length === 0 && (classes.has('who') || classes.has('which-team'));
}

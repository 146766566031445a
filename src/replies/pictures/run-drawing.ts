import type { StreakAnswer } from '../../answers/answer.ts';
import type { Match, Streak } from '../../dataset/dataset.ts';
import type { StreakKind } from '../../facts/fact.ts';
import type { DrawnRunMatch, RunDrawing, RunResult } from '../../pictures/drawing.ts';
import { recordLines, scopeLines } from '../cards/streak-card.ts';
import { holdsPrinted } from '../marks.ts';
import type { MessageKey } from '../messages.ts';
import { shortDayOfMatch, writtenDay } from '../pieces/day.ts';
import { runLength } from '../pieces/run-sentence.ts';
import { betweenGoals, writtenScore } from '../pieces/score-line.ts';
import type { View } from '../view.ts';
import { drawnTeam } from './drawn-team.ts';
import { derivedSign, pictureLegend, unknownSign } from './picture-legend.ts';
import { unmarked, withoutSign } from './plain-text.ts';

/** A run as a drawing; null where no report says how long it is. */
export function runDrawing(
  { streak, matches }: Pick<StreakAnswer, 'streak' | 'matches'>,
  view: View,
): RunDrawing | null {
  const latest = streak.readings.at(-1);
  if (latest === undefined) return null;
  const { messages } = view;
  const told = [...recordLines(streak, view), ...scopeLines(streak, view)];
  const notes = told.map(withoutSign);
  const drawn = matches.map((match) => runMatch(match, streak, view));
  const signs = [...notes, ...drawn.map(({ score }) => score ?? unknownSign)];
  return {
    kind: 'run',
    hidden: view.hide,
    between: betweenGoals(view.messages),
    // Its first sentence says what kind of run it is.
    occasion: '',
    team: drawnTeam(streak.team, view),
    latest: unmarked(runLength(streak, latest, view)),
    active: latest.active,
    readings: streak.readings.map(({ date, length, wins, active }) => ({
      date: date === null ? null : writtenDay(date, messages),
      length,
      shown: messages.say('streak.reading', { length, wins: wins ?? -1, active: active ? 'yes' : 'no' }),
    })),
    notes,
    matches: drawn,
    each: resultsOfKind[streak.kind] ?? null,
    key: {
      won: messages.say('run.key.won'),
      drawn: messages.say('run.key.drawn'),
      lost: messages.say('run.key.lost'),
      unknown: messages.say(unknownKeys[streak.kind] ?? 'run.key.unknown'),
      fresh: messages.say('run.key.fresh'),
    },
    legend: pictureLegend(messages, {
      derived: [...signs, ...drawn.map(({ date }) => date ?? '')].some((text) => text.includes(derivedSign)),
      unknown: signs.some((text) => text.includes(unknownSign)) || streak.readings.some(({ date }) => date === null),
      printed: told.some(holdsPrinted),
    }),
  };
}

/** Kinds of runs that tell how each of their matches ended. */
const resultsOfKind: Readonly<Partial<Record<StreakKind, RunResult>>> = {
  winning: 'won',
  drawing: 'drawn',
  losing: 'lost',
};

/** What is known of a match of a run by the kind of the run, where nothing else is. */
const unknownKeys: Readonly<Partial<Record<StreakKind, MessageKey>>> = {
  unbeaten: 'run.key.unbeaten',
  'home-unbeaten': 'run.key.unbeaten',
  'away-unbeaten': 'run.key.unbeaten',
  'clean-sheets': 'run.key.unbeaten',
  winless: 'run.key.winless',
  scoreless: 'run.key.winless',
};

function runMatch(match: Match, streak: Streak, view: View): DrawnRunMatch {
  const own = match.teams[0].id === streak.team.id ? 0 : 1;
  const { score, date } = match;
  const opponent = match.teams[own === 0 ? 1 : 0];
  const result = resultOf(match, own);
  const mark = match.origin === 'derived' ? derivedSign : '';
  // Only a reading of the very day says which match of the run it was.
  const reading = streak.readings.find((each) => each.date !== null && each.date === date);
  return {
    result,
    letter: result === null ? unknownSign : view.messages.say(`run.${result}`),
    opponent: drawnTeam(opponent, view),
    score: score === null ? null : `${writtenScore([score[own], score[own === 0 ? 1 : 0]], view)}${mark}`,
    date: date === null ? null : unmarked(shortDayOfMatch(match, view.messages)),
    place: reading?.length ?? null,
  };
}

/** A shootout decides a tie, not the match: it stays drawn. */
function resultOf({ score, winner, teams, shootout }: Match, own: 0 | 1): RunResult | null {
  if (score !== null) {
    const ahead = score[own] - score[own === 0 ? 1 : 0];
    return ahead > 0 ? 'won' : ahead < 0 ? 'lost' : 'drawn';
  }
  if (winner === null || shootout !== null) return null;
  return winner.id === teams[own].id ? 'won' : 'lost';
}

import type { StreakAnswer } from '../../answers/answer.ts';
import { reference, shortId } from '../../answers/short-id.ts';
import type { Streak, StreakReading } from '../../dataset/dataset.ts';
import type { Card, CardMenu } from '../card.ts';
import { escaped } from '../escape.ts';
import { fitText } from '../fit.ts';
import { asPrinted, derivedMark, secret } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { turning } from '../pieces/page-buttons.ts';
import { dayOrUnknown } from '../pieces/day.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { runKind, runLength } from '../pieces/run-sentence.ts';
import { datedScoreLine } from '../pieces/score-line.ts';
import { flaggedTeam, localName, teamColour } from '../pieces/team-name.ts';
import { teamWords } from '../pieces/team-words.ts';
import { barSizes, veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/**
 * A run: how long it is, what record it makes, how it grew, and its matches as far as held. Hidden, each of these is one
 * bar: how many reports and matches it has says how far it went.
 */
export function streakCard(answer: StreakAnswer, view: View): Card {
  const { streak, matches } = answer;
  const { messages } = view;
  const sources = view.hide ? [veiledSources(answer.reports, view)] : [];
  return {
    title: `🔥 ${messages.say('streak.title', { team: flaggedTeam(streak.team, view), kind: shownKind(streak, view) })}`,
    colour: teamColour(streak.team, view),
    body: veiledList(
      (shown) => [...latestLines(streak, shown), ...scopeLines(streak, shown), ...recordLines(streak, shown)],
      view,
    ),
    fields: [
      {
        name: messages.say('streak.readings'),
        lines: veiledList(
          (shown) => streak.readings.toReversed().map((reading) => readingLine(reading, shown)),
          view,
          barSizes.line,
        ),
      },
      {
        name: messages.say('streak.matches', { count: view.hide ? 0 : matches.length }),
        lines: veiledList(
          (shown) => matches.toReversed().map((match) => datedScoreLine(match, shown)),
          view,
          barSizes.line,
        ),
      },
      ...sources,
    ],
    footer: view.hide ? [] : [sourcesLine(answer.reports, view)],
    buttons: cardButtons(answer, view),
    menu: otherRuns(answer, view),
    beside: { body: [], fields: sources, verbatim: true },
  };
}

function latestLines(streak: Streak, view: View): readonly string[] {
  const latest = streak.readings.at(-1);
  return latest === undefined ? [] : [secret(`**${runLength(streak, latest, view)}**`)];
}

/** Which matches are counted, in a report's own words. */
export function scopeLines({ readings }: Streak, { messages }: View): readonly string[] {
  const scope = readings.findLast((reading) => reading.scope !== null)?.scope ?? null;
  if (scope === null) return [];
  return [secret(messages.say('streak.scope', { scope: asPrinted(fitText(escaped(scope), 200)) }))];
}

/** What record the run makes and whose it passes. */
export function recordLines({ readings }: Streak, view: View): readonly string[] {
  const { messages } = view;
  const record = readings.findLast((reading) => reading.record !== null)?.record ?? null;
  const passes = readings.findLast((reading) => reading.passes !== null)?.passes ?? null;
  const lines =
    record === null ? [] : [`🏅 ${secret(messages.say('quoted', { text: asPrinted(fitText(escaped(record), 400)) }))}`];
  if (passes === null) return lines;
  const mark = passes.length?.origin === 'derived' ? derivedMark : '';
  const sentence = messages.say('streak.passes', {
    ...teamWords('team', passes.team, view),
    by: passes.by ?? 0,
    length: passes.length === null ? 'none' : `${passes.length.value}${mark}`,
  });
  return [...lines, `📈 ${secret(sentence)}`];
}

/** `11 April 2024 — 42 matches, 37 won` */
function readingLine({ date, length, wins, active }: StreakReading, { messages }: View): string {
  const values = { length, wins: wins ?? -1, active: active ? 'yes' : 'no' };
  return `${dayOrUnknown(date, messages)} · ${secret(messages.say('streak.reading', values))}`;
}

function otherRuns({ others, streak }: StreakAnswer, view: View): CardMenu | null {
  // How many runs a team is on tells how it fares, and nothing in the list may say which.
  if (others.length === 0 || view.hide) return null;
  return {
    placeholder: view.messages.say('menu.other-runs', { team: localName(streak.team, view), count: others.length }),
    press: {
      question: { ask: 'streak', team: reference('team', streak.team.id) },
      show: turning(view),
      hide: view.hide,
      pick: 'streak',
    },
    options: others.map((other) => ({
      label: runKind(other, view),
      value: shortId(reference('streak', other.id)),
    })),
  };
}

/** What kind of run it is tells how matches went, and a title has no bars to hide it behind. */
function shownKind(streak: Streak, view: View): string {
  return view.hide ? view.messages.say('streak.kind.hidden') : runKind(streak, view);
}

import type { TeamAnswer } from '../../answers/answer.ts';
import { outcomeFor } from '../../answers/answer-team.ts';
import type { Match } from '../../dataset/dataset.ts';
import type { Card } from '../card.ts';
import { secret, unknownMark } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { dayWords } from '../pieces/day.ts';
import { goalNumber } from '../pieces/goal-number.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { runLength } from '../pieces/run-sentence.ts';
import { datedScoreLine } from '../pieces/score-line.ts';
import { flaggedTeam, shownName, teamColour } from '../pieces/team-name.ts';
import { bar, veiled } from '../pieces/veiled.ts';
import type { View } from '../view.ts';
import { quoteLines } from './quotes-card.ts';

const marks = { won: '🟢', drawn: '⚪', lost: '🔴' } as const;

/** A team at a glance: form, runs, scorers, what comes next, what was said. */
export function teamCard(answer: TeamAnswer, view: View): Card {
  const { team, form, streaks, scorers, next, quote, matches, total } = answer;
  const { messages } = view;
  return {
    title: flaggedTeam(team, view),
    colour: teamColour(team, view),
    body: [
      bar(
        `**${messages.say('team.form', { won: form.won, drawn: form.drawn, lost: form.lost })}**${sincePart(form, view)}`,
        view,
      ),
      ...veiled(
        streaks.flatMap((streak) => {
          const latest = streak.readings.at(-1);
          return latest === undefined ? [] : [runLength(streak, latest, view)];
        }),
        view,
      ).map((line) => `🔥 ${line}`),
    ],
    fields: [
      {
        name: messages.say('team.matches', { shown: matches.length, total: matches.length === total ? 0 : total }),
        lines: matches.map((match) => formLine(answer, match, view)),
      },
      {
        name: `⚽ ${messages.say('team.scorers')}`,
        lines: veiled(
          scorers.map((line) => `${shownName(line.person.name)} · ${goalNumber(line, view)}`),
          view,
        ),
      },
      {
        name: `⏭️ ${messages.say('team.next')}`,
        lines: veiled(
          next.map((fixture) => fixtureLine(fixture, view)),
          view,
        ),
      },
      { name: `💬 ${messages.say('quotes.all')}`, lines: quote === null ? [] : quoteLines(quote, view) },
    ],
    footer: [sourcesLine(answer.reports, view)],
    buttons: cardButtons(answer, view),
    menu: null,
  };
}

/** Which matches the form leaves out is said: those before this day. */
function sincePart({ since }: TeamAnswer['form'], { messages }: View): string {
  return since === null ? '' : ` · ${messages.say('team.since', dayWords('day', since, messages))}`;
}

/** `🟢 Atalanta 0–1 Liverpool · 18 April 2024` */
function formLine({ team }: TeamAnswer, match: Match, view: View): string {
  const outcome = outcomeFor(team, match);
  const mark = outcome === null ? unknownMark : secret(marks[outcome]);
  return `${mark} ${datedScoreLine(match, view)}`;
}

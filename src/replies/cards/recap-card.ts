import type { RecapAnswer } from '../../answers/answer.ts';
import type { Match } from '../../dataset/dataset.ts';
import type { Card, CardButton, CardField } from '../card.ts';
import { secret } from '../marks.ts';
import { cardButtons, pageButtons, turning } from '../pieces/card-buttons.ts';
import { shortDay, writtenDay } from '../pieces/day.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { goalLines } from '../pieces/goal-lines.ts';
import { shownStage } from '../pieces/occasion.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { runLength } from '../pieces/run-sentence.ts';
import { scoreLine } from '../pieces/score-line.ts';
import { shownName } from '../pieces/team-name.ts';
import type { View } from '../view.ts';
import { quoteLines } from './quotes-card.ts';

/** A match night: results by competition with their scorers, then the night's words, runs and what comes next. */
export function recapCard(answer: RecapAnswer, view: View): Card {
  const { day, competition, matches, quote, readings, next } = answer;
  const { messages } = view;
  const title = messages.say('recap.title', { day: writtenDay(day, messages) });
  return {
    title: `🌙 ${title}${competition === null ? '' : ` · ${shownName(competition.name)}`}`,
    colour: null,
    body: [],
    fields: [
      ...matchFields(matches.items, view),
      {
        name: `🔥 ${messages.say('recap.runs')}`,
        lines: readings.map(({ streak, reading }) =>
          secret(`**${shownName(streak.team.name)}** · ${runLength(streak, reading, view)}`),
        ),
      },
      { name: `⏭️ ${messages.say('team.next')}`, lines: next.map((fixture) => secret(fixtureLine(fixture, view))) },
      {
        name: `💬 ${messages.say('recap.quote')}`,
        lines: quote === null ? [] : quoteLines({ ...quote, match: null }, view),
      },
    ],
    footer: [
      ...(matches.pages > 1 ? [messages.say('page', { page: matches.page + 1, pages: matches.pages })] : []),
      sourcesLine(answer.reports, view),
    ],
    buttons: [
      ...pageButtons(matches, (page) => ({ ...answer.question, ask: 'recap', page }), view),
      ...nightButtons(answer, view),
      ...cardButtons(answer, view),
    ],
    menu: null,
  };
}

/** The match nights before and after, where there are any. */
function nightButtons({ earlier, later }: RecapAnswer, view: View): readonly CardButton[] {
  const button = (day: string | null, emoji: string): readonly CardButton[] =>
    day === null
      ? []
      : [
          {
            label: shortDay(day, view.messages),
            emoji,
            press: { question: { ask: 'recap', date: day }, show: turning(view), hide: view.hide, pick: null },
          },
        ];
  return [...button(earlier, '⏪'), ...button(later, '⏩')];
}

/** One field a competition and stage; one that is too long for a field goes on in the next. */
function matchFields(matches: readonly Match[], view: View): readonly CardField[] {
  const groups = Map.groupBy(matches, (match) => headingOf(match, view));
  return [...groups].flatMap(([heading, own]) =>
    own.length <= inOneField
      ? [{ name: heading, lines: own.flatMap((match) => matchLines(match, view)) }]
      : own.map((match, index) => ({ name: index === 0 ? heading : '\u200B', lines: matchLines(match, view) })),
  );
}

const inOneField = 3;

function headingOf({ competition, stage, leg }: Match, { messages }: View): string {
  const parts = [
    competition === null ? messages.say('competition.unknown') : shownName(competition.name),
    ...(stage === null ? [] : [shownStage(stage, messages)]),
    ...(leg === null ? [] : [messages.say('leg.ordinal', { leg })]),
  ];
  return parts.join(' · ');
}

function matchLines(match: Match, view: View): readonly string[] {
  return [scoreLine(match, view), ...goalLines(match, view)];
}

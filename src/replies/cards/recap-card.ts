import type { RecapAnswer } from '../../answers/answer.ts';
import type { Match } from '../../dataset/dataset.ts';
import type { Card, CardField } from '../card.ts';
import { limits } from '../limits.ts';
import { shownLength } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { dayWords } from '../pieces/day.ts';
import { fixtureLine } from '../pieces/fixture-line.ts';
import { goalLines } from '../pieces/goal-lines.ts';
import { nightButtons } from '../pieces/night-buttons.ts';
import { shownStage } from '../pieces/occasion.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { runLength } from '../pieces/run-sentence.ts';
import { scoreLineOverGoals } from '../pieces/score-line.ts';
import { shownLocal } from '../pieces/team-name.ts';
import { veiled } from '../pieces/veiled.ts';
import type { View } from '../view.ts';
import { quoteLines } from './quotes-card.ts';

/** A match night: results by competition with their scorers, then the night's words, runs and what comes next. */
export function recapCard(answer: RecapAnswer, view: View): Card {
  const { day, competition, matches, quote, readings, next } = answer;
  const { messages } = view;
  const title = messages.say('recap.title', dayWords('day', day, messages));
  const results = matchFields(matches.items, view);
  const lengths = readings.map(
    ({ streak, reading }) => `**${shownLocal(streak.team, view)}** · ${runLength(streak, reading, view)}`,
  );
  const runs = { name: `🔥 ${messages.say('recap.runs')}`, lines: inOneBar(lengths, view) };
  const pairings = next.map((fixture) => fixtureLine(fixture, view));
  const upcoming = { name: `⏭️ ${messages.say('team.next')}`, lines: inOneBar(pairings, view) };
  const words = {
    name: `💬 ${messages.say('recap.quote')}`,
    lines: quote === null ? [] : quoteLines({ ...quote, match: null }, view),
  };
  return {
    title: `🌙 ${title}${competition === null ? '' : ` · ${shownLocal(competition, view)}`}`,
    colour: null,
    body: [],
    fields: [...results, runs, upcoming, words],
    footer: [...pageLines(matches, view), sourcesLine(answer.reports, view)],
    buttons: cardButtons(answer, view, [
      ...pageButtons(matches, (page) => ({ ...answer.question, ask: 'recap', page }), view),
      ...nightButtons({ earlier: answer.earlier, later: answer.later }, view),
    ]),
    menu: null,
    // The bracket of its picture shows what comes next.
    beside: { body: [], fields: [...results, runs, words] },
  };
}

function inOneBar(lines: readonly string[], view: View): readonly string[] {
  return veiled(lines, view);
}

/** One field a competition and stage; matches that find no room in it go on in the next, which has no heading. */
function matchFields(matches: readonly Match[], view: View): readonly CardField[] {
  const groups = Map.groupBy(matches, (match) => headingOf(match, view));
  return [...groups].flatMap(([heading, own]) => packed(heading, own, view));
}

function packed(heading: string, matches: readonly Match[], view: View): readonly CardField[] {
  const fields: { readonly name: string; readonly lines: string[] }[] = [{ name: heading, lines: [] }];
  for (const match of matches) {
    const lines = matchLines(match, view);
    const last = fields.at(-1);
    if (last === undefined) continue;
    const length = shownLength([...last.lines, ...lines].join('\n'));
    if (last.lines.length === 0 || length <= limits.fieldValue) last.lines.push(...lines);
    else fields.push({ name: noHeading, lines: [...lines] });
  }
  return fields;
}

/** Discord asks for a heading; this one takes no room that is seen. */
const noHeading = '\u200B';

function headingOf({ competition, stage, leg }: Match, view: View): string {
  const { messages } = view;
  const parts = [
    competition === null ? messages.say('competition.unknown') : shownLocal(competition, view),
    ...(stage === null ? [] : [shownStage(stage, messages)]),
    ...(leg === null ? [] : [messages.say('leg.ordinal', { leg })]),
  ];
  return parts.join(' · ');
}

function matchLines(match: Match, view: View): readonly string[] {
  // The names in bold are ours, those of reports are escaped: nothing else is taken for emphasis.
  const scorers = goalLines(match, view).map((line) => line.replaceAll('**', ''));
  return [`**${scoreLineOverGoals(match, view).replaceAll('**', '')}**`, ...scorers];
}

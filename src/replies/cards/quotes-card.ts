import type { QuotesAnswer } from '../../answers/answer.ts';
import type { QuoteInContext } from '../../answers/answer-parts.ts';
import type { Card } from '../card.ts';
import { escaped } from '../escape.ts';
import { fitText } from '../fit.ts';
import { asPrinted } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons } from '../pieces/page-buttons.ts';
import { dayOrUnknown } from '../pieces/day.ts';
import { occasionLine } from '../pieces/occasion.ts';
import { roleName } from '../pieces/role-name.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { shortScoreLine } from '../pieces/score-line.ts';
import { shownLocal, shownName, teamColour } from '../pieces/team-name.ts';
import { wordsBar } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** A quotation is cut, with an ellipsis, only where it could not be sent otherwise. */
const longestQuote = 3200;

/** Verbatim words, each with who said them, about what, when and to whom. */
export function quotesCard(answer: QuotesAnswer, view: View): Card {
  const { quotes } = answer;
  const { messages } = view;
  return {
    title: `💬 ${titleOf(answer, view)}`,
    colour: teamColour(quotes.items[0]?.quote.team, view),
    body: quotes.items.flatMap((item, index) => [...(index > 0 ? [''] : []), ...quoteLines(item, view)]),
    fields: [],
    footer: [
      ...(quotes.pages > 1
        ? [messages.say('quotes.page', { page: quotes.page + 1, pages: quotes.pages, count: quotes.total })]
        : []),
      sourcesLine(answer.reports, view),
    ],
    buttons: cardButtons(
      answer,
      view,
      pageButtons(quotes, (page) => ({ ...answer.question, ask: 'quote', page }), view),
    ),
    menu: null,
  };
}

function titleOf({ speaker, about, match }: QuotesAnswer, view: View): string {
  const { messages } = view;
  const parts = [
    ...(speaker === null ? [] : [shownName(speaker.name)]),
    ...(match === null ? [] : [`${shownLocal(match.teams[0], view)} – ${shownLocal(match.teams[1], view)}`]),
    // Words that are found were said: in a title nothing bars them.
    ...(about === null || view.hide ? [] : [messages.say('quoted', { text: escaped(about) })]),
  ];
  return parts.length === 0 ? messages.say('quotes.all') : parts.join(' · ');
}

/** The words tell how a match went, so they are secret too. */
export function quoteLines({ quote, words, match, report }: QuoteInContext, view: View): readonly string[] {
  const { messages, people } = view;
  const speaker = `**${shownName(people.get(quote.person)?.name ?? quote.speaker)}**`;
  const role = [
    ...(quote.role === null ? [] : [roleName(quote.role, quote.team, view)]),
    ...(quote.team === null ? [] : [shownLocal(quote.team, view)]),
  ].join(', ');
  const occasion =
    match === null
      ? []
      : [[shortScoreLine(match, view), occasionLine({ ...match, season: null }, view)].filter(Boolean).join(' · ')];
  const outlet = quote.outlet === null ? null : messages.say('quotes.outlet', { outlet: shownName(quote.outlet) });
  const source = report?.source == null ? null : shownName(report.source);
  return [
    `> ${asPrinted(wordsBar(fitText(escaped(withoutComma(words)), longestQuote), view))}`,
    // Who spoke may have scored, and a hidden card says no scorer's name.
    wordsBar([speaker, role].filter((part) => part !== '').join(' · '), view),
    ...occasion,
    [dayOrUnknown(quote.date, view.messages), outlet, source].filter((part) => part !== null).join(' · '),
  ];
}

/** The comma before `he said` is the report's, not the speaker's. */
function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text;
}

import type { CardsAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { secret } from '../marks.ts';
import { cardButtons, pageButtons } from '../pieces/card-buttons.ts';
import { renderedDay, writtenDay } from '../pieces/day.ts';
import { cardPart, cardSign } from '../pieces/goal-lines.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { shortScoreLine } from '../pieces/score-line.ts';
import { shownName, teamColour } from '../pieces/team-name.ts';
import type { View } from '../view.ts';

/** Who was booked or sent off, with the match. */
export function cardsCard(answer: CardsAnswer, view: View): Card {
  const { team, day, card, cards } = answer;
  const { messages } = view;
  const names = {
    card: card ?? 'none',
    team: team === null ? 'none' : shownName(team.name),
    day: day === null ? 'none' : writtenDay(day, messages),
  };
  return {
    title: `${cardSign(card)} ${messages.say('cards.title', names)}`,
    colour: teamColour(team, view),
    body: cards.items.map(({ card: shown, match }) => {
      const booking = secret(`${cardSign(shown.card)} ${cardPart(shown, view)}`);
      return `${booking} · ${shortScoreLine(match, view)} · ${renderedDay(match.date)}`;
    }),
    fields: [],
    footer: [
      ...(cards.pages > 1 ? [messages.say('page', { page: cards.page + 1, pages: cards.pages })] : []),
      sourcesLine(answer.reports, view),
    ],
    buttons: [
      ...pageButtons(cards, (page) => ({ ...answer.question, ask: 'cards', page }), view),
      ...cardButtons(answer, view),
    ],
    menu: null,
  };
}

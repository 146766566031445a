import type { CardsAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { bookingInMatch, cardSign } from '../pieces/booking-line.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { pageButtons, pageLines } from '../pieces/page-buttons.ts';
import { shownStage } from '../pieces/occasion.ts';
import { writtenDay } from '../pieces/day.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { shownLocal, teamColour } from '../pieces/team-name.ts';
import { veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';

/** Who was booked or sent off, with the match. */
export function cardsCard(answer: CardsAnswer, view: View): Card {
  const { team, competition, stage, day, card, cards } = answer;
  const { messages } = view;
  const names = {
    card: card ?? 'none',
    team: team === null ? 'none' : shownLocal(team, view),
    competition: competition === null ? 'none' : shownLocal(competition, view),
    stage: stage === null ? 'none' : shownStage(stage, messages),
    day: day === null ? 'none' : writtenDay(day, messages),
  };
  return {
    title: `${cardSign(card)} ${messages.say('cards.title', names)}`,
    colour: teamColour(team, view),
    body: veiledList((shown) => cards.items.map((booking) => bookingInMatch(booking, shown)), view),
    fields: view.hide ? [veiledSources(answer.reports, view)] : [],
    footer: view.hide ? [] : [...pageLines(cards, view), sourcesLine(answer.reports, view)],
    buttons: cardButtons(
      answer,
      view,
      view.hide ? [] : pageButtons(cards, (page) => ({ ...answer.question, ask: 'cards', page }), view),
    ),
    menu: null,
  };
}

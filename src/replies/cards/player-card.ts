import type { PlayerAnswer } from '../../answers/answer.ts';
import type { Card } from '../card.ts';
import { secret } from '../marks.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { renderedDay } from '../pieces/day.ts';
import { cardPart } from '../pieces/goal-lines.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { shortScoreLine } from '../pieces/score-line.ts';
import { flaggedTeam, shownName, teamColour } from '../pieces/team-name.ts';
import type { View } from '../view.ts';
import { quoteLines } from './quotes-card.ts';
import { scoredLine } from './scorers-card.ts';

/** A person at a glance: team and role, goals, cards, the latest words. */
export function playerCard(answer: PlayerAnswer, view: View): Card {
  const { player, scored, cards, quote, quotes } = answer;
  const { messages } = view;
  const goals = scored === null ? [] : [...Map.groupBy(scored.goals, ({ match }) => match.id).values()];
  return {
    title: shownName(player.name),
    colour: teamColour(player.teams[0], view),
    body: [
      ...[player.teams.map((team) => flaggedTeam(team, view)).join(', ')].filter((line) => line !== ''),
      ...[player.roles.slice(0, 3).map(shownName).join(', ')].filter((line) => line !== ''),
    ],
    fields: [
      { name: `⚽ ${messages.say('match.goals')}`, lines: goals.map((own) => scoredLine(own, view).trimStart()) },
      {
        name: `🟨 ${messages.say('match.cards')}`,
        lines: cards.map(({ card, match }) => {
          const mark = card.card === 'red' ? '🟥' : '🟨';
          const booking = secret(`${mark} ${cardPart(card, view)}`);
          return `${booking} · ${shortScoreLine(match, view)} · ${renderedDay(match.date)}`;
        }),
      },
      {
        name: `💬 ${messages.say('player.quotes', { count: quotes })}`,
        lines: quote === null ? [] : quoteLines(quote, view),
      },
    ],
    footer: [sourcesLine(answer.reports, view)],
    buttons: cardButtons(answer, view),
    menu: null,
  };
}

import type { PlayerAnswer } from '../../answers/answer.ts';
import type { GoalInMatch } from '../../answers/held.ts';
import type { Card } from '../card.ts';
import { secret } from '../marks.ts';
import { bookingInMatch, cardSign } from '../pieces/booking-line.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { changeInMatch } from '../pieces/change-line.ts';
import { writtenMinute } from '../pieces/goal-lines.ts';
import { roleName } from '../pieces/role-name.ts';
import { sourcesLine, veiledSources } from '../pieces/report-name.ts';
import { datedScoreLine } from '../pieces/score-line.ts';
import { flaggedTeam, shownName, teamColour } from '../pieces/team-name.ts';
import { barSizes, veiledList } from '../pieces/veiled.ts';
import type { View } from '../view.ts';
import { quoteLines } from './quotes-card.ts';
import { scoredLine } from './scorers-card.ts';

/** A person at a glance: team and role, goals made or scored, cards, changes, the latest words. */
export function playerCard(answer: PlayerAnswer, view: View): Card {
  const { player, scored, assisted, cards, changes, quote, quotes } = answer;
  const { messages } = view;
  const goals = scored === null ? [] : [...Map.groupBy(scored.goals, ({ match }) => match.id).values()];
  return {
    title: shownName(player.name),
    colour: teamColour(player.teams[0], view),
    body: [
      player.teams.map((team) => flaggedTeam(team, view)).join(', '),
      player.roles
        .slice(0, 3)
        .map((role) => roleName(role, player.teams[0], view))
        .join(', '),
    ].filter((line) => line !== ''),
    fields: [
      {
        name: `⚽ ${messages.say('match.goals')}`,
        lines: veiledList(
          (shown) => [
            ...goals.map((own) => scoredLine(own, shown).trimStart()),
            ...assisted.map((made) => assistedLine(made, shown)),
          ],
          view,
          barSizes.line,
        ),
      },
      {
        name: `${cardSign(null)} ${messages.say('match.cards')}`,
        lines: veiledList((shown) => cards.map((booking) => bookingInMatch(booking, shown)), view, barSizes.line),
      },
      {
        name: `🔁 ${messages.say('match.substitutions')}`,
        lines: veiledList((shown) => changes.map((change) => changeInMatch(change, shown)), view, barSizes.line),
      },
      {
        name: `💬 ${messages.say('player.quotes', { count: quotes })}`,
        lines: quote === null ? [] : quoteLines(quote, view),
      },
      ...(view.hide ? [veiledSources(answer.reports, view)] : []),
    ],
    // How many reports name somebody grows with what they did.
    footer: view.hide ? [] : [sourcesLine(answer.reports, view)],
    buttons: cardButtons(view.hide ? withoutScorers(answer) : answer, view),
    menu: null,
  };
}

/** Whoever has no goal has no such button: where spoilers are hidden it would tell who has. */
function withoutScorers(answer: PlayerAnswer): PlayerAnswer {
  return { ...answer, related: answer.related.filter(({ question }) => question.ask !== 'scorers') };
}

/** `Assist: Scamacca 38' · Liverpool 0–3 Atalanta · 11 April 2024` */
function assistedLine({ goal, match }: GoalInMatch, view: View): string {
  const scorer = shownName(view.people.get(goal.person)?.name ?? goal.scorer);
  const made = view.messages.say('player.assist', { goal: `${scorer} ${writtenMinute(goal, view)}` });
  return `${secret(made)} · ${datedScoreLine(match, view)}`;
}

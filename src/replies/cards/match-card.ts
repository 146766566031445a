import type { MatchAnswer } from '../../answers/answer.ts';
import type { Goal, Match } from '../../dataset/dataset.ts';
import type { Card, CardField, CardMenu } from '../card.ts';
import { secret } from '../marks.ts';
import { bookingLine, cardSign } from '../pieces/booking-line.ts';
import { cardButtons } from '../pieces/card-buttons.ts';
import { changePart } from '../pieces/change-line.ts';
import { matchConflictLines } from '../pieces/conflict-lines.ts';
import { goalLines, writtenMinute } from '../pieces/goal-lines.ts';
import { matchMenu } from '../pieces/match-menu.ts';
import { occasionLine } from '../pieces/occasion.ts';
import { listHasRoom } from '../pieces/picture-room.ts';
import { placeLine } from '../pieces/place-line.ts';
import { sourcesLine } from '../pieces/report-name.ts';
import { scoreLine, scorelessLines, shortScoreLine, writtenScore } from '../pieces/score-line.ts';
import { localName, shownLocal, shownName, teamColour } from '../pieces/team-name.ts';
import { veiled } from '../pieces/veiled.ts';
import type { View } from '../view.ts';
import { quoteLines } from './quotes-card.ts';

/** One match: score, goals with the running score where their order is sure, cards, changes, what was said. */
export function matchCard(answer: MatchAnswer, view: View): Card {
  const { match, team } = answer;
  const { messages } = view;
  const occasion = occasionLine(match, view);
  const passing = match.main ? [] : [messages.say('match.in-passing')];
  const words = answer.quotes
    .slice(0, 1)
    .map((quote) => ({ name: `💬 ${messages.say('quotes.all')}`, lines: spokenLines(quote, view) }));
  const events = [cardsField(match, view), changesField(match, view)];
  return {
    title: scoreLine(match, view).replaceAll('**', ''),
    colour: teamColour(team ?? match.teams[0], view),
    body: [
      ...(occasion === '' ? [] : [`🏆 ${occasion}`]),
      placeLine(match, view),
      ...barredScore(match, view),
      ...scorelessLines(match, view),
      ...passing,
    ],
    fields: [goalsField(match, view), ...events, ...words],
    footer: [sourcesLine(answer.reports, view)],
    buttons: cardButtons(answer, view),
    menu: otherMatches(answer, view),
    beside: {
      // The field of the goals says what reports disagree on.
      body: [...passing, ...(view.hide || !listHasRoom(match, view) ? [] : matchConflictLines(match, view))],
      fields: [...(listHasRoom(match, view) ? [] : [goalsField(match, view), ...events]), ...words],
    },
  };
}

/** Where it is hidden the title has no score, which a bar has room for. */
function barredScore(match: Match, view: View): readonly string[] {
  return view.hide && match.score !== null ? [shortScoreLine(match, view)] : [];
}

function cardsField(match: Match, view: View): CardField {
  const lines = match.cards.map((card) => bookingLine(card, view));
  return { name: `${cardSign(null)} ${view.messages.say('match.cards')}`, lines: veiled(lines, view) };
}

function changesField(match: Match, view: View): CardField {
  const lines = match.substitutions.map((change) => changePart(change, view));
  return { name: `🔁 ${view.messages.say('match.substitutions')}`, lines: veiled(lines, view) };
}

/** On the card of a match its quotation need not say which match it is about. */
function spokenLines(quote: MatchAnswer['quotes'][number], view: View): readonly string[] {
  return quoteLines({ ...quote, match: null }, view);
}

function goalsField(match: Match, view: View): CardField {
  const name = `⚽ ${view.messages.say('match.goals')}`;
  const ordered = inOrder(match);
  if (view.hide) return { name, lines: goalLines(match, view) };
  if (ordered === null) return { name, lines: goalLines(match, view).filter((line) => !line.includes('🟥')) };
  let [first, second] = [0, 0];
  const lines = ordered.map((goal) => {
    if (goal.team.id === match.teams[0].id) first += 1;
    else second += 1;
    const scorer = shownName(view.people.get(goal.person)?.name ?? goal.scorer);
    return secret(
      `**${writtenScore([first, second], view)}** ${scorer} ${writtenMinute(goal, view)} (${shownLocal(goal.team, view)})${assistPart(goal, view)}`,
    );
  });
  return { name, lines: [...lines, ...matchConflictLines(match, view)] };
}

/** Who made a goal, where a report says so. */
function assistPart({ assist }: Goal, { messages }: View): string {
  return assist === null ? '' : ` · ${messages.say('goal.assist', { player: shownName(assist) })}`;
}

/** The goals in order of play, or null where a minute or a scorer is missing, so that the running score is not sure. */
export function inOrder({ goals, score, unnamedGoals }: Match): readonly Goal[] | null {
  const complete = score !== null && unnamedGoals !== null && unnamedGoals[0] + unnamedGoals[1] === 0;
  if (!complete || goals.length === 0 || goals.some(({ minute }) => minute === null)) return null;
  return goals.toSorted((a, b) => (a.minute ?? 0) - (b.minute ?? 0) || (a.stoppage ?? 0) - (b.stoppage ?? 0));
}

function otherMatches({ others, team, question }: MatchAnswer, view: View): CardMenu | null {
  if (team === null) return null;
  const placeholder = view.messages.say('menu.other-matches', { team: localName(team, view), count: others.length });
  return matchMenu(question, others, placeholder, view);
}

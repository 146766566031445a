import type { Answer, GoalAnswer, VerdictAnswer } from '../answers/answer.ts';
import type { Card } from './card.ts';
import { failureCard } from './cards/failure-card.ts';
import { cardsCard } from './cards/cards-card.ts';
import { nextCard } from './cards/next-card.ts';
import { resultsCard } from './cards/results-card.ts';
import { runsCard } from './cards/runs-card.ts';
import { tiesCard } from './cards/ties-card.ts';
import { coverageCard } from './cards/coverage-card.ts';
import { isVeiledNone } from './cards/veiled-none-card.ts';
import { matchCard } from './cards/match-card.ts';
import { pageCard } from './cards/page-card.ts';
import { playerCard } from './cards/player-card.ts';
import { recapCard } from './cards/recap-card.ts';
import { teamCard } from './cards/team-card.ts';
import { quotesCard } from './cards/quotes-card.ts';
import { scorersCard } from './cards/scorers-card.ts';
import { sourcesCard } from './cards/sources-card.ts';
import { streakCard } from './cards/streak-card.ts';
import { tieCard } from './cards/tie-card.ts';
import { embedBeside, finishCard } from './finish-card.ts';
import { pictureOf } from './pictures/picture-of.ts';
import type { Reply } from './reply.ts';
import { toldGoalLines } from './pieces/told-goal-lines.ts';
import { verdictLine } from './pieces/verdict-line.ts';
import type { View } from './view.ts';

/** An answer as a message: the same answer and view always give the same body. What could not be answered stays private. */
export function render(answer: Answer, view: View): Reply {
  return renderCard(cardOf(answer, view), answer, view);
}

/** The same with a card that has been added to. */
export function renderCard(card: Card, answer: Answer, view: View): Reply {
  const isOpen = isAnswered(answer) || (view.hide && answer.kind === 'none' && isVeiledNone(answer));
  const reply = finishCard(card, isOpen ? view : { ...view, private: true });
  const picture = pictureOf(answer, view);
  return picture === undefined ? reply : { ...reply, picture: { ...picture, embeds: [embedBeside(card, view)] } };
}

/** Whether an answer gives what was asked for, as opposed to why it cannot. */
export function isAnswered(answer: Answer): boolean {
  return 'reports' in answer || answer.kind === 'sources' || answer.kind === 'coverage' || answer.kind === 'page';
}

/** The card of an answer, before it is fitted into a message. */
export function cardOf(answer: Answer, view: View): Card {
  switch (answer.kind) {
    case 'tie':
      return tieCard(answer, view);
    case 'scorers':
      return scorersCard(answer, view);
    case 'quotes':
      return quotesCard(answer, view);
    case 'streak':
      return streakCard(answer, view);
    case 'match':
      return matchCard(answer, view);
    case 'team':
      return teamCard(answer, view);
    case 'player':
      return playerCard(answer, view);
    case 'recap':
      return recapCard(answer, view);
    case 'coverage':
      return coverageCard(answer, view);
    case 'page':
      return pageCard(answer, view);
    case 'sources':
      return sourcesCard(answer, view);
    case 'results':
      return resultsCard(answer, view);
    case 'cards':
      return cardsCard(answer, view);
    case 'next':
      return nextCard(answer, view);
    case 'ties':
      return tiesCard(answer, view);
    case 'runs':
      return runsCard(answer, view);
    case 'goal':
      return goalCard(answer, view);
    case 'verdict':
      return verdictCard(answer, view);
    default:
      return failureCard(answer, view);
  }
}

function goalCard(answer: GoalAnswer, view: View): Card {
  const { shown, reports } = answer;
  const card = cardOf({ ...shown, reports }, view);
  return { ...card, body: [...toldGoalLines(answer, view), ...card.body] };
}

function verdictCard(answer: VerdictAnswer, view: View): Card {
  const { shown, reports } = answer;
  const card = cardOf({ ...shown, reports }, view);
  return { ...card, body: [verdictLine(answer, view), ...card.body] };
}

import type { Answer } from '../answers/answer.ts';
import type { Card } from './card.ts';
import { failureCard } from './cards/failure-card.ts';
import { coverageCard } from './cards/coverage-card.ts';
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
import { finishCard } from './finish-card.ts';
import type { Reply } from './reply.ts';
import type { View } from './view.ts';

/** An answer as a message: the same answer and view always give the same body. What could not be answered stays private. */
export function render(answer: Answer, view: View): Reply {
  switch (answer.kind) {
    case 'tie':
      return finishCard(tieCard(answer, view), view);
    case 'scorers':
      return finishCard(scorersCard(answer, view), view);
    case 'quotes':
      return finishCard(quotesCard(answer, view), view);
    case 'streak':
      return finishCard(streakCard(answer, view), view);
    case 'match':
      return finishCard(matchCard(answer, view), view);
    case 'team':
      return finishCard(teamCard(answer, view), view);
    case 'player':
      return finishCard(playerCard(answer, view), view);
    case 'recap':
      return finishCard(recapCard(answer, view), view);
    case 'coverage':
      return finishCard(coverageCard(answer, view), view);
    case 'page':
      return finishCard(pageCard(answer, view), view);
    case 'sources':
      return finishCard(sourcesCard(answer, view), view);
    default:
      return finishPrivately(failureCard(answer, view), view);
  }
}

function finishPrivately(card: Card, view: View): Reply {
  return finishCard(card, { ...view, private: true });
}

import type { Answer } from '../answers/answer.ts';
import type { Card } from './card.ts';
import { failureCard } from './cards/failure-card.ts';
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
    case 'sources':
      return finishCard(sourcesCard(answer, view), view);
    default:
      return finishPrivately(failureCard(answer, view), view);
  }
}

function finishPrivately(card: Card, view: View): Reply {
  return finishCard(card, { ...view, private: true });
}

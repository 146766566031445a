import { answerQuestion } from '../answers/answer-question.ts';
import { hear } from '../ask/hear.ts';
import { tellingCard, understoodCard, unheardCard } from '../replies/cards/heard-card.ts';
import { finishCard } from '../replies/finish-card.ts';
import { cardOf, renderCard } from '../replies/render.ts';
import type { Reply } from '../replies/reply.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { mannerOf, viewOf } from './reply-to.ts';

/** The reply to a question in plain words: the answer with how it was understood, or, privately, why there is none. */
export function replyToWords(text: string, options: OptionValues, context: CommandContext): Reply {
  const { held, grammar, now } = context;
  const manner = mannerOf(options, context);
  const view = viewOf({ ...manner, turns: false, opened: manner.private }, context);
  const alone = { ...view, private: true };
  const { matches, articles } = held.dataset;
  const heard = hear(text, held, grammar, now);
  // Whether there is an answer would say that it is so.
  if (view.hide && heard.presumes) return finishCard(tellingCard(view), alone);
  if (heard.kind !== 'understood') {
    return finishCard(unheardCard(heard, { reports: articles.size, matches: matches.length }, view), alone);
  }
  const answer = answerQuestion(held, heard.question);
  return renderCard(understoodCard(cardOf(answer, view), heard, view), answer, view);
}

import { withName } from '../answers/question.ts';
import { isShortId } from '../answers/short-id.ts';
import { plainCard } from '../replies/cards/failure-card.ts';
import { decodeAction } from '../replies/action-id.ts';
import { finishCard } from '../replies/finish-card.ts';
import { decodePress } from '../replies/press-id.ts';
import type { Press } from '../replies/press-id.ts';
import type { Reply } from '../replies/reply.ts';
import type { CommandContext } from './command.ts';
import { actReply, privacyReply } from './privacy-reply.ts';
import { replyIn, viewOf } from './reply-to.ts';
import type { Manner } from './reply-to.ts';

/**
 * Answers a pressed button or a menu choice. All it needs is in `customId` (and `values`, what was chosen in a menu), so
 * that it works after a restart and for everyone. An id that is broken, foreign or of another version gets a private
 * sentence that says so; throws only for a bug. `own` is false on a message that is somebody else's.
 */
export function press(customId: string, values: readonly string[], context: CommandContext, own = true): Reply {
  const action = decodeAction(customId);
  if (action !== null) return actReply(action, context);
  const read = decodePress(customId);
  if ('failure' in read) return refusal(read.failure, context);
  const question = settled(read, values);
  if (question?.ask === 'privacy') return privacyReply(context);
  if (question === null) return refusal('broken', context);
  return replyIn(question, mannerOf(read, own, context), context);
}

/** A menu's question with what was chosen in it; null where nothing that we offer was chosen. */
function settled({ question, pick }: Press, values: readonly string[]): Press['question'] | null {
  if (pick === null) return question;
  const chosen = values[0];
  if (chosen === undefined || !isShortId(chosen) || question.ask === 'sources') return null;
  return withName(question, pick, chosen);
}

/**
 * Only one's own message is changed by a press; from anybody else's a page opens privately, and hidden also where that message
 * shows everything but the one who presses wants spoilers hidden, or the server does; so is what they post for everyone.
 */
function mannerOf({ show, hide }: Press, own: boolean, { preferences }: CommandContext): Manner {
  const turns = own && (show === 'turn' || show === 'turn-opened');
  const opened = show === 'open' || show === 'reveal' || show === 'turn-opened' || (show === 'turn' && !own);
  const spares = (!own || show === 'post') && show !== 'reveal' && preferences.spoilers === 'hide';
  return { private: show !== 'post', hide: hide || spares, turns, opened };
}

function refusal(reason: 'broken' | 'other-version', context: CommandContext): Reply {
  const view = viewOf({ private: true, hide: false, turns: false, opened: false }, context);
  const title = view.messages.say(`press.${reason}.title`);
  return finishCard(plainCard(`⌛ ${title}`, [view.messages.say(`press.${reason}`)]), view);
}

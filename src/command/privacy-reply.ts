import type { Action } from '../replies/action-id.ts';
import type { Card, CardButton } from '../replies/card.ts';
import { plainCard } from '../replies/cards/failure-card.ts';
import { storedLines, storeFailureCard } from '../replies/cards/settings-card.ts';
import { finishCard } from '../replies/finish-card.ts';
import type { Reply } from '../replies/reply.ts';
import type { View } from '../replies/view.ts';
import type { CommandContext } from './command.ts';
import { viewOf } from './reply-to.ts';
import { privately } from './settings-reply.ts';

/** What is kept of people, what is stored of this one, and a button that deletes it. Always private. */
export function privacyReply(context: CommandContext): Reply {
  const view = viewOf(privately, context);
  return finishCard(privacyCard(context, view), view);
}

/** Asks once more, deletes, or leaves it; the presser's own settings are meant, whoever's message it was. */
export function actReply({ action }: Action, context: CommandContext): Reply {
  const view = viewOf({ ...privately, turns: true }, context);
  const { messages } = view;
  switch (action) {
    case 'ask-to-forget':
      return finishCard(confirmCard(context, view), view);
    case 'keep':
      return finishCard(privacyCard(context, view), view);
    case 'forget': {
      const { personal } = context;
      const stored = personal?.settings.forget({ scope: 'person', id: personal.userId });
      if (stored?.ok === false) return finishCard(storeFailureCard(stored.failure, view), view);
      return finishCard(
        plainCard(`🔒 ${messages.say('privacy.deleted.title')}`, [messages.say('privacy.deleted')]),
        view,
      );
    }
  }
}

function privacyCard(context: CommandContext, view: View): Card {
  const { messages } = view;
  const stored = storedOf(context, view);
  return {
    ...plainCard(messages.say('page.privacy.title'), messages.say('page.privacy').split('\n')),
    fields: [
      { name: messages.say('privacy.stored'), lines: stored.length > 0 ? stored : [messages.say('privacy.none')] },
    ],
    buttons: stored.length > 0 ? [deleteButton('ask-to-forget', view)] : [],
  };
}

function confirmCard(context: CommandContext, view: View): Card {
  const { messages } = view;
  const keep: CardButton = { label: messages.say('button.keep'), emoji: '↩️', press: { action: 'keep' } };
  return {
    ...plainCard(`🗑️ ${messages.say('privacy.confirm.title')}`, [messages.say('privacy.confirm')]),
    fields: [{ name: messages.say('privacy.stored'), lines: storedOf(context, view) }],
    buttons: [deleteButton('forget', view), keep],
  };
}

function deleteButton(action: Action['action'], { messages }: View): CardButton {
  return { label: messages.say('button.delete'), emoji: '🗑️', press: { action }, danger: true };
}

function storedOf({ personal, held }: CommandContext, view: View): readonly string[] {
  const wishes = personal?.settings.show({ scope: 'person', id: personal.userId }) ?? {};
  return storedLines(wishes, (id) => held.index.get('team', id)?.label ?? id, view);
}

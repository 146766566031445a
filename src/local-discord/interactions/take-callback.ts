import type { Core } from '../core.ts';
import { asData, asList, asNumber, type Data } from '../json.ts';
import { refusal } from '../rest/api-error.ts';
import type { Upload } from '../rest/read-body.ts';
import { isEmptyMessage } from '../validation/message-limits.ts';
import { composeMessage } from '../world/compose-message.ts';
import { messageFlags } from '../world/entities.ts';
import { changeMessage } from '../world/store-message.ts';
import { callback, checkCallback, type CallbackRequest } from './check-callback.ts';
import type { Interaction } from './interaction.ts';
import { deadlines } from './interactions.ts';
import { contextOf, postReply } from './post-reply.ts';

/**
 * Takes the bot's answer to an interaction and shows it to the person. Refuses with Discord's errors: 40060 for a second
 * answer, 50035 for a bad body or a type that does not fit, 50006 for nothing to show.
 */
export function takeCallback(core: Core, interaction: Interaction, request: CallbackRequest): void {
  interaction.callbacks += 1;
  if (interaction.state === 'answered') throw refusal('alreadyAcknowledged');
  const type = asNumber(request.body['type']) ?? 0;
  checkCallback(core, interaction, request, type);
  const data = asData(request.body['data']);
  if (type === callback.reply && isEmptyMessage(data, request.uploads.length)) throw refusal('emptyMessage');
  interaction.state = 'answered';
  interaction.answeredAt = request.record.arrivedAt;
  interaction.callbackType = type;
  carryOut(core, interaction, type, data, request.uploads);
}

function carryOut(core: Core, interaction: Interaction, type: number, data: Data, uploads: readonly Upload[]): void {
  const { interactions } = core;
  switch (type) {
    case callback.reply: {
      const message = postReply(core, interaction, data, uploads, 0);
      interaction.originalId = message.id;
      return interactions.tell(interaction, { kind: 'replied', message });
    }
    case callback.deferReply: {
      const message = postReply(core, interaction, { flags: data['flags'] }, [], messageFlags.loading);
      interaction.originalId = message.id;
      core.world.clock.after(deadlines.token, () => giveUp(core, interaction, message.id));
      return interactions.tell(interaction, { kind: 'thinking', message });
    }
    case callback.deferUpdate:
      interaction.originalId = interaction.sourceMessageId;
      return interactions.tell(interaction, { kind: 'updating' });
    case callback.update: {
      interaction.originalId = interaction.sourceMessageId;
      const before = core.world.messages.get(interaction.sourceMessageId ?? '');
      if (before === undefined) throw refusal('unknownMessage');
      const parts = composeMessage(contextOf(core, before.channelId), data, uploads, before);
      return interactions.tell(interaction, {
        kind: 'updated',
        message: changeMessage(core.world, before, parts, true),
      });
    }
    case callback.choices:
      return interactions.tell(interaction, { kind: 'choices', choices: asList(data['choices']) });
    case callback.modal:
      return interactions.tell(interaction, { kind: 'modal', modal: data });
    default:
      return;
  }
}

/** The token has died: where the reply still is not there, it never comes, and the person is told. */
function giveUp(core: Core, interaction: Interaction, messageId: string): void {
  const message = core.world.messages.get(messageId);
  if (message === undefined || (message.flags & messageFlags.loading) === 0) return;
  core.world.announce({ kind: 'message-updated', message });
  core.interactions.tell(interaction, { kind: 'failed' });
}

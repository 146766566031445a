import type { Core } from '../core.ts';
import { asNumber, type Data } from '../json.ts';
import { refusal } from '../rest/api-error.ts';
import type { Upload } from '../rest/read-body.ts';
import { isEmptyMessage } from '../validation/message-limits.ts';
import { composeMessage } from '../world/compose-message.ts';
import { messageFlags, type Message } from '../world/entities.ts';
import { changeMessage, removeMessage } from '../world/store-message.ts';
import { contextOf, postReply } from './post-reply.ts';
import type { Interaction } from './interaction.ts';

/** The interaction behind a webhook token. Refuses with 50027 once the token has died, 10015 before the first answer. */
export function interactionOfToken(core: Core, applicationId: string, token: string): Interaction {
  const interaction = core.interactions.byToken(token);
  if (applicationId !== core.world.bot.id) throw refusal('unknownWebhook');
  if (interaction === undefined) throw refusal('invalidWebhookToken');
  if (interaction.state !== 'answered') throw refusal('unknownWebhook');
  return interaction;
}

/** Posts a follow-up. The first one after a deferral takes the place of "thinking…", as in Discord. */
export function followUp(core: Core, interaction: Interaction, body: Data, uploads: readonly Upload[]): Message {
  if (isEmptyMessage(body, uploads.length)) throw refusal('emptyMessage');
  const original = core.world.messages.get(interaction.originalId ?? '');
  if (original !== undefined && isLoading(original) && original.origin?.interactionId === interaction.id) {
    return editReply(core, interaction, original, body, uploads);
  }
  const message = postReply(core, interaction, body, uploads, 0);
  core.interactions.tell(interaction, { kind: 'followed-up', message });
  return message;
}

/** The message that `@original` or an id names among those of an interaction. Refuses with 10008 where there is none. */
export function messageOf(core: Core, interaction: Interaction, id: string): Message {
  const message = core.world.messages.get(id === '@original' ? (interaction.originalId ?? '') : id);
  const own = message?.origin?.interactionId === interaction.id || message?.id === interaction.originalId;
  if (message === undefined || !own) throw refusal('unknownMessage');
  return message;
}

/** Edits a message of an interaction; for a deferred reply this is what the person has waited for. */
export function editReply(
  core: Core,
  interaction: Interaction,
  before: Message,
  body: Data,
  uploads: readonly Upload[],
): Message {
  const loading = isLoading(before);
  const parts = composeMessage(contextOf(core, before.channelId), body, uploads, before);
  if (isEmptyMessage({ ...parts, content: parts.content }, parts.files.length)) throw refusal('emptyMessage');
  const flags = (before.flags & ~messageFlags.loading) | ((asNumber(body['flags']) ?? 0) & ~messageFlags.ephemeral);
  const message = changeMessage(core.world, before, { ...parts, flags }, !loading);
  core.interactions.tell(interaction, { kind: loading ? 'replied' : 'updated', message });
  return message;
}

/** Deletes a message of an interaction. */
export function deleteReply(core: Core, interaction: Interaction, message: Message): void {
  removeMessage(core.world, message);
  core.interactions.tell(interaction, { kind: 'deleted' });
}

/** Whether a message still shows "thinking…". */
export function isLoading(message: Message): boolean {
  return (message.flags & messageFlags.loading) !== 0;
}

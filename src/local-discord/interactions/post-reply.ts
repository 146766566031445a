import type { Core } from '../core.ts';
import { asNumber, type Data } from '../json.ts';
import type { Upload } from '../rest/read-body.ts';
import { composeMessage } from '../world/compose-message.ts';
import { messageFlags, type Message } from '../world/entities.ts';
import { addMessage } from '../world/store-message.ts';
import type { Interaction } from './interaction.ts';

/** Posts a message of the bot that answers an interaction: the reply itself, or a follow-up. */
export function postReply(
  core: Core,
  interaction: Interaction,
  body: Data,
  uploads: readonly Upload[],
  extraFlags: number,
): Message {
  const flags = (asNumber(body['flags']) ?? 0) | extraFlags;
  const isFollowUp = interaction.originalId !== undefined;
  return addMessage(core.world, {
    ...composeMessage(contextOf(core, interaction.channel.id), body, uploads),
    channelId: interaction.channel.id,
    authorId: core.world.bot.id,
    flags,
    type:
      isFollowUp || interaction.commandName === undefined ? 19 : interaction.targetMessageId === undefined ? 20 : 23,
    origin: {
      interactionId: interaction.id,
      interactionType: interaction.type,
      userId: interaction.user.id,
      commandName: isFollowUp ? undefined : interaction.commandName,
      referencedMessageId: isFollowUp
        ? interaction.originalId
        : (interaction.sourceMessageId ?? interaction.targetMessageId),
    },
    visibleTo: (flags & messageFlags.ephemeral) !== 0 ? interaction.user.id : undefined,
  });
}

/** Where the parts of a message in a channel are composed. */
export function contextOf(core: Core, channelId: string) {
  return { world: core.world, channelId, baseUrl: core.baseUrl() };
}

import type { Core } from '../core.ts';
import { apiMessage } from '../world/api-message.ts';
import { apiBareMember } from '../world/api-objects.ts';
import type { Upload } from '../rest/read-body.ts';
import { messageLimits } from '../validation/message-limits.ts';
import { composeMessage } from '../world/compose-message.ts';
import type { Message } from '../world/entities.ts';
import { addMessage } from '../world/store-message.ts';
import { ClientRefusal } from './client-refusal.ts';
import type { Actor } from './user-actions.ts';

const intents = { guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;

/** An ordinary message of a person. Bots hear of it as far as their intents go. Throws `ClientRefusal` for an empty or too long one. */
export function saySomething(
  core: Core,
  { user, channel }: Actor,
  content: string,
  uploads: readonly Upload[] = [],
): Message {
  const { world, gateway } = core;
  if (content.trim() === '' && uploads.length === 0) throw new ClientRefusal('message-empty', 'The message is empty.');
  if (content.length > messageLimits.content)
    throw new ClientRefusal('message-too-long', `A message has at most ${messageLimits.content} characters.`);
  const parts = composeMessage({ world, channelId: channel.id, baseUrl: core.baseUrl() }, { content }, uploads);
  const message = addMessage(world, { ...parts, channelId: channel.id, authorId: user.id, flags: 0, type: 0 });
  const data = apiMessage(world, message, core.baseUrl());
  if (channel.kind === 'direct') {
    gateway.send('MESSAGE_CREATE', { ...data, channel_type: 1 }, undefined, intents.directMessages);
    return message;
  }
  const heard = message.mentionedUserIds.includes(world.bot.id);
  gateway.send(
    'MESSAGE_CREATE',
    { ...data, guild_id: world.guild.id, member: apiBareMember(world) },
    world.guild.id,
    intents.guildMessages,
    (granted) =>
      heard || (granted & intents.messageContent) !== 0
        ? {}
        : { content: '', embeds: [], components: [], attachments: [] },
  );
  return message;
}

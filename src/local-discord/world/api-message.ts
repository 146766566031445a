import type { Data } from '../json.ts';
import { apiUser } from './api-objects.ts';
import type { Message, MessageOrigin, StoredFile, User } from './entities.ts';
import type { World } from './world.ts';

/** A message as the API shows it; `depth` 1 keeps a referenced message from carrying its own reference again. */
export function apiMessage(world: World, message: Message, baseUrl: string, depth = 0): Data {
  const author = world.users.get(message.authorId) ?? world.bot;
  const reference = message.replyTo ?? message.origin?.referencedMessageId;
  const referenced = reference === undefined ? undefined : world.messages.get(reference);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: apiUser(author),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: message.mentionedUserIds.flatMap((id) => mention(world.users.get(id))),
    mention_roles: [],
    attachments: message.files.map((file) => apiAttachment(file, message.channelId, baseUrl)),
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    type: message.type,
    flags: message.flags,
    ...(message.origin === undefined ? {} : interactionParts(world, message.origin)),
    ...(reference === undefined
      ? {}
      : { message_reference: { type: 0, channel_id: message.channelId, message_id: reference } }),
    ...(referenced === undefined || depth > 0
      ? {}
      : { referenced_message: apiMessage(world, referenced, baseUrl, depth + 1) }),
  };
}

/** The address that a file of a message is served from. */
export function fileUrl(file: StoredFile, channelId: string, baseUrl: string): string {
  return `${baseUrl}/attachments/${channelId}/${file.id}/${encodeURIComponent(file.name)}`;
}

/** A file as an attachment of the API. */
export function apiAttachment(file: StoredFile, channelId: string, baseUrl: string): Data {
  const url = fileUrl(file, channelId, baseUrl);
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.width === undefined ? {} : { width: file.width, height: file.height }),
  };
}

function mention(user: User | undefined): readonly Data[] {
  return user === undefined ? [] : [apiUser(user)];
}

function interactionParts(world: World, origin: MessageOrigin): Data {
  const user = world.users.get(origin.userId);
  const who = user === undefined ? {} : apiUser(user);
  const metadata = {
    id: origin.interactionId,
    type: origin.interactionType,
    user: who,
    authorizing_integration_owners: { 0: world.guild.id },
    ...(origin.commandName === undefined ? {} : { name: origin.commandName }),
  };
  return {
    application_id: world.bot.id,
    webhook_id: world.bot.id,
    interaction_metadata: metadata,
    ...(origin.commandName === undefined
      ? {}
      : {
          interaction: { id: origin.interactionId, type: origin.interactionType, name: origin.commandName, user: who },
        }),
  };
}

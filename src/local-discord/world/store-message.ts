import type { Message } from './entities.ts';
import type { MessageParts } from './compose-message.ts';
import type { World } from './world.ts';

/** What a new message needs beside its parts. */
export type NewMessage = MessageParts &
  Pick<Message, 'channelId' | 'authorId' | 'flags' | 'type'> &
  Partial<Pick<Message, 'origin' | 'replyTo' | 'visibleTo'>>;

/** How many messages the world keeps; the oldest go first. */
const KEPT = 5000;

/** Puts a new message into its channel and tells everyone who watches. */
export function addMessage(world: World, parts: NewMessage): Message {
  const message: Message = {
    origin: undefined,
    replyTo: undefined,
    visibleTo: undefined,
    ...parts,
    id: world.newId(),
    createdAt: world.clock.now(),
    editedAt: undefined,
  };
  world.messages.set(message.id, message);
  if (world.messages.size > KEPT) {
    const [oldest] = world.messages.keys();
    if (oldest !== undefined) world.messages.delete(oldest);
  }
  world.announce({ kind: 'message-created', message });
  return message;
}

/** Changes a message; `edited` says whether readers are told so (a deferred reply that arrives is no edit). */
export function changeMessage(world: World, message: Message, change: Partial<Message>, edited: boolean): Message {
  const changed: Message = { ...message, ...change, editedAt: edited ? world.clock.now() : message.editedAt };
  world.messages.set(message.id, changed);
  world.announce({ kind: 'message-updated', message: changed });
  return changed;
}

/** Takes a message out of its channel. */
export function removeMessage(world: World, message: Message): void {
  world.messages.delete(message.id);
  world.announce({ kind: 'message-deleted', message });
}

import type { Core } from '../core.ts';
import type { Data } from '../json.ts';
import { flattenComponents } from '../interactions/find-component.ts';
import { apiAttachment } from '../world/api-message.ts';
import { messageFlags, type Message } from '../world/entities.ts';

/** A message as a person sees it at one moment. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  /** Embeds, components and attachments in the API's own shape (snake_case). */
  readonly embeds: readonly Data[];
  readonly components: readonly Data[];
  readonly attachments: readonly Data[];
  readonly flags: number;
  /** "Only you can see this". */
  readonly ephemeral: boolean;
  /** Still "thinking…". */
  readonly thinking: boolean;
  readonly edited: boolean;
  /** The custom ids of all buttons and menus, in the order of the message. */
  readonly customIds: readonly string[];
  /** `tie` where the message answers `/tie`. */
  readonly commandName: string | undefined;
  readonly createdAt: number;
}

/** What a person sees of a stored message. */
export function seeMessage(core: Core, message: Message): SeenMessage {
  const ids = flattenComponents(message.components).map((component) => component['custom_id']);
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: message.authorId,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.files.map((file) => apiAttachment(file, message.channelId, core.baseUrl())),
    flags: message.flags,
    ephemeral: message.visibleTo !== undefined,
    thinking: (message.flags & messageFlags.loading) !== 0,
    edited: message.editedAt !== undefined,
    customIds: ids.filter((id) => typeof id === 'string'),
    commandName: message.origin?.commandName,
    createdAt: message.createdAt,
  };
}

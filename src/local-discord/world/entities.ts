import type { Data } from '../json.ts';

/** Someone with an account: a person of the page or of a test, or the bot. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** The language of the person's client, as Discord writes it: `en-GB`, `de`, `es-ES`. */
  readonly locale: string;
  /** What the person may do in the guild, as Discord's bit field. */
  readonly permissions: bigint;
}

/** A text channel of the guild, or the direct messages between one person and the bot. */
export type Channel =
  | { readonly kind: 'text'; readonly id: string; readonly name: string; readonly position: number }
  | { readonly kind: 'direct'; readonly id: string; readonly userId: string };

/** A file that came with a message, kept in memory and served from this machine. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly description: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Where a message of the bot comes from: the interaction that it answers. */
export interface MessageOrigin {
  readonly interactionId: string;
  readonly interactionType: number;
  readonly userId: string;
  /** `tie` or `config set`: what stands behind "used" above the message; undefined for a button's answer. */
  readonly commandName: string | undefined;
  /** The message whose button was pressed, or that a message command was used on. */
  readonly referencedMessageId: string | undefined;
}

/** A message. Bodies are kept as Discord's API gives them, because they were checked on the way in. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly Data[];
  readonly components: readonly Data[];
  readonly files: readonly StoredFile[];
  /** The files that an embed shows: they are not listed as attachments a second time. */
  readonly embedded: readonly StoredFile[];
  readonly flags: number;
  readonly type: number;
  readonly createdAt: number;
  readonly editedAt: number | undefined;
  readonly origin: MessageOrigin | undefined;
  readonly replyTo: string | undefined;
  readonly mentionedUserIds: readonly string[];
  /** Whom an ephemeral message is for; undefined for one that all can see. */
  readonly visibleTo: string | undefined;
}

/** An application command as registered, with what Discord adds to it. */
export interface Command {
  readonly id: string;
  readonly guildId: string | undefined;
  readonly type: number;
  readonly name: string;
  readonly version: string;
  readonly definition: Data;
}

/** Discord's message flags that the server itself looks at. */
export const messageFlags = { suppressEmbeds: 4, ephemeral: 64, loading: 128, componentsV2: 32768 } as const;

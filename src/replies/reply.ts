import type { APIEmbed, RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10';

/** A picture that goes with a card; drawn after the text stands, left out when drawing fails. */
export interface PictureRequest {
  /** File name in the message: `tie.png`; `SPOILER_` is put before it where spoilers are hidden. */
  readonly name: string;
  /** Says what the picture says, at most 1,024 characters. */
  readonly alt: string;
  readonly spoiler: boolean;
  readonly theme: 'dark' | 'light';
  /** The embeds that stand beside the picture in place of the whole card: nothing is said twice. */
  readonly embeds: readonly APIEmbed[];
  /** What to draw: a plain value that the drawing room understands; its hash is the cache key. */
  readonly drawing: Readonly<Record<string, unknown>> & { readonly kind: string };
}

/** A message ready to send, inside every Discord limit. */
export interface Reply {
  /** As Discord's API takes it; `allowed_mentions` is always set. Flags are set by the sender from `private`. */
  readonly body: RESTPostAPIWebhookWithTokenJSONBody;
  /** Only the one who asked sees it. */
  readonly private: boolean;
  readonly picture?: PictureRequest;
  /**
   * Answer to a button or menu that turns the page of the message it stands on: replaces that message where it is the
   * presser's own (private to them, or their own question); anyone else gets it as a private message.
   */
  readonly replaces?: boolean;
}

import type { RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10';

/** A picture that goes with a card; drawn after the text stands, left out when drawing fails. */
export interface PictureRequest {
  /** File name in the message: `tie.png`; `SPOILER_` is put before it where spoilers are hidden. */
  readonly name: string;
  /** Says what the picture says, at most 1,024 characters. */
  readonly alt: string;
  readonly spoiler: boolean;
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
  /** Pages and menus of one's own message replace it instead of sending another. */
  readonly replaces?: boolean;
}

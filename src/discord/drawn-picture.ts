import type { APIEmbed } from 'discord-api-types/v10';
import type { PictureRequest, Reply } from '../replies/reply.ts';
import type { Logger } from './logger.ts';

/** A drawn picture, ready to be attached. */
export interface DrawnPicture {
  /** Discord hides a picture behind a spoiler bar where its name begins with `SPOILER_`. */
  readonly name: string;
  readonly alt: string;
  readonly data: Uint8Array;
  /** What stands beside it in place of the embeds of the reply. */
  readonly embeds: readonly APIEmbed[];
}

/** Draws the picture of a reply; null where it has none or drawing fails, which leaves the text. Never rejects. */
export async function drawnPicture(
  { picture }: Reply,
  draw: ((request: PictureRequest) => Promise<Uint8Array | null>) | undefined,
  log: Logger,
): Promise<DrawnPicture | null> {
  if (picture === undefined || draw === undefined) return null;
  try {
    const data = await draw(picture);
    if (data === null) return null;
    const { alt, embeds, spoiler } = picture;
    return { name: spoiler ? `SPOILER_${picture.name}` : picture.name, alt, data, embeds };
  } catch (error) {
    log.warn({ err: error, picture: picture.name }, 'a picture could not be drawn');
    return null;
  }
}

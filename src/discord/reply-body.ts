import type { RawFile } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../replies/reply.ts';
import type { DrawnPicture } from './drawn-picture.ts';

/** The body that takes the place of another; a page that replaces one drops the picture of the one before. */
export function replacement(reply: Reply, picture: DrawnPicture | null): object {
  return pictured({ ...bodyOf(reply), attachments: [] }, picture);
}

/** A body with a picture and what stands beside it. */
export function pictured(body: object, picture: DrawnPicture | null): object {
  if (picture === null) return body;
  const { name, alt, embeds } = picture;
  const attachments = [{ id: '0', filename: name, description: alt }];
  return { ...body, embeds, attachments, allowed_mentions: { parse: [] } };
}

/** The files of a body with a picture. */
export function filesOf(picture: DrawnPicture | null): RawFile[] {
  if (picture === null) return [];
  return [{ name: picture.name, data: Buffer.from(picture.data), contentType: 'image/png' }];
}

/** The body with mentions off whatever the reply says: names come from reports, and a report must not ping. */
function bodyOf(reply: Reply): Reply['body'] {
  return { ...reply.body, allowed_mentions: { parse: [] } };
}

/** The body of a message of its own, for one person alone where the reply is private. */
export function flagged(reply: Reply): Reply['body'] {
  const body = bodyOf(reply);
  return reply.private ? { ...body, flags: (body.flags ?? 0) | MessageFlags.Ephemeral } : body;
}

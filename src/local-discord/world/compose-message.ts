import { asData, asList, asNumber, asText, isData, type Data } from '../json.ts';
import type { Upload } from '../rest/read-body.ts';
import { fileUrl } from './api-message.ts';
import type { Message, StoredFile } from './entities.ts';
import { imageSize } from './image-size.ts';
import type { World } from './world.ts';

/** The parts of a message that a body can set. */
export type MessageParts = Pick<
  Message,
  'content' | 'embeds' | 'components' | 'files' | 'embedded' | 'mentionedUserIds'
>;

const NOTHING: MessageParts = {
  content: '',
  embeds: [],
  components: [],
  files: [],
  embedded: [],
  mentionedUserIds: [],
};

/** Where a body goes: the world, the channel, and the address that its files will be served from. */
export interface ComposeContext {
  readonly world: World;
  readonly channelId: string;
  readonly baseUrl: string;
}

/**
 * What a checked body makes of a message: for a new one `before` is left out; for an edit, what the body does not name stays.
 * Pictures named `attachment://…` in an embed become addresses of this machine and leave the list of attachments.
 */
export function composeMessage(
  context: ComposeContext,
  body: Data,
  uploads: readonly Upload[],
  before: MessageParts = NOTHING,
): MessageParts {
  const fresh = uploads.map((upload) => storeUpload(context.world, upload, asList(body['attachments'])));
  const kept = keptFiles(before, body['attachments']);
  const all = [...kept, ...before.embedded, ...fresh];
  const content = body['content'] === undefined ? before.content : (asText(body['content']) ?? '').trim();
  const embeds =
    body['embeds'] === undefined
      ? before.embeds
      : asList(body['embeds']).map((embed) => resolveEmbed(embed, all, context));
  const shown = JSON.stringify(embeds);
  const isShown = (file: StoredFile): boolean => shown.includes(fileUrl(file, context.channelId, context.baseUrl));
  return {
    content,
    embeds,
    components: body['components'] === undefined ? before.components : numberComponents(asList(body['components'])),
    files: [...kept, ...fresh].filter((file) => !isShown(file)),
    embedded: all.filter(isShown),
    mentionedUserIds: body['content'] === undefined ? before.mentionedUserIds : mentions(context.world, content, body),
  };
}

function keptFiles(before: MessageParts, listed: unknown): readonly StoredFile[] {
  if (!Array.isArray(listed)) return before.files;
  const ids = new Set(asList(listed).map((entry) => String(entry['id'])));
  return before.files.filter((file) => ids.has(file.id));
}

function storeUpload(world: World, upload: Upload, described: readonly Data[]): StoredFile {
  const entry = described.find((attachment) => String(attachment['id']) === upload.index);
  const size = imageSize(upload.bytes);
  return {
    id: world.newId(),
    name: asText(entry?.['filename']) ?? upload.name,
    contentType: upload.contentType === 'application/octet-stream' ? typeByName(upload.name) : upload.contentType,
    bytes: upload.bytes,
    description: asText(entry?.['description']),
    width: size?.width,
    height: size?.height,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

function typeByName(name: string): string {
  return TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

function resolveEmbed(embed: Data, files: readonly StoredFile[], context: ComposeContext): Data {
  const picture = (part: unknown, key: string): unknown => {
    if (!isData(part)) return part ?? undefined;
    const name = /^attachment:\/\/(.+)$/u.exec(asText(part[key]) ?? '')?.[1];
    const file = files.findLast((candidate) => candidate.name === name);
    if (file === undefined) return part;
    const url = fileUrl(file, context.channelId, context.baseUrl);
    return {
      ...part,
      [key]: url,
      [`proxy_${key}`]: url,
      ...(key === 'url' ? { width: file.width, height: file.height, ...describedBy(file) } : {}),
    };
  };
  const parts: Data = {
    ...embed,
    type: 'rich',
    image: picture(embed['image'], 'url'),
    thumbnail: picture(embed['thumbnail'], 'url'),
    author: picture(embed['author'], 'icon_url'),
    footer: picture(embed['footer'], 'icon_url'),
    ...(embed['fields'] == null
      ? {}
      : { fields: asList(embed['fields']).map((field) => ({ ...field, inline: field['inline'] === true })) }),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value != null));
}

/** The alt text of a picture goes with it. */
function describedBy(file: StoredFile): Data {
  return file.description === undefined ? {} : { description: file.description };
}

/** Discord gives every component a number of its own, in the order of the tree. */
function numberComponents(components: readonly Data[]): readonly Data[] {
  let next = 1;
  const number = (component: Data): Data => {
    const id = asNumber(component['id']) ?? next;
    next += 1;
    return {
      ...component,
      id,
      ...(component['components'] === undefined ? {} : { components: asList(component['components']).map(number) }),
      ...(component['accessory'] == null ? {} : { accessory: number(asData(component['accessory'])) }),
    };
  };
  return components.map(number);
}

function mentions(world: World, content: string, body: Data): readonly string[] {
  const allowed = body['allowed_mentions'];
  const named = [...content.matchAll(/<@!?(\d+)>/gu)].flatMap(([, id]) => (id === undefined ? [] : [id]));
  const known = [...new Set(named)].filter((id) => world.users.has(id));
  if (!isData(allowed)) return known;
  const { parse, users } = allowed;
  if (Array.isArray(parse) && parse.includes('users')) return known;
  return known.filter((id) => Array.isArray(users) && users.includes(id));
}

import { Hono } from 'hono';
import type { Core } from '../core.ts';
import type { ApiEnvironment } from '../rest/api-context.ts';
import type { StoredFile } from '../world/entities.ts';

/** Types that a browser may show in place; everything else is offered for saving, so that no file can act as a page. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain; charset=utf-8']);

/** The route that serves the files of messages. An address holds the file's id, which nobody can guess by counting. */
export function attachmentRoutes(core: Core): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.get('/attachments/:channel/:id/:name', (context) => {
    const file = findFile(core, context.req.param('channel'), context.req.param('id'));
    if (file === undefined) return context.text('There is no such file.', 404);
    const disposition = SHOWN.has(file.contentType) ? 'inline' : 'attachment';
    return context.body(Uint8Array.from(file.bytes), 200, {
      'content-type': file.contentType,
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=31536000, immutable',
    });
  });
  return routes;
}

function findFile(core: Core, channelId: string, id: string): StoredFile | undefined {
  for (const message of core.world.messages.values()) {
    if (message.channelId !== channelId) continue;
    const file = [...message.files, ...message.embedded].find((candidate) => candidate.id === id);
    if (file !== undefined) return file;
  }
  return undefined;
}

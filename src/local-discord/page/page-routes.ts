import { readFileSync } from 'node:fs';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { streamSSE } from 'hono/streaming';
import type { Core } from '../core.ts';
import type { ReportBug } from '../rest/api-routes.ts';
import type { User } from '../world/entities.ts';
import { putUser } from '../world/put-user.ts';
import { messagesFor, type Change } from '../world/world.ts';
import { avatarSvg } from './avatar.ts';
import { bundleClient } from './bundle-client.ts';
import { doAction } from './do-action.ts';
import { fontCss, fontFile } from './fonts.ts';
import { pageAction } from './page-action.ts';
import type { PageEvent } from './page-protocol.ts';
import { messageView, pageState } from './page-state.ts';

/**
 * Nothing may be loaded from anywhere else, no script stands in the page itself, and no other page may frame it.
 * Style attributes are allowed because the web components set widths and colours with them.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SAFETY = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** The page and what it asks for: state and messages, events as they happen, and what a person does. */
export function pageRoutes(core: Core, reportBug: ReportBug): Hono {
  const routes = new Hono();
  let defaultUser: string | undefined;
  const userOf = (context: Context): User => {
    const asked = context.req.query('user');
    // An id that nobody has yet, as after a restart of the server, is a new person, never silently somebody else.
    if (asked !== undefined) return putUser(core.world, { id: asked });
    defaultUser ??= putUser(core.world, { name: 'You' }).id;
    return putUser(core.world, { id: defaultUser });
  };
  const asset = (name: string): string => readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8');
  const send = (context: Context, type: string, body: string): Response =>
    context.body(body, 200, { ...SAFETY, 'content-type': type });

  for (const path of ['/', '/page/*']) {
    routes.use(path, async (context, next) => {
      const asked = context.req.query('user');
      const known = asked === undefined ? undefined : core.world.users.get(asked);
      if (asked === undefined || (isPersonId(asked) && known?.bot !== true)) return await next();
      return context.html(nobody(asked, known), 400, SAFETY);
    });
  }
  routes.get('/', (context) => send(context, 'text/html; charset=utf-8', asset('page.html')));
  routes.get('/page/style.css', (context) => send(context, 'text/css; charset=utf-8', asset('style.css')));
  routes.get('/page/client.js', async (context) =>
    send(context, 'text/javascript; charset=utf-8', await bundleClient()),
  );
  routes.get('/page/fonts.css', (context) => send(context, 'text/css; charset=utf-8', fontCss()));
  routes.get('/page/fonts/:name', (context) => {
    const bytes = fontFile(context.req.param('name'));
    if (bytes === undefined) return context.text('There is no such font.', 404);
    return context.body(bytes, 200, { ...SAFETY, 'content-type': 'font/woff', 'cache-control': 'max-age=31536000' });
  });
  routes.get('/page/avatar/:id', (context) => {
    const user = core.world.users.get(context.req.param('id'));
    return send(context, 'image/svg+xml', avatarSvg(user?.name ?? '?', user?.id ?? '0', user?.bot ?? false));
  });
  routes.get('/page/state', (context) => context.json(pageState(core, userOf(context)), 200, SAFETY));
  routes.get('/page/messages', (context) => {
    const user = userOf(context);
    const channel = core.world.channels.get(context.req.query('channel') ?? '');
    if (channel === undefined || (channel.kind === 'direct' && channel.userId !== user.id))
      return context.json([], 404, SAFETY);
    return context.json(
      messagesFor(core.world, channel.id, user.id)
        .slice(-200)
        .map((message) => messageView(core, message)),
      200,
      SAFETY,
    );
  });
  routes.get('/page/events', (context) => {
    const { id } = userOf(context);
    return streamSSE(context, (stream) => {
      const stop = core.world.watch((change) => {
        const event = toEvent(core, id, change);
        if (event !== undefined) void stream.writeSSE({ data: JSON.stringify(event) });
      });
      void stream.writeSSE({ data: JSON.stringify(stateEvent(core, id)) });
      return new Promise((resolve) =>
        stream.onAbort(() => {
          stop();
          resolve();
        }),
      );
    });
  });
  routes.post('/page/do', async (context) => {
    // A form of another site cannot send this content type, so that it never gets here without asking first.
    if (context.req.header('content-type') !== 'application/json') return context.text('This takes JSON.', 415);
    const action = pageAction.safeParse(await context.req.json().catch(() => undefined));
    if (!action.success) return context.text('That is nothing one can do here.', 400);
    return context.json(await doAction(core, userOf(context), action.data), 200, SAFETY);
  });
  routes.onError((error, context) => {
    reportBug(error);
    return context.text('The local Discord has made a mistake.', 500);
  });
  return routes;
}

/** Discord's ids are numbers of up to 64 bits. */
function isPersonId(text: string): boolean {
  return /^\d{1,19}$/u.test(text);
}

/** What stands in place of the page for an id that is nobody's who could sit at it. */
function nobody(asked: string, known: User | undefined): ReturnType<typeof html> {
  const why = known === undefined ? 'is no id of a person: ids are whole numbers of up to 19 digits' : 'is a bot';
  return html`<!doctype html>
    <html lang="en">
      <title>Nobody to be</title>
      <h1>Nobody to be</h1>
      <p>“${asked.slice(0, 80)}” ${why}.</p>
      <p><a href="/">Open the page as you</a>, where a button opens it as a second user.</p>
    </html>`;
}

function stateEvent(core: Core, userId: string): PageEvent {
  return { kind: 'state', state: pageState(core, putUser(core.world, { id: userId })) };
}

/** What a tab of this person is told of a change, if anything. */
function toEvent(core: Core, userId: string, change: Change): PageEvent | undefined {
  switch (change.kind) {
    case 'message-created':
    case 'message-updated':
      return maySee(core, userId, change.message)
        ? { kind: 'message', message: messageView(core, change.message) }
        : undefined;
    case 'message-deleted':
      return { kind: 'deleted', id: change.message.id, channelId: change.message.channelId };
    case 'typing':
      return change;
    default:
      return stateEvent(core, userId);
  }
}

function maySee(
  core: Core,
  userId: string,
  message: { readonly channelId: string; readonly visibleTo: string | undefined },
): boolean {
  const channel = core.world.channels.get(message.channelId);
  const isForeign = channel?.kind === 'direct' && channel.userId !== userId;
  return !isForeign && (message.visibleTo ?? userId) === userId;
}

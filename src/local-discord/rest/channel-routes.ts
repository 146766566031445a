import { Hono } from 'hono';
import type { Core } from '../core.ts';
import { asNumber, asText, asData } from '../json.ts';
import { isEmptyMessage } from '../validation/message-limits.ts';
import { apiMessage } from '../world/api-message.ts';
import { apiChannel } from '../world/api-objects.ts';
import { composeMessage } from '../world/compose-message.ts';
import type { Channel, Message } from '../world/entities.ts';
import { addMessage, changeMessage, removeMessage } from '../world/store-message.ts';
import { compareIds, messagesFor } from '../world/world.ts';
import { noContent, part, takeBody, type ApiContext, type ApiEnvironment } from './api-context.ts';
import { refusal } from './api-error.ts';

/** The routes of channels and the messages in them. */
export function channelRoutes(core: Core): Hono<ApiEnvironment> {
  const { world } = core;
  const routes = new Hono<ApiEnvironment>();
  const show = (context: ApiContext, message: Message): Response =>
    context.json(apiMessage(world, message, core.baseUrl()));

  routes.get('/channels/:channel', (context) => context.json(apiChannel(world, channelOf(core, context))));
  routes.get('/channels/:channel/messages', (context) => {
    const found = pageOf(context, messagesFor(world, channelOf(core, context).id, undefined));
    return context.json(found.map((message) => apiMessage(world, message, core.baseUrl())));
  });
  routes.post('/channels/:channel/messages', async (context) => {
    const channel = channelOf(core, context);
    const { body, uploads } = await takeBody(context);
    core.checks.message(context.get('record'), 'MessageCreateRequest', body);
    if (isEmptyMessage(body, uploads.length)) throw refusal('emptyMessage');
    const replyTo = asText(asData(body['message_reference'])['message_id']);
    const message = addMessage(world, {
      ...composeMessage({ world, channelId: channel.id, baseUrl: core.baseUrl() }, body, uploads),
      channelId: channel.id,
      authorId: world.bot.id,
      flags: asNumber(body['flags']) ?? 0,
      type: replyTo === undefined ? 0 : 19,
      replyTo,
    });
    return show(context, message);
  });
  routes.get('/channels/:channel/messages/:message', (context) => show(context, messageIn(core, context)));
  routes.patch('/channels/:channel/messages/:message', async (context) => {
    const { body, uploads } = await takeBody(context);
    const before = messageIn(core, context);
    if (before.authorId !== world.bot.id) throw refusal('notYourMessage');
    core.checks.message(context.get('record'), 'MessageEditRequestPartial', body);
    const parts = composeMessage(
      { world, channelId: before.channelId, baseUrl: core.baseUrl() },
      body,
      uploads,
      before,
    );
    if (isEmptyMessage({ ...parts }, parts.files.length)) throw refusal('emptyMessage');
    return show(context, changeMessage(world, before, parts, true));
  });
  routes.delete('/channels/:channel/messages/:message', (context) => {
    const message = messageIn(core, context);
    if (message.authorId !== world.bot.id) throw refusal('missingPermissions');
    removeMessage(world, message);
    return noContent(context);
  });
  routes.post('/channels/:channel/typing', (context) => {
    world.announce({ kind: 'typing', channelId: channelOf(core, context).id });
    return noContent(context);
  });
  return routes;
}

/** The channel of the path. Refuses with 10003, or 50001 in a guild that the bot was removed from. */
function channelOf(core: Core, context: ApiContext): Channel {
  const channel = core.world.channels.get(part(context, 'channel'));
  if (channel === undefined) throw refusal('unknownChannel');
  if (channel.kind === 'text' && !core.world.botInGuild) throw refusal('missingAccess');
  return channel;
}

/** The message of the path. A private reply is none of a channel's messages: Discord answers 10008 for it too. */
function messageIn(core: Core, context: ApiContext): Message {
  const channel = channelOf(core, context);
  const message = core.world.messages.get(part(context, 'message'));
  if (message?.channelId !== channel.id || message.visibleTo !== undefined) throw refusal('unknownMessage');
  return message;
}

/** The messages that `limit`, `before` and `after` ask for, newest first. */
function pageOf(context: ApiContext, messages: readonly Message[]): readonly Message[] {
  const [before, after] = [context.req.query('before'), context.req.query('after')];
  const limit = Math.min(Number(context.req.query('limit') ?? 50) || 50, 100);
  const fitting = messages.filter(
    ({ id }) =>
      (before === undefined || compareIds(id, before) < 0) && (after === undefined || compareIds(id, after) > 0),
  );
  return (after === undefined ? fitting.slice(-limit) : fitting.slice(0, limit)).toReversed();
}

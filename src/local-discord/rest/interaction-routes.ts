import { Hono } from 'hono';
import type { Core } from '../core.ts';
import { takeCallback } from '../interactions/take-callback.ts';
import { describeInteraction } from '../interactions/interactions.ts';
import {
  deleteReply,
  editReply,
  followUp,
  interactionOfToken,
  isLoading,
  messageOf,
} from '../interactions/webhook-messages.ts';
import { apiMessage } from '../world/api-message.ts';
import { noContent, part, takeBody, type ApiContext, type ApiEnvironment } from './api-context.ts';
import { refusal } from './api-error.ts';

/** The routes of a bot's answers: callbacks, follow-ups and `@original`. They need no token but the interaction's own. */
export function interactionRoutes(core: Core): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  const interactionOf = (context: ApiContext) =>
    interactionOfToken(core, part(context, 'application'), part(context, 'token'));
  const show = (context: ApiContext, message: Parameters<typeof apiMessage>[1]): Response =>
    context.json(apiMessage(core.world, message, core.baseUrl()));

  routes.post('/interactions/:id/:token/callback', async (context) => {
    const interaction = core.interactions.byId(part(context, 'id'), part(context, 'token'));
    const { body, uploads } = await takeBody(context);
    // Looked up before the body is read, judged after: what counts is whether it was still waiting when all had arrived.
    if (interaction === undefined || interaction.state === 'failed') throw refusal('unknownInteraction');
    takeCallback(core, interaction, { record: context.get('record'), body, uploads });
    if (context.req.query('with_response') !== 'true') return noContent(context);
    const message = core.world.messages.get(interaction.originalId ?? '');
    const [loading, ephemeral] = [message !== undefined && isLoading(message), message?.visibleTo !== undefined];
    return context.json({
      interaction: describeInteraction(interaction, loading, ephemeral),
      resource: {
        type: interaction.callbackType,
        ...(message === undefined ? {} : { message: apiMessage(core.world, message, core.baseUrl()) }),
      },
    });
  });
  routes.post('/webhooks/:application/:token', async (context) => {
    const interaction = interactionOf(context);
    const { body, uploads } = await takeBody(context);
    core.checks.message(context.get('record'), 'IncomingWebhookRequestPartial', body);
    return show(context, followUp(core, interaction, body, uploads));
  });
  routes.get('/webhooks/:application/:token/messages/:id', (context) =>
    show(context, messageOf(core, interactionOf(context), part(context, 'id'))),
  );
  routes.patch('/webhooks/:application/:token/messages/:id', async (context) => {
    const interaction = interactionOf(context);
    const { body, uploads } = await takeBody(context);
    const message = messageOf(core, interaction, part(context, 'id'));
    core.checks.message(context.get('record'), 'IncomingWebhookUpdateRequestPartial', body);
    return show(context, editReply(core, interaction, message, body, uploads));
  });
  routes.delete('/webhooks/:application/:token/messages/:id', (context) => {
    const interaction = interactionOf(context);
    deleteReply(core, interaction, messageOf(core, interaction, part(context, 'id')));
    return noContent(context);
  });
  return routes;
}

import { Hono } from 'hono';
import type { Core } from '../core.ts';
import { asText } from '../json.ts';
import { apiApplication, apiChannel, apiGuild, apiMember, apiUser } from '../world/api-objects.ts';
import { directChannel } from '../world/world.ts';
import { part, takeBody, type ApiContext, type ApiEnvironment } from './api-context.ts';
import { refusal } from './api-error.ts';

/** The routes that tell a bot who and where it is: gateway, users, application, guilds. */
export function basicRoutes(core: Core): Hono<ApiEnvironment> {
  const { world } = core;
  const routes = new Hono<ApiEnvironment>();
  const gatewayUrl = (): string => core.baseUrl().replace(/^http/u, 'ws') + '/gateway';

  routes.get('/gateway', (context) => context.json({ url: gatewayUrl() }));
  routes.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
    }),
  );
  for (const path of ['/applications/@me', '/oauth2/applications/@me', '/applications/:application']) {
    routes.get(path, (context) => {
      const id = context.req.param('application');
      if (id !== undefined && id !== world.bot.id) throw refusal('unknownApplication');
      return context.json(apiApplication(world));
    });
  }
  routes.get('/users/@me', (context) => context.json({ ...apiUser(world.bot), verified: true, mfa_enabled: false }));
  routes.get('/users/@me/guilds', (context) => context.json(world.botInGuild ? [apiGuild(world)] : []));
  routes.post('/users/@me/channels', async (context) => {
    const { body } = await takeBody(context);
    const user = world.users.get(asText(body['recipient_id']) ?? '');
    if (user === undefined || user.bot) throw refusal('unknownUser');
    return context.json(apiChannel(world, directChannel(world, user.id)));
  });
  routes.get('/users/:user', (context) => {
    const user = world.users.get(part(context, 'user'));
    if (user === undefined) throw refusal('unknownUser');
    return context.json(apiUser(user));
  });
  routes.get('/guilds/:guild', (context) => context.json((checkGuild(core, context), apiGuild(world))));
  routes.get('/guilds/:guild/channels', (context) => {
    checkGuild(core, context);
    const channels = [...world.channels.values()].filter((channel) => channel.kind === 'text');
    return context.json(channels.map((channel) => apiChannel(world, channel)));
  });
  routes.get('/guilds/:guild/members', (context) => {
    checkGuild(core, context);
    return context.json([...world.users.values()].map((user) => apiMember(world, user)));
  });
  routes.get('/guilds/:guild/members/:user', (context) => {
    checkGuild(core, context);
    const id = part(context, 'user');
    const user = world.users.get(id === '@me' ? world.bot.id : id);
    if (user === undefined) throw refusal('unknownMember');
    return context.json(apiMember(world, user));
  });
  return routes;
}

/** Refuses with 10004 where the guild of the path is not this one, or no longer the bot's. */
function checkGuild(core: Core, context: ApiContext): void {
  if (part(context, 'guild') !== core.world.guild.id || !core.world.botInGuild) throw refusal('unknownGuild');
}

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { wallClock, type Clock } from './clock.ts';
import type { Core } from './core.ts';
import { createLocalUser, type LocalUser, type NewUser } from './driver/local-user.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { setBotInGuild } from './guild-membership.ts';
import type { Interaction } from './interactions/interaction.ts';
import { createInteractions } from './interactions/interactions.ts';
import { attachmentRoutes } from './page/attachment-routes.ts';
import { pageRoutes } from './page/page-routes.ts';
import { apiRoutes, type ReportBug } from './rest/api-routes.ts';
import type { ApiEnvironment } from './rest/api-context.ts';
import { createBodyCheck } from './rest/body-check.ts';
import { createJournal, type Complaint, type RecordedRequest } from './rest/journal.ts';
import { createGuard, type Guard } from './same-machine.ts';
import { loadApiSchemas } from './validation/api-schemas.ts';
import { createWorld, messagesFor, type World } from './world/world.ts';
import { seeMessage, type SeenMessage } from './driver/seen-message.ts';

/** How a local Discord is set up. Everything has a default. */
export interface LocalDiscordOptions {
  /** The port; 0, the default, takes a free one. */
  readonly port?: number;
  /** The address to listen on; only this machine by default. */
  readonly host?: string;
  /** Further host names that the page may be opened under, where `host` makes that possible. */
  readonly allowedHosts?: readonly string[];
  /** The bot's token; any other is refused with 401. */
  readonly token?: string;
  readonly botName?: string;
  readonly guildName?: string;
  readonly guildLocale?: string;
  /** The names of the text channels; the first is where the page opens. */
  readonly channels?: readonly string[];
  /** For tests: a clock that is turned by hand. */
  readonly clock?: Clock;
  /** How long an interaction waits for its first answer, in milliseconds; by default Discord's three seconds. */
  readonly answerWithin?: number;
  /** How often bots are to send heartbeats, in milliseconds. */
  readonly heartbeatInterval?: number;
  /** How long a lost session can be resumed, in milliseconds. */
  readonly sessionTimeout?: number;
  /** Told of faults of the server itself. */
  readonly reportBug?: ReportBug;
}

/** A running local Discord. */
export interface LocalDiscord {
  /** Where it listens, e.g. `http://127.0.0.1:40123`: the page. */
  readonly url: string;
  /** What a bot is given: `new Client({ intents, rest: { api: discord.api } })`. */
  readonly api: string;
  /** The token that the bot logs in with. */
  readonly token: string;
  readonly botId: string;
  readonly guildId: string;
  /** The id of a text channel by its name. Throws where there is none. */
  channelId(name: string): string;
  /** A person who does things; made on first mention of the id, changed by further ones. */
  user(details?: NewUser): LocalUser;
  /** The messages of a channel as a person sees them, oldest first; without a person, those for all. */
  messages(channel: string, userId?: string): readonly SeenMessage[];
  /** Waits until a bot is connected (or, with false, until none is). */
  waitForBot(online?: boolean): Promise<void>;
  /** Waits until a command of this name is registered. */
  waitForCommand(name: string): Promise<void>;
  /** Takes the bot out of the guild, as a kick does; `addBot` invites it again. */
  removeBot(): void;
  addBot(): void;
  readonly faults: Faults;
  /** Every request that bots made, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Everything that was wrong with a body: refused ones, and names that Discord would silently ignore. */
  readonly complaints: readonly Complaint[];
  /** Every interaction, with its state, its count of callbacks and when it was sent and answered. */
  readonly interactions: readonly Interaction[];
  close(): Promise<void>;
}

/** Starts a Discord on this machine. Rejects where the port cannot be had. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const host = options.host ?? '127.0.0.1';
  const server = createServer();
  const port = await listen(server, options.port ?? 0, host);
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const core = createCore(options, url);
  const guard = createGuard(() => port, [...(options.allowedHosts ?? []), host]);
  serve(server, core, guard, options.reportBug ?? (() => undefined));
  return assemble(core, server, url);
}

function createCore(options: LocalDiscordOptions, url: string): Core {
  const clock = options.clock ?? wallClock;
  const token = options.token ?? 'local.discord.token';
  const world = createWorld({
    clock,
    guildName: options.guildName ?? 'Local server',
    guildLocale: options.guildLocale ?? 'en-US',
    botName: options.botName ?? 'Local bot',
    channelNames: options.channels ?? ['general', 'playground'],
  });
  const journal = createJournal();
  const gateway = createGateway({
    world,
    token,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    sessionTimeout: options.sessionTimeout ?? 120_000,
    url: () => `${url.replace(/^http/u, 'ws')}/gateway`,
  });
  return {
    clock,
    world,
    gateway,
    token,
    journal,
    interactions: createInteractions(world, options.answerWithin),
    checks: createBodyCheck(loadApiSchemas(), journal),
    faults: createFaults(gateway),
    baseUrl: () => url,
  };
}

function serve(server: Server, core: Core, guard: Guard, reportBug: ReportBug): void {
  const app = new Hono<ApiEnvironment>();
  app.use(async (context, next) => {
    if (guard.admits(context.req.header('host'), context.req.header('origin'))) return next();
    return context.text('This server only talks to its own pages and to programs on this machine.', 403);
  });
  app.route('/api/v10', apiRoutes(core, reportBug));
  app.route('/', attachmentRoutes(core));
  app.route('/', pageRoutes(core, reportBug));
  server.on('request', getRequestListener(app.fetch));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    const welcome =
      guard.admits(request.headers.host, request.headers.origin) && request.url?.startsWith('/gateway') === true;
    if (welcome) core.gateway.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
}

function assemble(core: Core, server: Server, url: string): LocalDiscord {
  const { world, gateway } = core;
  return {
    url,
    api: `${url}/api`,
    token: core.token,
    botId: world.bot.id,
    guildId: world.guild.id,
    channelId: (name) => channelId(world, name),
    user: (details = {}) => createLocalUser(core, details),
    messages: (channel, userId) =>
      messagesFor(world, channelId(world, channel), userId).map((message) => seeMessage(core, message)),
    waitForBot: (online = true) => until(world, () => gateway.isOnline() === online),
    waitForCommand: (name) => until(world, () => [...world.commands.values()].some((command) => command.name === name)),
    removeBot: () => setBotInGuild(core, false),
    addBot: () => setBotInGuild(core, true),
    faults: core.faults,
    requests: core.journal.requests,
    complaints: core.journal.complaints,
    interactions: core.interactions.all,
    close: () => close(core, server),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(core: Core, server: Server): Promise<void> {
  core.gateway.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function channelId(world: World, name: string): string {
  for (const channel of world.channels.values()) {
    if (channel.id === name || (channel.kind === 'text' && channel.name === name)) return channel.id;
  }
  throw new Error(`There is no channel "${name}" here.`);
}

/** Waits for the world to come to a state; it is looked at again after every change. */
function until(world: World, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isReached()) return resolve();
    const stop = world.watch(() => {
      if (!isReached()) return;
      stop();
      resolve();
    });
  });
}

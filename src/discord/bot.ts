import {
  ActivityType,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { createDispatch } from './dispatch.ts';
import type { DispatchParts } from './dispatch.ts';
import { registerCommands } from './register-commands.ts';
import type { Registration } from './register-commands.ts';

export interface BotOptions extends DispatchParts {
  readonly token: string;
  /** The only server to register commands in; null registers them everywhere. */
  readonly guildId: string | null;
  /** Called when the bot was taken from a server. */
  readonly onGuildLeft?: (guildId: string) => void;
  /** Called when Discord ended the session of a running bot for good, such as for a token that was reset. */
  readonly onEnded?: (reason: string) => void;
}

export interface Bot {
  readonly client: Client<true>;
  readonly registration: Registration;
  /** Finishes what runs, answers nothing new, logs out. */
  readonly stop: () => Promise<void>;
}

/**
 * Logs in, registers the commands where they differ, and answers until stopped.
 *
 * @throws what discord.js throws where Discord is away, refuses the token or does not take a command.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log } = options;
  const dispatch = createDispatch(options);
  const client = createClient(options.apiUrl);
  let live = false;
  const end = (reason: string): void => {
    if (live) options.onEnded?.(reason);
  };
  client.on(Events.InteractionCreate, (interaction) => void dispatch.handle(interaction, client.rest));
  client.on(Events.GuildDelete, ({ id }) => options.onGuildLeft?.(id));
  // Without a listener an error of the connection would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection to Discord had an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => {
    if (live) log.warn('the connection to Discord broke; connecting again');
  });
  client.on(Events.ShardResume, () => log.info('connected to Discord again'));
  client.on(Events.ShardDisconnect, ({ code }) => end(`Discord closed the connection for good (${code})`));
  client.on(Events.Invalidated, () => end('Discord ended the session'));
  const stop = async (): Promise<void> => {
    live = false;
    await dispatch.drain();
    await client.destroy();
  };
  try {
    const ready = await logIn(client, options.token);
    const registration = await registerCommands(ready.rest, ready.application.id, options.guildId, options.commands);
    log.info({ user: ready.user.tag, ...registration }, 'logged in to Discord');
    live = true;
    return { client: ready, registration, stop };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

function createClient(apiUrl: string): Client {
  return new Client({
    // Interactions come without any intent; servers are needed to hear of being taken from one. Nothing is privileged.
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
    // Nothing is ever looked up in the caches of messages and members.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 1 },
    }),
    presence: { activities: [{ type: ActivityType.Watching, name: 'match reports · /help' }] },
  });
}

async function logIn(client: Client, token: string): Promise<Client<true>> {
  const { promise: ready, resolve } = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, resolve);
  try {
    await client.login(token);
  } catch (error) {
    const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
    throw refused ? new Error('Discord does not take DISCORD_TOKEN', { cause: error }) : error;
  }
  return await ready;
}

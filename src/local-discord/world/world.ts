import type { Clock } from '../clock.ts';
import { botPermissions } from '../permissions.ts';
import type { Channel, Command, Message, User } from './entities.ts';
import { createSnowflakes } from './snowflake.ts';

/** What can happen in the world, for whoever watches: the page's tabs, the driver, the gateway. */
export type Change =
  | { readonly kind: 'message-created'; readonly message: Message }
  | { readonly kind: 'message-updated'; readonly message: Message }
  | { readonly kind: 'message-deleted'; readonly message: Message }
  | { readonly kind: 'commands-changed' }
  | { readonly kind: 'users-changed' }
  | { readonly kind: 'bot-presence'; readonly online: boolean }
  | { readonly kind: 'typing'; readonly channelId: string };

/** All that this Discord holds: one guild, its channels, people, messages and commands, all in memory. */
export interface World {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly guild: { readonly id: string; readonly name: string; readonly locale: string; readonly joinedAt: string };
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly commands: Map<string, Command>;
  botInGuild: boolean;
  /** Tells everyone who watches. */
  announce(change: Change): void;
  /** Watches until the returned function is called. */
  watch(listener: (change: Change) => void): () => void;
}

/** What a world starts with. */
export interface WorldOptions {
  readonly clock: Clock;
  readonly guildName: string;
  readonly guildLocale: string;
  readonly botName: string;
  readonly channelNames: readonly string[];
}

/** A new world: the guild with its channels and the bot, and nobody else yet. */
export function createWorld(options: WorldOptions): World {
  const newId = createSnowflakes(options.clock);
  const listeners = new Set<(change: Change) => void>();
  const bot: User = {
    id: newId(),
    name: options.botName,
    bot: true,
    locale: options.guildLocale,
    permissions: botPermissions,
  };
  const channels = options.channelNames.map((name, position): Channel => ({
    kind: 'text',
    id: newId(),
    name,
    position,
  }));
  return {
    clock: options.clock,
    newId,
    guild: {
      id: newId(),
      name: options.guildName,
      locale: options.guildLocale,
      joinedAt: new Date(options.clock.now()).toISOString(),
    },
    bot,
    users: new Map([[bot.id, bot]]),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(),
    commands: new Map(),
    botInGuild: true,
    announce: (change) => listeners.forEach((listener) => listener(change)),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The channel of the direct messages between a person and the bot; made when first needed. */
export function directChannel(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.kind === 'direct' && channel.userId === userId) return channel;
  }
  const channel: Channel = { kind: 'direct', id: world.newId(), userId };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The messages of a channel that a person can see, oldest first: those for all, and those for this person only. */
export function messagesFor(world: World, channelId: string, userId: string | undefined): readonly Message[] {
  return [...world.messages.values()]
    .filter((message) => message.channelId === channelId)
    .filter((message) => message.visibleTo === undefined || message.visibleTo === userId)
    .sort((a, b) => compareIds(a.id, b.id));
}

/** Orders ids by age, as Discord's own clients do. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

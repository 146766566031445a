import type { Data } from '../json.ts';
import type { Channel, Command, User } from './entities.ts';
import type { World } from './world.ts';

/** A user as the API shows one. The picture is left to the page, so no address of a foreign host appears. */
export function apiUser(user: User): Data {
  return {
    id: user.id,
    username: user.name.toLowerCase().replaceAll(' ', '_'),
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
    system: false,
    flags: 0,
    public_flags: 0,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
  };
}

/** A user as a member of the guild. */
export function apiMember(world: World, user: User): Data {
  return { user: apiUser(user), ...apiBareMember(world) };
}

/** What the API says of a member where it names the user elsewhere. Members have no nicknames or roles here. */
export function apiBareMember(world: World): Data {
  return {
    nick: null,
    avatar: null,
    roles: [],
    joined_at: world.guild.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** A channel as the API shows one; `userId` names whose view it is, for direct messages. */
export function apiChannel(world: World, channel: Channel): Data {
  if (channel.kind === 'direct') {
    const recipient = world.users.get(channel.userId);
    return {
      id: channel.id,
      type: 1,
      last_message_id: null,
      flags: 0,
      recipients: recipient === undefined ? [] : [apiUser(recipient)],
    };
  }
  return {
    id: channel.id,
    type: 0,
    guild_id: world.guild.id,
    name: channel.name,
    position: channel.position,
    permission_overwrites: [],
    nsfw: false,
    topic: null,
    parent_id: null,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
  };
}

/** The guild as GUILD_CREATE and the REST routes show it. */
export function apiGuild(world: World): Data {
  const people = [...world.users.values()];
  return {
    id: world.guild.id,
    name: world.guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: people.find((user) => !user.bot)?.id ?? world.bot.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [everyoneRole(world)],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: world.guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    approximate_member_count: people.length,
    approximate_presence_count: people.length,
  };
}

/** What GUILD_CREATE adds to the guild: its channels, members and the rest of its inventory. */
export function apiGuildCreate(world: World): Data {
  const people = [...world.users.values()];
  return {
    ...apiGuild(world),
    joined_at: world.guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: people.length,
    voice_states: [],
    members: people.map((user) => apiMember(world, user)),
    channels: [...world.channels.values()]
      .filter((channel) => channel.kind === 'text')
      .map((channel) => apiChannel(world, channel)),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The bot's application, as `/applications/@me` shows it. */
export function apiApplication(world: World): Data {
  return {
    id: world.bot.id,
    name: world.bot.name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner: apiUser(world.bot),
    team: null,
    bot: apiUser(world.bot),
    approximate_guild_count: world.botInGuild ? 1 : 0,
    integration_types_config: { 0: {}, 1: {} },
    hook: true,
  };
}

/** A command as the API shows it: what was registered, with every default filled in. */
export function apiCommand(world: World, command: Command): Data {
  const given = command.definition;
  return {
    id: command.id,
    application_id: world.bot.id,
    version: command.version,
    type: command.type,
    name: command.name,
    name_localizations: given['name_localizations'] ?? null,
    description: given['description'] ?? '',
    description_localizations: given['description_localizations'] ?? null,
    options: given['options'] ?? [],
    default_member_permissions:
      given['default_member_permissions'] == null ? null : String(given['default_member_permissions']),
    dm_permission: given['dm_permission'] ?? true,
    nsfw: given['nsfw'] ?? false,
    integration_types: given['integration_types'] ?? [0],
    contexts: given['contexts'] ?? null,
    ...(command.guildId === undefined ? {} : { guild_id: command.guildId }),
  };
}

function everyoneRole(world: World): Data {
  return {
    id: world.guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: '0',
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

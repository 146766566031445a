import type { Data } from '../json.ts';
import { apiUser } from '../world/api-objects.ts';
import type { World } from '../world/world.ts';
import type { Session } from './session.ts';
import { ownsGuild } from './shard.ts';

/** What a bot is told when its session begins; `url` is where it may resume. */
export function readyData(world: World, session: Session, url: string): Data {
  const inGuild = world.botInGuild && ownsGuild(session, world.guild.id);
  return {
    v: 10,
    user: { ...apiUser(world.bot), verified: true, mfa_enabled: false, email: null },
    guilds: inGuild ? [{ id: world.guild.id, unavailable: true }] : [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: url,
    shard: session.shard,
    application: { id: world.bot.id, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    _trace: [],
  };
}

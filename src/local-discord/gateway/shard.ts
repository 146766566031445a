import type { Session } from './session.ts';

/** The shard that a bot identifies as, `[0, 1]` where it names none; undefined where there is no such shard. */
export function readShard(value: unknown): readonly [number, number] | undefined {
  if (value === undefined) return [0, 1];
  if (!Array.isArray(value)) return undefined;
  const [index, count]: readonly unknown[] = value;
  if (typeof index !== 'number' || typeof count !== 'number') return undefined;
  return index >= 0 && index < count ? [index, count] : undefined;
}

/** Whether a guild's events go to this session; direct messages go to the first shard. */
export function ownsGuild(session: Session, guildId: string | undefined): boolean {
  const [index, count] = session.shard;
  return guildId === undefined ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

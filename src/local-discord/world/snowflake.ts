import type { Clock } from '../clock.ts';

/** The first millisecond of 2015: where Discord's ids begin to count. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * A source of ids like Discord's: the time in the upper bits, a counter in the lower twelve, always rising.
 * @see https://discord.com/developers/docs/reference#snowflakes
 */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(clock.now()) - DISCORD_EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}

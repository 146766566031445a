import { startLocalDiscord } from '../src/local-discord/start-local-discord.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../src/local-discord/start-local-discord.ts';

/**
 * A local Discord for tests of what is answered: it waits longer than Discord's three seconds, which a busy machine may take
 * to start a process or to draw. What Discord does when they are over is tested with a clock turned by hand.
 */
export function startPatientDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  return startLocalDiscord({ answerWithin: 10_000, ...options });
}

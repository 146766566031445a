import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '../../src/config.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';

/** The bot in a process of its own, as somebody runs it. */
export interface BotProcess {
  /** Asks it to end and waits until it has, and until Discord has noticed. */
  readonly stop: () => Promise<void>;
  /** Kills it at once and waits until it has ended, and until Discord has noticed. */
  readonly kill: () => Promise<void>;
  readonly pid: number;
}

/**
 * Starts `src/main.ts` on the reports that come with the project and waits until its commands are registered. `through` is a
 * program with arguments that runs it, in place of this one.
 */
export async function startBotProcess(
  discord: LocalDiscord,
  dataFolder: string,
  through: readonly string[] = [],
): Promise<BotProcess> {
  const [program = process.execPath, ...rest] = [...through, process.execPath, join(projectFolder, 'src/main.ts')];
  const child = spawn(program, rest, {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DISCORD_GUILD_ID: '',
      ARTICLES_DIR: '',
      DATA_DIR: dataFolder,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  const started = Promise.all([discord.waitForBot(), discord.waitForCommand('tie')]);
  const failed = ended.then((): never => {
    throw new Error(`the bot ended: ${said}`);
  });
  failed.catch(() => undefined);
  await Promise.race([started, failed]);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
    // Its process is gone before Discord has noticed; until then, whatever is asked goes to the one that is gone.
    await discord.waitForBot(false);
  };
  return { stop: () => end('SIGTERM'), kill: () => end('SIGKILL'), pid: child.pid ?? 0 };
}

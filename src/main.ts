import { join } from 'node:path';
import pretty from 'pino-pretty';
import type { ChatCommand } from './command/command.ts';
import { press } from './command/press.ts';
import { loadConfig } from './config.ts';
import type { Config } from './config.ts';
import { startBot } from './discord/bot.ts';
import type { BotOptions } from './discord/bot.ts';
import { createLogger } from './discord/logger.ts';
import type { Logger } from './discord/logger.ts';
import { startLocalDiscord } from './local-discord/start-local-discord.ts';
import type { LocalDiscord, LocalDiscordOptions } from './local-discord/start-local-discord.ts';
import { openFinalWhistle } from './open-final-whistle.ts';
import type { FinalWhistle } from './open-final-whistle.ts';
import { createPainter } from './pictures/create-painter.ts';
import { isDrawing } from './pictures/drawing.ts';
import { createSettings } from './settings/create-settings.ts';
import { besidePrompt } from './terminal/beside-prompt.ts';
import { openPrompt } from './terminal/open-prompt.ts';

/** How long what runs may take to finish before the process ends without it. */
const patience = 10_000;

try {
  await main(loadConfig());
} catch (error) {
  // What keeps the bot from starting explains itself: the environment, the lexicon, a command file, Discord's refusal.
  process.stderr.write(`Final Whistle cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function main(config: Config): Promise<void> {
  const screen = besidePrompt(process.stderr);
  // Somebody who looks on reads lines; a file or a collector gets JSON.
  const lines = process.stderr.isTTY
    ? pretty({ destination: screen.stream, sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss' })
    : process.stderr;
  const log = createLogger(config.logLevel, [config.token], lines);
  const settings = createSettings(join(config.dataFolder, 'settings.sqlite'), {
    onFailure: (failure, error) => log.error({ failure, err: error }, 'settings cannot be kept; answers go on without'),
  });
  const product = await openFinalWhistle(config, {
    watch: true,
    preferencesOf: ({ guildId, userId }) => settings.read(guildId, userId),
    onProblem: ({ kept, ...problem }) => {
      const isFolder = problem.file === config.articlesFolder;
      log.warn(
        problem,
        isFolder ? 'no reports can be read' : kept === true ? 'a report lacks something' : 'a report is left out',
      );
    },
    onFolderBack: () => log.info({ folder: config.articlesFolder }, 'the folder of reports is back'),
    onChange: (held, files) => log.info({ read: files.length, held: held.dataset.articles.size }, 'reports read'),
  });
  const painter = createPainter();
  void painter.warm();
  const discord = config.token === null ? await startOwnDiscord(config, log) : null;
  const bot = await startBot({
    ...(discord === null ? discordOf(config) : { token: discord.token, apiUrl: discord.api, guildId: null }),
    commands: product.commands,
    press,
    contextFor: (asker) => ({ ...product.contextFor(asker), personal: { ...asker, settings } }),
    drawPicture: async ({ drawing, theme }) => (isDrawing(drawing) ? await painter.draw(drawing, theme) : null),
    log,
    onGuildLeft: (id) => settings.forget({ scope: 'server', id }),
    onEnded: (reason) => {
      log.fatal(reason);
      void stop(1);
    },
  });

  let stopping = false;
  async function stop(exitCode: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    log.info('stopping: what runs is finished first');
    setTimeout(() => process.exit(1), patience).unref();
    await bot.stop();
    await Promise.all([product.reports.close(), discord?.close(), painter.close()]);
    settings.close();
    process.exit(exitCode);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Who asks twice does not want to wait.
    process.on(signal, () => (stopping ? process.exit(1) : void stop(0)));
  }
  if (discord === null) return;
  process.stdout.write(`Final Whistle is at ${discord.url} — open it in a browser and type / there.\n`);
  if (process.stdin.isTTY) screen.attach(prompt(product, log).on('close', () => void stop(0)));
}

/** The Discord that the environment names. */
function discordOf({ token, apiUrl, guildId }: Config): Pick<BotOptions, 'token' | 'apiUrl' | 'guildId'> {
  return { token: token ?? '', apiUrl, guildId };
}

/** A local Discord at the port of the environment, or at a free one where that is taken. */
async function startOwnDiscord(config: Config, log: Logger): Promise<LocalDiscord> {
  const options: LocalDiscordOptions = {
    ...config.localDiscord,
    botName: 'Final Whistle',
    reportBug: (error) => log.error({ err: error }, 'the local Discord had an error'),
  };
  try {
    return await startLocalDiscord(options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    log.warn({ port: config.localDiscord.port }, 'the port is taken; another one is used');
    return await startLocalDiscord({ ...options, port: 0 });
  }
}

function prompt({ commands, contextFor }: FinalWhistle, log: Logger): ReturnType<typeof openPrompt> {
  process.stdout.write('Or type a command here, such as /help (Tab completes, Ctrl+C ends).\n');
  return openPrompt({
    commands: commands.filter((command): command is ChatCommand => command.kind === 'chat'),
    context: () => contextFor({ locale: 'en-GB', guildId: null, userId: null }),
    input: process.stdin,
    output: process.stdout,
    colours: process.stdout.hasColors(),
    onBug: (error) => log.error({ err: error }, 'a command failed'),
  });
}

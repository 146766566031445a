import { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { loadConfig } from '../src/config.ts';
import { registerCommands } from '../src/discord/register-commands.ts';
import { openFinalWhistle } from '../src/open-final-whistle.ts';

/** Registers the commands without starting the bot; the bot does the same at every start. */
async function main(): Promise<void> {
  const config = loadConfig();
  if (config.token === null)
    throw new Error('DISCORD_TOKEN is not set: there is no application to register commands for.');
  const { commands, reports } = await openFinalWhistle(config, { watch: false, onProblem: () => undefined });
  await reports.close();
  const rest = new REST({ api: config.apiUrl }).setToken(config.token);
  const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
  const { changed, count } = await registerCommands(rest, id, config.guildId, commands);
  const where = config.guildId === null ? 'everywhere' : `in server ${config.guildId}`;
  console.log(
    changed ? `Registered ${count} commands ${where}.` : `The ${count} commands were registered ${where} already.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

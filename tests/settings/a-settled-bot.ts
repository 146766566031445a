import { fileURLToPath } from 'node:url';
import { describeCommand } from '../../src/command/describe-command.ts';
import { press } from '../../src/command/press.ts';
import { loadCommands } from '../../src/discord/load-commands.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import type { Settings } from '../../src/settings/create-settings.ts';
import { aContext, catalogues } from '../commands/ask-command.ts';
import { startTestBot } from '../discord/test-bot.ts';

/** The bot with its own commands on a local Discord, over the dataset written by hand, with these settings. */
export async function startSettledBot(discord: LocalDiscord, settings: Settings) {
  const commands = await loadCommands(fileURLToPath(new URL('../../commands', import.meta.url)), (definition) =>
    describeCommand(definition, catalogues),
  );
  return await startTestBot(discord, {
    commands,
    press,
    contextFor: (asker) =>
      aContext(undefined, {
        locale: asker.locale,
        preferences: settings.read(asker.guildId, asker.userId),
        personal: { ...asker, settings },
      }),
    onGuildLeft: (id) => settings.forget({ scope: 'server', id }),
  });
}

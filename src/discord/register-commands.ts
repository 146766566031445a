import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type { Command } from '../command/command.ts';
import { definitionsOf, sameDefinitions } from './definitions.ts';

export interface Registration {
  /** False: Discord already held the very same commands and nothing was sent. */
  readonly changed: boolean;
  readonly count: number;
}

/**
 * Makes Discord hold exactly these commands, in one bulk overwrite and only where they differ: registering is limited
 * to 200 new commands a day, and a needless overwrite makes clients load them all again.
 *
 * @param guildId the only server to register in; null registers for every server and for direct messages.
 * @throws what `rest` throws: Discord away, token refused, a definition that Discord does not take.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  commands: readonly Command[],
): Promise<Registration> {
  const wanted = definitionsOf(commands);
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Without this Discord leaves the localizations out, and every start would look like a change.
  const held = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(held) && sameDefinitions(held, wanted)) return { changed: false, count: wanted.length };
  await rest.put(route, { body: wanted });
  return { changed: true, count: wanted.length };
}

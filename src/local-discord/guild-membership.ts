import type { Core } from './core.ts';
import { apiGuildCreate } from './world/api-objects.ts';

/** Takes the bot out of the guild as a kick does, or invites it again: the bot is told either way. */
export function setBotInGuild({ world, gateway }: Core, inGuild: boolean): void {
  if (world.botInGuild === inGuild) return;
  world.botInGuild = inGuild;
  if (inGuild) gateway.send('GUILD_CREATE', apiGuildCreate(world), world.guild.id);
  else gateway.send('GUILD_DELETE', { id: world.guild.id }, world.guild.id);
  world.announce({ kind: 'commands-changed' });
}

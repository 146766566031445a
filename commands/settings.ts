import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { settingsOptions } from '../src/command/settings-options.ts';
import { completeFavourite, settingsReply } from '../src/command/settings-reply.ts';

/** `/settings language: spoilers: pictures: team:` how the bot answers in this server; for who manages it. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'settings',
    description: 'command.settings',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [...settingsOptions],
  },
  run: (options, context) => settingsReply('server', options, context),
  complete: completeFavourite,
} satisfies ChatCommand;

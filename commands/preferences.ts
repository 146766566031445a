import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { settingsOptions } from '../src/command/settings-options.ts';
import { completeFavourite, settingsReply } from '../src/command/settings-reply.ts';

/** `/preferences language: spoilers: pictures: team:` how the bot answers one person, wherever they ask. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'preferences',
    description: 'command.preferences',
    options: [...settingsOptions],
  },
  run: (options, context) => settingsReply('person', options, context),
  complete: completeFavourite,
} satisfies ChatCommand;

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { commonOptions } from '../src/command/options.ts';
import { replyTo } from '../src/command/reply-to.ts';

/** `/about` what the bot is and where its answers come from. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'about',
    description: 'command.about',
    options: [...commonOptions],
  },
  run: (options, context) => replyTo({ ask: 'about' }, options, context),
} satisfies ChatCommand;

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
  // It is for the one who asks: in a channel it would be noise, unless asked for there.
  run: (options, context) => replyTo({ ask: 'about' }, { private: true, ...options }, context),
} satisfies ChatCommand;

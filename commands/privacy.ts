import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { commonOptions } from '../src/command/options.ts';
import { replyTo } from '../src/command/reply-to.ts';

/** `/privacy` what is kept of people. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'command.privacy',
    options: [...commonOptions],
  },
  run: (options, context) => replyTo({ ask: 'privacy' }, { ...options, private: true }, context),
} satisfies ChatCommand;

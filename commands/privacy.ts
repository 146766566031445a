import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { privacyReply } from '../src/command/privacy-reply.ts';

/** `/privacy` what is kept of people, what is stored of this one, and a way to delete it. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'command.privacy',
  },
  run: (_options, context) => privacyReply(context),
} satisfies ChatCommand;

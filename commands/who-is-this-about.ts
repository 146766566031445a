import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MessageCommand } from '../src/command/command.ts';
import { subjectsOf } from '../src/command/reply-to-message.ts';

/** "Who is this about?": the teams and people of a message. */
export default {
  kind: 'message',
  definition: { type: ApplicationCommandType.Message, name: 'Who is this about?' },
  run: subjectsOf,
} satisfies MessageCommand;

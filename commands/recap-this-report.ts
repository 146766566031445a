import { ApplicationCommandType } from 'discord-api-types/v10';
import type { MessageCommand } from '../src/command/command.ts';
import { recapOfReport } from '../src/command/reply-to-message.ts';

/** "Recap this report": the facts of the report in a message, with their sentences. */
export default {
  kind: 'message',
  definition: { type: ApplicationCommandType.Message, name: 'Recap this report' },
  run: recapOfReport,
} satisfies MessageCommand;

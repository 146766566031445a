import { ApplicationCommandType } from 'discord-api-types/v10';
import { askedPair } from '../src/command/asked-pair.ts';
import type { ChatCommand } from '../src/command/command.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { replyTo } from '../src/command/reply-to.ts';

/** `/tie team:` one knock-out tie as one card. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'tie',
    description: 'command.tie',
    options: [nameOption('tie', 'team'), ...commonOptions],
  },
  favourite: 'team',
  run: (options, context) => replyTo({ ask: 'tie', ...askedPair(options, context) }, options, context),
  complete: (_option, typed, options, context) => completeName(typed, ['team'], context, options),
} satisfies ChatCommand;

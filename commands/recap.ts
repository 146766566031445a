import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { completeDay } from '../src/command/complete-day.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { givenDay } from '../src/command/given-day.ts';
import { givenTexts, replyTo } from '../src/command/reply-to.ts';

/** `/recap date: competition:` a match night on one card. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'recap',
    description: 'command.recap',
    options: [nameOption('recap', 'date'), nameOption('recap', 'competition'), ...commonOptions],
  },
  run: (options, context) =>
    replyTo({ ask: 'recap', ...givenDay(options, context), ...givenTexts(options, ['competition']) }, options, context),
  complete: (option, typed, options, context) =>
    option === 'date' ? completeDay(typed, options, context) : completeName(typed, ['competition'], context, options),
} satisfies ChatCommand;

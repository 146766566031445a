import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { givenTexts, replyTo } from '../src/command/reply-to.ts';

/** `/player player:` goals, cards, what was said. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'player',
    description: 'command.player',
    options: [nameOption('player', 'player', true), ...commonOptions],
  },
  run: (options, context) => replyTo({ ask: 'player', ...givenTexts(options, ['player']) }, options, context),
  complete: (_option, typed, options, context) => completeName(typed, ['person'], context, options),
} satisfies ChatCommand;

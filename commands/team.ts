import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { askedTeam, replyTo } from '../src/command/reply-to.ts';

/** `/team team:` form, runs, scorers, what comes next, what was said. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'team',
    description: 'command.team',
    options: [nameOption('team', 'team'), ...commonOptions],
  },
  favourite: 'team',
  run: (options, context) => replyTo({ ask: 'team', ...askedTeam(options, context) }, options, context),
  complete: (_option, typed, options, context) => completeName(typed, ['team'], context, options),
} satisfies ChatCommand;

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { teamsOnRunsOffered } from '../src/command/offered.ts';
import { askedTeam, replyTo } from '../src/command/reply-to.ts';

/** `/streak team:` a team's run, as long as the reports say it is. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'streak',
    description: 'command.streak',
    options: [nameOption('streak', 'team'), ...commonOptions],
  },
  favourite: 'team',
  run: (options, context) => replyTo({ ask: 'streak', ...askedTeam(options, context) }, options, context),
  complete: (_option, typed, options, context) =>
    completeName(typed, ['team'], context, options, teamsOnRunsOffered(options, context)),
} satisfies ChatCommand;

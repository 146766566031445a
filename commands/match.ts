import { ApplicationCommandType } from 'discord-api-types/v10';
import { askedPair } from '../src/command/asked-pair.ts';
import type { ChatCommand } from '../src/command/command.ts';
import { completeDay } from '../src/command/complete-day.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { opponentsOffered } from '../src/command/offered.ts';
import { givenDay } from '../src/command/given-day.ts';
import { replyTo } from '../src/command/reply-to.ts';

/** `/match team: opponent: date:` one match with its goals, cards and changes. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'match',
    description: 'command.match',
    options: [
      nameOption('match', 'team'),
      nameOption('match', 'opponent'),
      nameOption('match', 'date'),
      ...commonOptions,
    ],
  },
  favourite: 'team',
  run: (options, context) =>
    replyTo(
      {
        ask: 'match',
        ...askedPair(options, context),
        ...givenDay(options, context),
      },
      options,
      context,
    ),
  complete: (option, typed, options, context) =>
    option === 'date'
      ? completeDay(typed, options, context)
      : completeName(
          typed,
          ['team'],
          context,
          options,
          option === 'opponent' ? opponentsOffered(options, context) : undefined,
        ),
} satisfies ChatCommand;

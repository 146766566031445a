import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption } from '../src/command/options.ts';
import { scorersOffered } from '../src/command/offered.ts';
import { givenTexts, replyTo } from '../src/command/reply-to.ts';
import type { EntryKind } from '../src/search/search-index.ts';

const kinds: Readonly<Record<string, EntryKind>> = { team: 'team', player: 'person', competition: 'competition' };

/** `/scorers team: player: competition:` goals grouped by player; without options the leading scorers. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'scorers',
    description: 'command.scorers',
    options: [
      nameOption('scorers', 'team'),
      nameOption('scorers', 'player'),
      nameOption('scorers', 'competition'),
      ...commonOptions,
    ],
  },
  run: (options, context) =>
    replyTo({ ask: 'scorers', ...givenTexts(options, ['team', 'player', 'competition']) }, options, context),
  complete: (option, typed, options, context) =>
    completeName(
      typed,
      [kinds[option] ?? 'team'],
      context,
      options,
      option === 'player' ? scorersOffered(options, context) : undefined,
    ),
} satisfies ChatCommand;

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ChatCommand } from '../src/command/command.ts';
import { completeName } from '../src/command/complete-name.ts';
import { commonOptions, nameOption, wordsOption } from '../src/command/options.ts';
import { speakersOffered } from '../src/command/offered.ts';
import { givenTexts, replyTo } from '../src/command/reply-to.ts';
import { longestAbout } from '../src/answers/answer-quotes.ts';

/** `/quote speaker: about:` what was said, word for word. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'quote',
    description: 'command.quote',
    options: [nameOption('quote', 'speaker'), wordsOption('quote', 'about', longestAbout), ...commonOptions],
  },
  run: (options, context) => replyTo({ ask: 'quote', ...givenTexts(options, ['speaker', 'about']) }, options, context),
  complete: (_option, typed, options, context) =>
    completeName(typed, ['person'], context, options, speakersOffered(options, context)),
} satisfies ChatCommand;

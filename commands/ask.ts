import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { longestQuestion } from '../src/ask/tokens.ts';
import type { ChatCommand } from '../src/command/command.ts';
import { commonOptions } from '../src/command/options.ts';
import { givenTexts } from '../src/command/reply-to.ts';
import { replyToWords } from '../src/command/reply-to-words.ts';

/** `/ask question:` in plain words. */
export default {
  kind: 'chat',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'command.ask',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'command.ask.question',
        required: true,
        max_length: longestQuestion,
      },
      ...commonOptions,
    ],
  },
  run: (options, context) => replyToWords(givenTexts(options, ['question']).question ?? '', options, context),
} satisfies ChatCommand;

import type { CommandContext } from '../command/command.ts';
import { createMessages } from '../replies/messages.ts';

/** What the bot itself says, apart from any command. */
export interface Sentences {
  readonly failed: (id: string) => string;
  readonly restarting: () => string;
  readonly unknownCommand: () => string;
  readonly fileTooLarge: (name: string, kilobytes: number) => string;
  readonly fileNotText: (name: string) => string;
  readonly fileNotFetched: (name: string) => string;
}

/** The bot's own sentences in the language of the one who asks. */
export function sentencesIn({
  catalogues,
  preferences,
  locale,
}: Pick<CommandContext, 'catalogues' | 'preferences' | 'locale'>): Sentences {
  const messages = createMessages(catalogues, preferences.language ?? locale);
  return {
    failed: (id) => messages.say('bot.failed', { id }),
    restarting: () => messages.say('bot.restarting'),
    unknownCommand: () => messages.say('bot.unknown-command'),
    fileTooLarge: (name, kilobytes) => messages.say('bot.file-too-large', { name, kilobytes }),
    fileNotText: (name) => messages.say('bot.file-not-text', { name }),
    fileNotFetched: (name) => messages.say('bot.file-not-fetched', { name }),
  };
}

import type { APIApplicationCommandOptionChoice, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Grammar } from '../ask/grammar.ts';
import type { Held } from '../answers/held.ts';
import type { Preferences } from '../answers/preferences.ts';
import type { Catalogues } from '../replies/messages.ts';
import type { Reply } from '../replies/reply.ts';
import type { Settings } from '../settings/create-settings.ts';

/** What a person gave for each option, by option name. */
export type OptionValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Who asks, and what is kept of them. */
export interface Personal {
  readonly userId: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** Whether Discord lets them manage the server they ask in. */
  readonly managesServer: boolean;
  readonly settings: Settings;
}

/** What a text turned out to be: a report with the state of its facts alone, or why it is none. */
export type ReadText = { readonly held: Held } | { readonly problem: 'empty' | 'too-long' | 'no-report' };

/** All that a command may know; nothing else is in reach of it. */
export interface CommandContext {
  /** One state of the data: a command sees the same from its first line to its last. */
  readonly held: Held;
  /** The interaction's locale as Discord names it: `en-GB`, `pt-BR`. */
  readonly locale: string;
  readonly now: Date;
  /** The server's and the person's settings, already merged. */
  readonly preferences: Preferences;
  /** The texts of every language, as `loadCatalogues` gives them. */
  readonly catalogues: Catalogues;
  /** What questions in plain words are read with. */
  readonly grammar: Grammar;
  /** Reads a report that somebody shows, keeping nothing of it; `published` is its day unless it has one of its own. */
  readonly readReport: (text: string, published: string) => ReadText;
  /** Left out where nobody is known, as in the terminal. */
  readonly personal?: Personal;
}

/** One slash command: one file in `commands/`, named as its command, exporting it as `default`. */
export interface ChatCommand {
  readonly kind: 'chat';
  /** Shape only: `describeCommand` puts in the descriptions and names of every language before it is registered. */
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  /** The option that a favourite team stands in for: who has none must give it. */
  readonly favourite?: string;
  /** Answers; throws only for a bug. */
  run(options: OptionValues, context: CommandContext): Reply | Promise<Reply>;
  /** Choices for the option being typed; at most 25. */
  complete?(
    option: string,
    typed: string,
    options: OptionValues,
    context: CommandContext,
  ): readonly APIApplicationCommandOptionChoice<string>[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  /** `text` is the message's own text followed by that of its attached text files; `sent` the day it was sent (`yyyy-MM-dd`). */
  run(text: string, context: CommandContext, sent: string): Reply | Promise<Reply>;
}

export type Command = ChatCommand | MessageCommand;

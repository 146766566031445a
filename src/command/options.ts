import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { APIApplicationCommandBasicOption, APIApplicationCommandStringOption } from 'discord-api-types/v10';
import { limits } from '../replies/limits.ts';

/** An option that takes a name and helps to find it. Its description is put in from the texts (`command.tie.team`). */
export function nameOption(command: string, name: string, required = false): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: `command.${command}.${name}`,
    required,
    autocomplete: true,
    max_length: limits.choiceValue,
  };
}

/** An option that takes words as they are. */
export function wordsOption(command: string, name: string, longest: number): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: `command.${command}.${name}`,
    max_length: longest,
  };
}

/** What every command has: answer only the asker, hide or show what tells how a match went. */
export const commonOptions: readonly APIApplicationCommandBasicOption[] = [
  { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'command.option.private' },
  {
    type: ApplicationCommandOptionType.String,
    name: 'spoiler',
    description: 'command.option.spoiler',
    choices: [
      { name: 'command.option.spoiler.show', value: 'show' },
      { name: 'command.option.spoiler.hide', value: 'hide' },
    ],
  },
];

import type { CommandInteractionOption } from 'discord.js';
import type { OptionValues } from '../command/command.ts';

/** What a person gave for each option, by name; in autocomplete the values are as far as they were typed. */
export function optionValuesOf(options: readonly CommandInteractionOption[]): OptionValues {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

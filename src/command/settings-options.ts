import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { limits } from '../replies/limits.ts';

/** The languages that there are texts in, as the files of `data/locales` are named. */
export const languages = ['en', 'de', 'it', 'fr', 'es', 'pt'] as const;

/** What takes a setting back. */
export const unset = 'default';

/** What can be set, for a server as for a person. */
export const settingsOptions: readonly APIApplicationCommandBasicOption[] = [
  choiceOption('language', [
    ...languages.map((language) => ({ name: `language.${language}`, value: language })),
    { name: 'language.auto', value: unset },
  ]),
  choiceOption('spoilers', [
    { name: 'command.option.spoiler.show', value: 'show' },
    { name: 'command.option.spoiler.hide', value: 'hide' },
    { name: 'settings.unset', value: unset },
  ]),
  choiceOption('pictures', [
    { name: 'settings.pictures.dark', value: 'dark' },
    { name: 'settings.pictures.light', value: 'light' },
    { name: 'settings.pictures.off', value: 'off' },
    { name: 'settings.unset', value: unset },
  ]),
  {
    type: ApplicationCommandOptionType.String,
    name: 'team',
    description: 'command.settings.team',
    autocomplete: true,
    max_length: limits.choiceValue,
  },
];

function choiceOption(
  name: string,
  choices: readonly { readonly name: string; readonly value: string }[],
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: `command.settings.${name}`,
    choices: [...choices],
  };
}

import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import type { LocalizationMap, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Catalogues } from '../replies/messages.ts';

/**
 * A command's definition as Discord gets it. In the definition a description is the key of a text, and so is the name of
 * a choice; here they become the English text and, where other languages have the key, their localizations. Names of
 * commands and options are localized from the key `<description key>.name`.
 *
 * @throws {Error} naming the key where English lacks it: such a command must not be registered.
 */
export function describeCommand(
  definition: RESTPostAPIApplicationCommandsJSONBody,
  catalogues: Catalogues,
): RESTPostAPIApplicationCommandsJSONBody {
  const described: unknown = describe(definition, catalogues);
  return described as RESTPostAPIApplicationCommandsJSONBody;
}

/** Walks commands, options and choices alike: all of them are objects with a name, and a description or a value. */
function describe(part: unknown, catalogues: Catalogues): unknown {
  if (Array.isArray(part)) return part.map((item) => describe(item, catalogues));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, describe(value, catalogues)]);
  return { ...Object.fromEntries(entries), ...textsOf({ ...part }, catalogues) };
}

function textsOf(part: Readonly<Record<string, unknown>>, catalogues: Catalogues): Readonly<Record<string, unknown>> {
  const { description, name, value } = part;
  if (typeof description === 'string' && description !== '') {
    return {
      description: english(description, catalogues),
      ...localizations('description_localizations', description, catalogues),
      ...localizations('name_localizations', `${description}.name`, catalogues),
    };
  }
  if (part['type'] === ApplicationCommandType.Message && typeof name === 'string') {
    return localizations('name_localizations', `command.${kebab(name)}.name`, catalogues);
  }
  if (typeof name !== 'string' || value === undefined) return {};
  return { name: english(name, catalogues), ...localizations('name_localizations', name, catalogues) };
}

/** `Recap this report` → `recap-this-report`: Discord shows such names as they are, and has no description for them. */
function kebab(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
    .replace(/-$/u, '');
}

function english(key: string, catalogues: Catalogues): string {
  const text = catalogues.get('en')?.texts[key];
  if (text === undefined) throw new Error(`data/locales/en.json lacks "${key}", which a command's definition names`);
  return text;
}

function localizations(
  property: string,
  key: string,
  catalogues: Catalogues,
): Readonly<Record<string, LocalizationMap>> {
  const found = Object.values(Locale).flatMap((locale): [string, string][] => {
    const language = locale.split('-')[0] ?? locale;
    const text = language === 'en' ? undefined : (catalogues.get(locale) ?? catalogues.get(language))?.texts[key];
    return text === undefined ? [] : [[locale, text]];
  });
  return found.length === 0 ? {} : { [property]: Object.fromEntries(found) };
}

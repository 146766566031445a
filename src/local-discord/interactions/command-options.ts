import { asList, asNumber, asText, type Data } from '../json.ts';
import { optionTypes } from '../option-types.ts';
import { apiAttachment } from '../world/api-message.ts';
import { apiBareMember, apiChannel, apiUser } from '../world/api-objects.ts';
import type { StoredFile } from '../world/entities.ts';
import { memberPermissions } from '../permissions.ts';
import type { World } from '../world/world.ts';
import { ClientRefusal } from './client-refusal.ts';

/** What a person can put into an option's field. Users, channels and roles are given by id. */
export type OptionValue = string | number | boolean | StoredFile;

/** The values of a command's options, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Options as the interaction carries them, and what their ids stand for. */
export interface FilledOptions {
  readonly options: readonly Data[];
  readonly resolved: Data;
}

interface Filled {
  readonly option: Data;
  readonly resolved: readonly { readonly group: string; readonly id: string; readonly object: Data }[];
}

/**
 * Fills in options as Discord's client does before it sends a command: required ones must be there, values must have
 * their type and keep to their bounds. Throws a `ClientRefusal` otherwise.
 */
export function fillOptions(
  world: World,
  baseUrl: string,
  definitions: readonly Data[],
  values: OptionValues,
): FilledOptions {
  const stray = Object.keys(values).find((name) => !definitions.some((definition) => definition['name'] === name));
  if (stray !== undefined) throw new ClientRefusal('option-unknown', `There is no option "${stray}".`);
  const filled = definitions.flatMap((definition): readonly Filled[] => {
    const name = asText(definition['name']) ?? '';
    const value = values[name];
    if (value === undefined || value === '') {
      if (definition['required'] === true)
        throw new ClientRefusal('option-required', `The option "${name}" is required.`);
      return [];
    }
    return [fillOne(world, baseUrl, definition, name, value)];
  });
  return { options: filled.map(({ option }) => option), resolved: collect(filled) };
}

/**
 * Options for autocomplete: nothing is enforced yet, numbers may be half typed, and one option is focused.
 */
export function partialOptions(definitions: readonly Data[], values: OptionValues, focused: string): readonly Data[] {
  return definitions.flatMap((definition) => {
    const name = asText(definition['name']) ?? '';
    const value = values[name] ?? (name === focused ? '' : undefined);
    if (value === undefined || typeof value === 'object') return [];
    const plain = name === focused ? String(value) : value;
    return [{ name, type: definition['type'], value: plain, ...(name === focused ? { focused: true } : {}) }];
  });
}

function fillOne(world: World, baseUrl: string, definition: Data, name: string, value: OptionValue): Filled {
  const type = asNumber(definition['type']) ?? 0;
  const refuse = (what: string): ClientRefusal => new ClientRefusal('option-invalid', `The option "${name}" ${what}.`);
  const plain = (checked: string | number | boolean): Filled => ({
    option: { name, type, value: checked },
    resolved: [],
  });
  switch (type) {
    case optionTypes.string:
      return plain(checkChoice(definition, checkText(definition, String(value), refuse), refuse));
    case optionTypes.integer:
    case optionTypes.number:
      return plain(
        checkChoice(definition, checkNumber(definition, value, type === optionTypes.integer, refuse), refuse),
      );
    case optionTypes.boolean:
      if (typeof value !== 'boolean') throw refuse('must be true or false');
      return plain(value);
    case optionTypes.attachment: {
      if (typeof value !== 'object') throw refuse('must be a file');
      const attachment = apiAttachment(value, '0', baseUrl);
      return {
        option: { name, type, value: value.id },
        resolved: [{ group: 'attachments', id: value.id, object: attachment }],
      };
    }
    default:
      return { option: { name, type, value: String(value) }, resolved: resolveId(world, type, String(value), refuse) };
  }
}

type Refuse = (what: string) => ClientRefusal;

function checkText(definition: Data, text: string, refuse: Refuse): string {
  const [least, most] = [asNumber(definition['min_length']) ?? 0, asNumber(definition['max_length']) ?? 6000];
  if (text.length < least || text.length > most) throw refuse(`must have between ${least} and ${most} characters`);
  return text;
}

function checkNumber(definition: Data, value: OptionValue, whole: boolean, refuse: Refuse): number {
  const number = typeof value === 'number' ? value : Number(String(value).trim());
  if (!Number.isFinite(number) || (whole && !Number.isSafeInteger(number)))
    throw refuse(whole ? 'must be a whole number' : 'must be a number');
  const [least, most] = [asNumber(definition['min_value']), asNumber(definition['max_value'])];
  if (least !== undefined && number < least) throw refuse(`must be at least ${least}`);
  if (most !== undefined && number > most) throw refuse(`must be at most ${most}`);
  return number;
}

function checkChoice<Value extends string | number>(definition: Data, value: Value, refuse: Refuse): Value {
  const choices = asList(definition['choices']);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value))
    throw refuse('must be one of its choices');
  return value;
}

function resolveId(world: World, type: number, id: string, refuse: Refuse): Filled['resolved'] {
  const user = world.users.get(id);
  const channel = world.channels.get(id);
  if (user !== undefined && (type === optionTypes.user || type === optionTypes.mentionable)) {
    const permissions = String(user.permissions || memberPermissions);
    return [
      { group: 'users', id, object: apiUser(user) },
      { group: 'members', id, object: { ...apiBareMember(world), permissions } },
    ];
  }
  if (channel !== undefined && type === optionTypes.channel) {
    return [
      { group: 'channels', id, object: { ...apiChannel(world, channel), permissions: String(memberPermissions) } },
    ];
  }
  if (id === world.guild.id && (type === optionTypes.role || type === optionTypes.mentionable)) {
    return [
      {
        group: 'roles',
        id,
        object: {
          id,
          name: '@everyone',
          permissions: '0',
          position: 0,
          color: 0,
          hoist: false,
          managed: false,
          mentionable: false,
          flags: 0,
        },
      },
    ];
  }
  throw refuse('names nobody and nothing that is here');
}

function collect(filled: readonly Filled[]): Data {
  const resolved: Record<string, Record<string, unknown>> = {};
  for (const { group, id, object } of filled.flatMap((one) => one.resolved)) {
    resolved[group] = { ...resolved[group], [id]: object };
  }
  return resolved;
}

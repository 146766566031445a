import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command } from '../command/command.ts';

/** Where a command can be installed and used unless it says otherwise: everywhere. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** What to send to Discord to have exactly these commands. */
export function definitionsOf(commands: readonly Command[]): RESTPutAPIApplicationCommandsJSONBody {
  return commands.map(({ definition }) => ({ ...everywhere, ...definition }));
}

/**
 * Whether Discord already holds these definitions. What Discord adds (ids, versions) and what it spells out by
 * default (nulls, `false`, empty lists, `type: 1`) does not count as a difference, nor does order.
 */
export function sameDefinitions(held: readonly unknown[], wanted: readonly unknown[]): boolean {
  return isDeepStrictEqual(byName(held.map(normalise)), byName(wanted.map(normalise)));
}

interface Normalised {
  readonly name: string;
  readonly type: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
}

const commandFields = [
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
  'integration_types',
  'contexts',
] as const;

function normalise(definition: unknown): Normalised {
  const given = recordOf(definition);
  const kept = Object.fromEntries(commandFields.map((field) => [field, plain(given[field])]));
  const { integration_types: types, contexts } = kept;
  return {
    name: String(given['name']),
    type: given['type'] ?? ApplicationCommandType.ChatInput,
    fields: withoutDefaults({ ...kept, integration_types: sorted(types), contexts: sorted(contexts) }),
  };
}

/** The value without the fields that say nothing, at every depth. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return withoutDefaults(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)])));
}

function withoutDefaults(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => key === 'value' || !saysNothing(value)));
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function byName(definitions: readonly Normalised[]): readonly Normalised[] {
  const key = ({ type, name }: Normalised): string => `${String(type)} ${name}`;
  return definitions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

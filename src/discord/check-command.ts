import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../command/command.ts';
import type { Describe } from './describe.ts';

/** Discord's limit on name, description and values of one command, counting the longest localization of each. */
const maxCharacters = 8000;
const maxOptions = 25;

const localized = (max: number) => z.record(z.string(), z.string().min(1).max(max).nullable()).nullish();
const chatName = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}_-]{1,32}$/u, 'is not 1 to 32 lower-case letters, digits, - or _');
const description = z.string().min(1).max(100);
const choice = z.looseObject({
  name: z.string().min(1).max(100),
  name_localizations: localized(100),
  value: z.union([z.string().min(1).max(100), z.number()]),
});

// Options of options (sub-commands) are not used here; a command that brings them is refused rather than half checked.
const option = z.looseObject({
  type: z.union(
    [
      z.literal(ApplicationCommandOptionType.String),
      z.literal(ApplicationCommandOptionType.Integer),
      z.literal(ApplicationCommandOptionType.Number),
      z.literal(ApplicationCommandOptionType.Boolean),
    ],
    'is none of string, integer, number, boolean',
  ),
  name: chatName,
  name_localizations: localized(32),
  description,
  description_localizations: localized(100),
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
});
type Option = z.infer<typeof option>;

const isFunction = (value: unknown): boolean => typeof value === 'function';
const run = z.custom<Command['run']>(isFunction, 'is not a function');

const chat = z.looseObject({
  kind: z.literal('chat'),
  definition: z.looseObject({
    type: z.literal(ApplicationCommandType.ChatInput).optional(),
    name: chatName,
    name_localizations: localized(32),
    description,
    description_localizations: localized(100),
    options: z.array(option).max(maxOptions).default([]),
  }),
  run,
  complete: z.custom(isFunction, 'is not a function').optional(),
});

const message = z.looseObject({
  kind: z.literal('message'),
  definition: z.looseObject({
    type: z.literal(ApplicationCommandType.Message),
    name: z.string().min(1).max(32),
    name_localizations: localized(32),
  }),
  run,
});

/** As much of a command as its description needs; what its functions take and give, only the compiler knows. */
const shapeSchema = z.custom<Command>(
  (value) =>
    z.object({ kind: z.enum(['chat', 'message']), definition: z.object({ name: z.string() }), run }).safeParse(value)
      .success,
  'is not a command: it needs kind, definition and run',
);

const commandSchema = z.discriminatedUnion('kind', [chat, message]);

export type Checked = { readonly command: Command } | { readonly problems: readonly string[] };

/** The file a command belongs in, without extension: `Recap this report` → `recap-this-report`. */
export function fileNameOf(commandName: string): string {
  return commandName
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-/u, '')
    .replace(/-$/u, '');
}

/**
 * Whether a command file's default export is a command that Discord will take, and everything that speaks against it:
 * also what Discord's API description does not state (required options first, names used twice, 8,000 characters).
 */
export function checkCommand(candidate: unknown, fileName: string, describe: Describe): Checked {
  if (candidate === undefined) return { problems: ['has no default export'] };
  const shaped = shapeSchema.safeParse(candidate);
  if (!shaped.success) return { problems: shaped.error.issues.map(reasonOf) };
  let described: Command;
  try {
    described = { ...shaped.data, definition: describe(shaped.data.definition) };
  } catch (error) {
    return { problems: [`cannot be described (${error instanceof Error ? error.message : String(error)})`] };
  }
  const parsed = commandSchema.safeParse(described);
  if (!parsed.success) return { problems: parsed.error.issues.map(reasonOf) };
  const command = parsed.data;
  const problems = [
    ...(fileNameOf(command.definition.name) === fileName
      ? []
      : [`is named ${command.definition.name}: its file would be ${fileNameOf(command.definition.name)}.ts`]),
    ...(command.kind === 'chat' ? problemsOfOptions(command.definition.options, command.complete !== undefined) : []),
    ...problemsOfSize(command.definition),
  ];
  if (problems.length > 0) return { problems };
  return { command: described };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? 'is not a command' : `${issue.path.join('.')}: ${issue.message}`;
}

function problemsOfOptions(options: readonly Option[], completes: boolean): readonly string[] {
  const names = options.map(({ name }) => name);
  return options.flatMap((each, index) => [
    ...(names.indexOf(each.name) < index ? [`option ${each.name} is there twice`] : []),
    ...(each.required === true && options.slice(0, index).some(({ required }) => required !== true)
      ? [`option ${each.name} is required and stands after one that is not`]
      : []),
    ...(each.autocomplete === true && each.choices !== undefined
      ? [`option ${each.name} has both fixed choices and autocomplete`]
      : []),
    ...(each.autocomplete === true && !completes
      ? [`option ${each.name} promises autocomplete and the command has no complete()`]
      : []),
  ]);
}

function problemsOfSize(definition: object): readonly string[] {
  const size = charactersOf(definition);
  return size > maxCharacters ? [`has ${size} characters, more than ${maxCharacters}`] : [];
}

/** Characters as Discord counts them: names, descriptions and values, each with its longest localization. */
function charactersOf(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, each: unknown) => sum + charactersOf(each), 0);
  if (typeof node !== 'object' || node === null) return 0;
  const fields: Readonly<Record<string, unknown>> = { ...node };
  const own = ['name', 'description'].reduce(
    (sum, key) => sum + Math.max(lengthOf(fields[key]), ...localizationsOf(fields[`${key}_localizations`])),
    0,
  );
  return own + lengthOf(fields['value']) + charactersOf(fields['options']) + charactersOf(fields['choices']);
}

function localizationsOf(value: unknown): readonly number[] {
  return typeof value === 'object' && value !== null ? Object.values(value).map(lengthOf) : [];
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

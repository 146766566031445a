import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { ChatCommand, OptionValues } from '../command/command.ts';

/** A line that cannot be understood as a command; `sentence` is for whoever typed it. */
export interface LineProblem {
  readonly id:
    'empty' | 'several' | 'unknown-command' | 'unknown-option' | 'option-twice' | 'missing-option' | 'wrong-value';
  readonly sentence: string;
}

export type ParsedLine =
  | { readonly ok: true; readonly command: ChatCommand; readonly values: OptionValues }
  | { readonly ok: false; readonly problem: LineProblem };

/**
 * Reads a command as one types it into Discord:
 * `/quote speaker:Klopp about:emotions` → speaker `Klopp`, about `emotions`;
 * `/tie West Ham` → the bare words fill the first option, where that takes words.
 *
 * A value runs to the next known `name:` or to the end of the line; one in quotation marks may hold such a name.
 */
export function parseCommandLine(line: string, commands: readonly ChatCommand[]): ParsedLine {
  const trimmed = line.trim();
  const [typed = ''] = /^\S*/u.exec(trimmed) ?? [];
  const name = typed.replace(/^\//u, '');
  const rest = trimmed.slice(typed.length);
  if (name === '') return problem('empty', `Type a command: ${namesOf(commands)}.`);
  if (
    trimmed
      .split(/[\r\n]/u)
      .slice(1)
      .some((each) => each.trimStart().startsWith('/'))
  )
    return problem('several', 'Type one command at a time.');
  const command = commands.find(({ definition }) => definition.name === name.toLowerCase());
  if (command === undefined)
    return problem('unknown-command', `There is no command /${name}. There are ${namesOf(commands)}.`);
  const options = optionsOf(command);
  const given = collect(rest, options, command);
  if ('id' in given) return { ok: false, problem: given };
  return convert(command, options, given.values);
}

/** The options of a command, in the order in which Discord shows them. */
export function optionsOf({ definition }: ChatCommand): readonly APIApplicationCommandBasicOption[] {
  const options = 'options' in definition ? (definition.options ?? []) : [];
  return options.filter(
    (option): option is APIApplicationCommandBasicOption =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
  );
}

type Given = { readonly values: ReadonlyMap<string, string> } | LineProblem;

/** The text of each option that the line names, and that of the first one where words stand before any name. */
function collect(rest: string, options: readonly APIApplicationCommandBasicOption[], command: ChatCommand): Given {
  const values = new Map<string, string>();
  const marks = findNames(rest, options);
  const bare = unquote(rest.slice(0, marks[0]?.start ?? rest.length));
  if (bare !== '') {
    const [first] = options;
    if (first === undefined) return { id: 'unknown-option', sentence: `/${command.definition.name} takes no options.` };
    if (first.type === ApplicationCommandOptionType.Boolean) return noWords(command, options);
    const named = /^([a-z_-]{1,32}):\S/u.exec(bare)?.[1];
    if (named !== undefined && !rest.trimStart().startsWith('"')) return unknownOption(command, named, options);
    values.set(first.name, bare);
  }
  for (const [index, { name, end }] of marks.entries()) {
    const value = unquote(rest.slice(end, marks[index + 1]?.start ?? rest.length));
    if (values.has(name)) return { id: 'option-twice', sentence: `The option ${name} is given twice.` };
    if (value !== '') values.set(name, value);
  }
  return { values };
}

interface NameMark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where the line names its options: at the start of a word, outside quotation marks. */
function findNames(text: string, options: readonly APIApplicationCommandBasicOption[]): readonly NameMark[] {
  const known = new Set(options.map(({ name }) => name));
  const quoted = quotedRanges(text);
  return [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]{1,32}):/gu)].flatMap((match) => {
    const name = (match[1] ?? '').toLowerCase();
    const inside = quoted.some(([from, to]) => match.index > from && match.index < to);
    return known.has(name) && !inside ? [{ name, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Quotation marks in pairs: an opening one stands at the start of a word or value, a closing one at the end. */
function quotedRanges(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/(?<=^|[\s:])"[^"]*"(?=\s|$)/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function unquote(text: string): string {
  const trimmed = text.trim();
  return /^"[^"]*"$/u.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
}

function convert(
  command: ChatCommand,
  options: readonly APIApplicationCommandBasicOption[],
  given: ReadonlyMap<string, string>,
): ParsedLine {
  const values: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const text = given.get(option.name);
    if (text === undefined) {
      // A terminal has no settings, so that nothing stands in for the team.
      if (option.required !== true && option.name !== command.favourite) continue;
      return problem('missing-option', `/${command.definition.name} needs ${option.name}: ${option.description}.`);
    }
    const value = valueOf(option, text);
    if (value === undefined) return problem('wrong-value', `${option.name} takes ${kindOf(option)}, not “${text}”.`);
    values[option.name] = value;
  }
  return { ok: true, command, values };
}

/** The value of the option's type; undefined where the text is none. */
function valueOf(option: APIApplicationCommandBasicOption, text: string): string | number | boolean | undefined {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0) {
    const wanted = text.toLowerCase();
    return choices.find(({ name, value }) => [name.toLowerCase(), String(value).toLowerCase()].includes(wanted))?.value;
  }
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return /^(?:true|yes|on)$/iu.test(text) ? true : /^(?:false|no|off)$/iu.test(text) ? false : undefined;
    case ApplicationCommandOptionType.Integer:
      return /^[+-]?\d{1,15}$/u.test(text) ? Number(text) : undefined;
    case ApplicationCommandOptionType.Number:
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    default:
      return text;
  }
}

function kindOf(option: APIApplicationCommandBasicOption): string {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0) return choices.map(({ value }) => value).join(' or ');
  return option.type === ApplicationCommandOptionType.Boolean ? 'true or false' : 'a number';
}

/** Every command can be answered privately: "/help me" is no answer to that. */
function noWords({ definition }: ChatCommand, options: readonly APIApplicationCommandBasicOption[]): LineProblem {
  const named = options.map(({ name }) => `${name}:`).join(' or ');
  return { id: 'unknown-option', sentence: `/${definition.name} takes no words, only ${named}.` };
}

function unknownOption(
  { definition }: ChatCommand,
  named: string,
  options: readonly APIApplicationCommandBasicOption[],
): LineProblem {
  const names = options.map(({ name }) => name).join(', ');
  return { id: 'unknown-option', sentence: `/${definition.name} has no option ${named}. It has ${names}.` };
}

function namesOf(commands: readonly ChatCommand[]): string {
  return commands.map(({ definition }) => `/${definition.name}`).join(', ');
}

function problem(id: LineProblem['id'], sentence: string): ParsedLine {
  return { ok: false, problem: { id, sentence } };
}

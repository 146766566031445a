import type { ChatCommand, CommandContext } from '../command/command.ts';
import { optionsOf } from './parse-command-line.ts';

/** What a line could go on with, and the end of it that this would replace. */
export interface Completion {
  readonly choices: readonly string[];
  readonly replaces: string;
}

/**
 * What one may type next: command names, then the bot's own choices for the option at the end of the line, or the names
 * of the options.
 */
export function completeLine(line: string, commands: readonly ChatCommand[], context: CommandContext): Completion {
  const start = line.trimStart();
  const [typedName = ''] = /^\S*/u.exec(start) ?? [];
  const rest = start.slice(typedName.length);
  if (rest === '') {
    const names = commands.map(({ definition }) => `/${definition.name} `);
    return { choices: names.filter((name) => name.startsWith(`/${typedName.replace('/', '')}`)), replaces: typedName };
  }
  const command = commands.find(({ definition }) => definition.name === typedName.replace('/', ''));
  return command === undefined ? { choices: [], replaces: '' } : completeOption(rest.trimStart(), command, context);
}

function completeOption(rest: string, command: ChatCommand, context: CommandContext): Completion {
  const options = optionsOf(command);
  const names = options.map(({ name }) => name);
  const last = [...rest.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]{1,32}):/gu)].findLast(([, name = '']) =>
    names.includes(name),
  );
  const option = options.find(({ name }) => name === (last?.[1] ?? names[0]));
  if (option === undefined) return { choices: [], replaces: '' };
  const typed = last === undefined ? rest : rest.slice(last.index + last[0].length).trimStart();
  const fixed = 'choices' in option ? (option.choices ?? []).map(({ name }) => name) : [];
  const choices = fixed.length > 0 ? fixed : (command.complete?.(option.name, typed, {}, context) ?? []).map(typeable);
  if (choices.length > 0) return { choices, replaces: typed };
  const word = rest.split(/\s/u).at(-1) ?? '';
  return { choices: names.map((name) => `${name}:`).filter((name) => name.startsWith(word)), replaces: word };
}

/** A choice as one would type it: its label without the count of what is held; the id behind it is not for people. */
function typeable({ name }: { readonly name: string }): string {
  return name.split(' — ')[0] ?? name;
}

import type { CommandView } from '../page-protocol.ts';

/** A command that was typed straight through, and what was typed for its options. */
export interface TypedCommand {
  readonly command: CommandView;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads `/name rest`: the longest command name that the text begins with, and the rest as `option:value` pairs or, without
 * such, as the first option. Undefined while the name is not finished by a space.
 */
export function readTypedCommand(text: string, commands: readonly CommandView[]): TypedCommand | undefined {
  if (!text.startsWith('/')) return undefined;
  const typed = text.slice(1);
  const lower = typed.toLowerCase();
  const named = commands
    .flatMap((command) => [command.name, command.label].map((name) => ({ command, name })))
    .filter(({ name }) => lower.startsWith(`${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (named === undefined) return undefined;
  return { command: named.command, values: readValues(typed.slice(named.name.length + 1), named.command) };
}

/** The commands that fit what has been typed after the slash: those that begin so first, then those that hold it. */
export function fittingCommands(text: string, commands: readonly CommandView[]): readonly CommandView[] {
  const typed = text.slice(1).toLowerCase();
  const names = (command: CommandView): readonly string[] => [command.name.toLowerCase(), command.label.toLowerCase()];
  const begins = commands.filter((command) => names(command).some((name) => name.startsWith(typed)));
  const holds = commands.filter(
    (command) => !begins.includes(command) && names(command).some((name) => name.includes(typed)),
  );
  return [...begins, ...holds];
}

function readValues(rest: string, command: CommandView): Readonly<Record<string, string>> {
  const marks = command.options
    .flatMap((option) =>
      [option.name, option.label].map((name) => ({ option: option.name, name, at: findMark(rest, name) })),
    )
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const [first] = command.options;
  if (marks.length === 0) return first === undefined || rest.trim() === '' ? {} : { [first.name]: rest.trim() };
  return Object.fromEntries(
    marks.map(({ option, name, at }, index) => [option, rest.slice(at + name.length + 1, marks[index + 1]?.at).trim()]),
  );
}

/** Where `name:` begins a word. */
function findMark(rest: string, name: string): number {
  const mark = `${name}:`;
  if (rest.startsWith(mark)) return 0;
  const at = rest.indexOf(` ${mark}`);
  return at === -1 ? -1 : at + 1;
}

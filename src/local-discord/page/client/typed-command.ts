import type { CommandView } from '../page-protocol.ts';

/** A command that was typed straight through, and what was typed for its options. */
export interface TypedCommand {
  readonly command: CommandView;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads `/name rest`: the longest command name that the text begins with, and the rest as `option:value` pairs, words before
 * them as the first option that is required. Undefined while the name is not finished by a space.
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

/**
 * Reads `words option:value …` as one types it; words before the first `option:` belong to the option named `leading`.
 * Undefined where no option is named.
 */
export function readNamedOptions(
  text: string,
  { options }: CommandView,
  leading: string | undefined,
): Readonly<Record<string, string>> | undefined {
  const marks = options
    .flatMap((option) =>
      [...new Set([option.name, option.label])].map((name) => ({
        option: option.name,
        name,
        at: findMark(text, name),
      })),
    )
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (marks.length === 0) return undefined;
  const before = text.slice(0, marks[0]?.at).trim();
  return {
    ...(before === '' || leading === undefined ? {} : { [leading]: before }),
    ...Object.fromEntries(
      marks.map(({ option, name, at }, index) => [
        option,
        text.slice(at + name.length + 1, marks[index + 1]?.at).trim(),
      ]),
    ),
  };
}

/** Words without a name are for the first option that is required, or the first of all. */
function readValues(rest: string, command: CommandView): Readonly<Record<string, string>> {
  const leading = (command.options.find(({ required }) => required) ?? command.options[0])?.name;
  const named = readNamedOptions(rest, command, leading);
  if (named !== undefined) return named;
  return leading === undefined || rest.trim() === '' ? {} : { [leading]: rest.trim() };
}

/** Where `name:` begins a word. */
function findMark(rest: string, name: string): number {
  const mark = `${name}:`;
  if (rest.startsWith(mark)) return 0;
  const at = rest.indexOf(` ${mark}`);
  return at === -1 ? -1 : at + 1;
}

import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../command/command.ts';
import { checkCommand } from './check-command.ts';
import type { Describe } from './describe.ts';

/** One thing wrong with one command file. */
export interface CommandProblem {
  readonly file: string;
  readonly reason: string;
}

/** Commands cannot be used; `message` names every bad file with its reasons. */
export class CommandsError extends Error {
  override readonly name = 'CommandsError';
  readonly problems: readonly CommandProblem[];

  constructor(problems: readonly CommandProblem[]) {
    const lines = problems.map(({ file, reason }) => `\n  ${file}: ${reason}`);
    super(`the commands have ${problems.length} problem${problems.length === 1 ? '' : 's'}:${lines.join('')}`);
    this.problems = problems;
  }
}

/** How many commands of a kind Discord takes. */
const maxOfKind = { chat: 100, message: 15 } as const;

/**
 * Every command of a folder, one a file, in the order of their names. Folders in it, and files that are not
 * TypeScript, are left alone.
 *
 * @param describe puts the descriptions of all languages into a definition, before it is checked.
 * @throws {CommandsError} naming all files that cannot be used: none is skipped silently, since a command that is
 * missing would show only when someone asks for it.
 */
export async function loadCommands(
  folder: string,
  describe: Describe = (definition) => definition,
): Promise<readonly Command[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => entry.name);
  const checked = await Promise.all(files.toSorted().map((file) => loadCommand(folder, file, describe)));
  const commands = checked.flatMap((each) => ('command' in each ? [each.command] : []));
  const problems = checked.flatMap((each) => ('problems' in each ? each.problems : []));
  const all = [...problems, ...problemsTogether(folder, commands)];
  if (all.length > 0) throw new CommandsError(all);
  return commands;
}

type Loaded = { readonly command: Command } | { readonly problems: readonly CommandProblem[] };

async function loadCommand(folder: string, file: string, describe: Describe): Promise<Loaded> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(join(folder, file)).href);
  } catch (error) {
    return {
      problems: [{ file, reason: `cannot be loaded (${error instanceof Error ? error.message : String(error)})` }],
    };
  }
  const candidate: unknown =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  const checked = checkCommand(candidate, parse(file).name, describe);
  return 'command' in checked ? checked : { problems: checked.problems.map((reason) => ({ file, reason })) };
}

function problemsTogether(folder: string, commands: readonly Command[]): readonly CommandProblem[] {
  const named = Map.groupBy(commands, ({ kind, definition }) => `${kind} ${definition.name}`);
  const twice = [...named].filter(([, same]) => same.length > 1);
  const kinds = Object.entries(maxOfKind).filter(
    ([kind, max]) => commands.filter((each) => each.kind === kind).length > max,
  );
  return [
    ...twice.map(([name]) => ({ file: folder, reason: `the ${name} command is there twice` })),
    ...kinds.map(([kind, max]) => ({ file: folder, reason: `holds more than ${max} ${kind} commands` })),
  ];
}

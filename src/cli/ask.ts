import { Command, CommanderError } from 'commander';
import type { ChatCommand } from '../command/command.ts';
import { loadConfig } from '../config.ts';
import { openFinalWhistle } from '../open-final-whistle.ts';
import { parseCommandLine } from '../terminal/parse-command-line.ts';
import { renderReply } from '../terminal/render-reply.ts';

interface AskOptions {
  readonly json: boolean;
  readonly locale: string;
}

/** What went wrong was the line that was typed. */
const mistake = 2;

const program = new Command('ask')
  .description('Answers a command as the bot would: ask "/tie Liverpool"')
  .argument('<command...>', 'a command as typed in Discord: "/quote speaker:NAME about:WORD"')
  .option('--json', 'the message body that Discord would get, as one JSON object', false)
  .option('--locale <locale>', 'the language of the one who asks, as Discord names it', 'en-GB')
  .exitOverride();

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    program.parse();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : mistake;
    throw error;
  }
  try {
    return await ask(lineOf(program.args), program.opts<AskOptions>());
  } catch (error) {
    // What keeps the bot from starting explains itself: the environment, the lexicon, a command file.
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** The arguments as one line; a second command among them stays a line of its own. */
function lineOf(args: readonly string[]): string {
  return args.reduce((line, arg) => `${line}${/^\/\p{L}/u.test(arg) ? '\n' : ' '}${arg}`);
}

async function ask(line: string, { json, locale }: AskOptions): Promise<number> {
  const { commands, reports, contextFor } = await openFinalWhistle(loadConfig(), {
    watch: false,
    onProblem: ({ file, reason }) => console.error(`${file} is left out: ${reason}`),
  });
  const parsed = parseCommandLine(
    line,
    commands.filter((command): command is ChatCommand => command.kind === 'chat'),
  );
  if (!parsed.ok) {
    console.error(parsed.problem.sentence);
    return mistake;
  }
  const reply = await parsed.command.run(parsed.values, contextFor({ locale, guildId: null, userId: null }));
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  console.log(json ? JSON.stringify(reply.body) : renderReply(reply, { colours }));
  await reports.close();
  return 0;
}

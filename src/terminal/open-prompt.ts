import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { ChatCommand, CommandContext } from '../command/command.ts';
import { completeLine } from './complete-line.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { renderReply } from './render-reply.ts';

export interface PromptOptions {
  readonly commands: readonly ChatCommand[];
  /** What an answer may know, as of now. */
  readonly context: () => CommandContext;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly colours: boolean;
  /** Told of what went wrong beyond a mistake of the one who types. */
  readonly onBug: (error: unknown) => void;
}

/** Opens a prompt in which commands are typed as in Discord and answered; closes at the end of input or at Ctrl+C. */
export function openPrompt(options: PromptOptions): Interface {
  const { commands, input, output } = options;
  const prompt = createInterface({
    input,
    output,
    prompt: '› ',
    completer: (line: string) => {
      const { choices, replaces } = completeLine(line, commands, options.context());
      return [choices, replaces];
    },
  });
  prompt.on('line', (line) => {
    void answerLine(line, options).then((text) => {
      if (text !== '') output.write(`\n${text}\n\n`);
      prompt.prompt();
    });
  });
  prompt.prompt();
  return prompt;
}

async function answerLine(line: string, options: PromptOptions): Promise<string> {
  if (line.trim() === '') return '';
  const parsed = parseCommandLine(line, options.commands);
  if (!parsed.ok) return parsed.problem.sentence;
  const context = options.context();
  try {
    const reply = await parsed.command.run(parsed.values, context);
    return renderReply(reply, { colours: options.colours });
  } catch (error) {
    options.onBug(error);
    return 'Something went wrong; the log says what.';
  }
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../src/config.ts';

/** What a command-line tool said and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a tool of `src/cli` as a process of its own; `input` is its standard input. */
export function runTool(tool: string, args: readonly string[], input: string | Buffer = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, 'src/cli', `${tool}.ts`), ...args], {
      env: { ...process.env, NO_COLOR: '1' },
    });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
    child.stdin.end(input);
  });
}

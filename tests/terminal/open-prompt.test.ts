import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ChatCommand } from '../../src/command/command.ts';
import { completeLine } from '../../src/terminal/complete-line.ts';
import { openPrompt } from '../../src/terminal/open-prompt.ts';
import { emptyContext } from '../discord/test-bot.ts';

const echo: ChatCommand = {
  kind: 'chat',
  definition: {
    name: 'echo',
    description: 'Says it',
    options: [
      { type: 3, name: 'text', description: 'What', required: true, autocomplete: true },
      { type: 3, name: 'tone', description: 'How', choices: [{ name: 'Loud', value: 'loud' }] },
    ],
  },
  run: ({ text }) => {
    if (text === 'boom') throw new Error('secret detail');
    return { body: { content: `you said ${String(text)}` }, private: false };
  },
  complete: (_, typed) => [{ name: `${typed}!! — 3 times`, value: 'id:7' }],
};
const commands = [echo];
const context = emptyContext('en-GB');

describe('openPrompt', () => {
  async function type(...lines: readonly string[]): Promise<{ shown: string; bugs: readonly unknown[] }> {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const bugs: unknown[] = [];
    let shown = '';
    output.setEncoding('utf8').on('data', (text: string) => (shown += text));
    const prompt = openPrompt({
      commands,
      context: () => context,
      input,
      output,
      colours: false,
      onBug: (bug) => bugs.push(bug),
    });
    for (const line of lines) input.write(`${line}\n`);
    input.end();
    await once(prompt, 'close');
    return { shown, bugs };
  }

  it('answers what is typed and asks again', async () => {
    const { shown } = await type('/echo hello', '', '/echo text:bye');
    expect(shown).toMatch(/› \nyou said hello\n.*you said bye/su);
  });

  it('says what is wrong with a line', async () => {
    const { shown } = await type('/ecko hello');
    expect(shown).toContain('There is no command /ecko');
  });

  it('goes on after a bug and shows nothing of it', async () => {
    const { shown, bugs } = await type('/echo boom', '/echo still here');
    expect(shown).toContain('Something went wrong');
    expect(shown).not.toContain('secret detail');
    expect(shown).toContain('you said still here');
    expect(bugs).toHaveLength(1);
  });
});

describe('completeLine', () => {
  it.each([
    ['', ['/echo '], ''],
    ['/e', ['/echo '], '/e'],
    ['ec', ['/echo '], 'ec'],
    ['/x', [], '/x'],
    ['/x y', [], ''],
    ['/echo li', ['li!!'], 'li'],
    ['/echo text:li ver', ['li ver!!'], 'li ver'],
    ['/echo text:x tone:L', ['Loud'], 'L'],
  ])('goes on from %j', (line, choices, replaces) => {
    expect(completeLine(line, commands, context)).toEqual({ choices, replaces });
  });
});

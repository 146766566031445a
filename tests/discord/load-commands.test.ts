import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandsError, loadCommands } from '../../src/discord/load-commands.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});

afterEach(() => rm(folder, { recursive: true }));

const chat = (definition: object, more = ''): string =>
  `export default { kind: 'chat', definition: ${JSON.stringify(definition)}, run: () => ({ body: {}, private: true }), ${more} };`;
const option = (name: string, more: object = {}): object => ({ type: 3, name, description: 'd', ...more });

async function put(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), text);
}

async function problems(): Promise<readonly string[]> {
  try {
    await loadCommands(folder);
  } catch (error) {
    if (error instanceof CommandsError) return error.problems.map(({ file, reason }) => `${file}: ${reason}`);
    throw error;
  }
  throw new Error('no problem was found');
}

describe('loadCommands', () => {
  it('loads every command of a folder in the order of file names', async () => {
    await put('tie.ts', chat({ name: 'tie', description: 'd' }));
    await put('about.ts', chat({ name: 'about', description: 'd' }));
    await put(
      'who-is-this-about.ts',
      `export default { kind: 'message', definition: { type: 3, name: 'Who is this about?' }, run: () => 1 };`,
    );
    await put('notes.md', 'not a command');
    const commands = await loadCommands(folder);
    expect(commands.map(({ definition }) => definition.name)).toEqual(['about', 'tie', 'Who is this about?']);
  });

  it('puts descriptions in before it checks', async () => {
    await put('tie.ts', chat({ name: 'tie', description: '' }));
    const [tie] = await loadCommands(folder, (definition) => ({ ...definition, description: 'a tie' }));
    expect(tie?.definition).toMatchObject({ description: 'a tie' });
  });

  it.each([
    ['no default export', 'export const x = 1;', 'has no default export'],
    ['not a command', 'export default 1;', 'is not a command'],
    ['broken code', 'export default {', 'cannot be loaded'],
    ['no run', `export default { kind: 'chat', definition: { name: 'tie', description: 'd' } };`, 'is not a command'],
    ['another name', chat({ name: 'ties', description: 'd' }), 'its file would be ties.ts'],
    ['a capital', chat({ name: 'Tie', description: 'd' }), 'definition.name: is not 1 to 32 lower-case'],
    ['no description', chat({ name: 'tie', description: '' }), 'definition.description'],
    ['a long description', chat({ name: 'tie', description: 'd'.repeat(101) }), 'definition.description'],
    [
      '26 options',
      chat({ name: 'tie', description: 'd', options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) }),
      'options',
    ],
    [
      'an option twice',
      chat({ name: 'tie', description: 'd', options: [option('a'), option('a')] }),
      'option a is there twice',
    ],
    [
      'a required option late',
      chat({ name: 'tie', description: 'd', options: [option('a'), option('b', { required: true })] }),
      'option b is required and stands after one that is not',
    ],
    [
      'autocomplete without complete()',
      chat({ name: 'tie', description: 'd', options: [option('a', { autocomplete: true })] }),
      'promises autocomplete',
    ],
    [
      'a long choice',
      chat({
        name: 'tie',
        description: 'd',
        options: [option('a', { choices: [{ name: 'n', value: 'v'.repeat(101) }] })],
      }),
      'choices',
    ],
    [
      'more than 8,000 characters',
      chat({
        name: 'tie',
        description: 'd',
        options: Array.from({ length: 3 }, (_, i) =>
          option(`o${i}`, {
            choices: Array.from({ length: 25 }, (_, j) => ({
              name: `${j}`.padEnd(100, 'n'),
              value: `${j}`.padEnd(100, 'v'),
            })),
          }),
        ),
      }),
      'more than 8000',
    ],
  ])('refuses a file with %s and names it', async (_, text, reason) => {
    await put('tie.ts', text);
    expect(await problems()).toEqual([
      expect.stringMatching(new RegExp(`^tie\\.ts: .*${reason.replaceAll(/[().]/gu, '\\$&')}`, 'su')),
    ]);
  });

  it('names the problems of all files together', async () => {
    await put('tie.ts', 'export default 1;');
    await put('quote.ts', 'export default 2;');
    await put('about.ts', chat({ name: 'about', description: 'd' }));
    expect(await problems()).toHaveLength(2);
  });

  it('refuses two commands of one name', async () => {
    await put(
      'who-is-this.ts',
      `export default { kind: 'message', definition: { type: 3, name: 'Who is this' }, run: () => 1 };`,
    );
    await put(
      'who-is--this.ts',
      `export default { kind: 'message', definition: { type: 3, name: 'Who is this' }, run: () => 1 };`,
    );
    expect(await problems()).toContainEqual(expect.stringContaining('its file would be who-is-this.ts'));
  });
});

import { describe, expect, test } from 'vitest';
import { fittingCommands, readTypedCommand } from '../../../../src/local-discord/page/client/typed-command.ts';
import type { CommandView, OptionView } from '../../../../src/local-discord/page/page-protocol.ts';

const option = (name: string, label = name): OptionView => ({
  name,
  label,
  description: '',
  type: 3,
  required: false,
  autocomplete: false,
  choices: [],
  minValue: null,
  maxValue: null,
  minLength: null,
  maxLength: null,
});
const command = (name: string, options: readonly OptionView[] = [], label = name): CommandView => ({
  name,
  label,
  description: '',
  type: 1,
  options,
});

const commands = [
  command('echo', [option('text'), option('times')]),
  command('set colour', [option('name')]),
  command('ping'),
  command('tie', [option('team', 'mannschaft')], 'duell'),
  command('match', [option('date'), { ...option('team'), required: true }]),
];

describe('a command typed straight through', () => {
  test.each([
    ['/echo ', 'echo', {}],
    ['/echo two words', 'echo', { text: 'two words' }],
    ['/echo text:two words times:3', 'echo', { text: 'two words', times: '3' }],
    ['/ECHO hey', 'echo', { text: 'hey' }],
    ['/set colour red', 'set colour', { name: 'red' }],
    ['/duell x', 'tie', { team: 'x' }],
    ['/tie mannschaft:x', 'tie', { team: 'x' }],
    ['/echo two words times:3', 'echo', { text: 'two words', times: '3' }],
    ['/match two words date:3', 'match', { team: 'two words', date: '3' }],
  ])('%s', (typed, name, values) => {
    expect(readTypedCommand(typed, commands)).toMatchObject({ command: { name }, values });
  });

  test.each(['/ech', '/echo', '/set ', 'echo x', '/nothing x'])('%s is none yet', (typed) => {
    expect(readTypedCommand(typed, commands)).toBeUndefined();
  });
});

test('commands that begin with what is typed come before those that hold it', () => {
  expect(fittingCommands('/e', commands).map(({ name }) => name)).toEqual(['echo', 'set colour', 'tie']);
});

import { expect, it } from 'vitest';
import { askCommand } from './ask-command.ts';

it.each([
  ['tie', { team: 'Liverpool' }, true],
  ['tie', { team: 'Liverpool' }, false],
  ['ask', { question: 'who scored for Roma?' }, true],
  ['ask', { question: 'who scored for Roma?' }, false],
])('/%s %o private:%s can be posted only where it is private', async (command, options, alone) => {
  const { body } = await askCommand(command, { ...options, private: alone });
  expect(JSON.stringify(body).includes('Post here')).toBe(alone);
});

import { expect, it } from 'vitest';
import { askCommand } from './ask-command.ts';

it.each([true, false])('a card asked for with private:%s can be posted only where it is private', async (alone) => {
  const { body } = await askCommand('tie', { team: 'Liverpool', private: alone });
  expect(JSON.stringify(body).includes('Post here')).toBe(alone);
});

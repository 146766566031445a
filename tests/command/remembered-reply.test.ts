import { expect, test } from 'vitest';
import type { Held } from '../../src/answers/held.ts';
import { rememberedReply } from '../../src/command/remembered-reply.ts';
import { compileCatalogues } from '../../src/replies/messages.ts';
import type { Reply } from '../../src/replies/reply.ts';

const reply = (content: string): Reply => ({ body: { content }, private: false });
// Only their identity matters here.
const aState = (): Held => ({}) as Held;
const texts = compileCatalogues(new Map());

test('a reply is made once for the same state, texts and key', () => {
  const held = aState();
  const first = rememberedReply(held, texts, 'tie', () => reply('first'));
  expect(rememberedReply(held, texts, 'tie', () => reply('second'))).toBe(first);
  expect(rememberedReply(held, texts, 'quote', () => reply('other'))).toEqual(reply('other'));
});

test('another state and other texts know nothing of it', () => {
  const held = aState();
  rememberedReply(held, texts, 'tie', () => reply('first'));
  expect(rememberedReply(aState(), texts, 'tie', () => reply('second'))).toEqual(reply('second'));
  const others = compileCatalogues(new Map());
  expect(rememberedReply(held, others, 'tie', () => reply('third'))).toEqual(reply('third'));
});

test('what fails is not remembered', () => {
  const held = aState();
  const fail = (): Reply => {
    throw new Error('broken');
  };
  expect(() => rememberedReply(held, texts, 'tie', fail)).toThrow('broken');
  expect(rememberedReply(held, texts, 'tie', () => reply('mended'))).toEqual(reply('mended'));
});

test('a thousand are remembered, and the one asked for longest ago goes first', () => {
  const held = aState();
  const ask = (key: string, content: string): Reply => rememberedReply(held, texts, key, () => reply(content));
  for (let index = 0; index < 1_000; index += 1) ask(String(index), 'first');
  ask('0', 'again');
  ask('one more', 'first');
  expect(ask('0', 'anew')).toEqual(reply('first'));
  expect(ask('1', 'anew')).toEqual(reply('anew'));
});

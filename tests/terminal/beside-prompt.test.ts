import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { besidePrompt } from '../../src/terminal/beside-prompt.ts';

function screen(): { readonly stream: PassThrough; readonly seen: () => string } {
  const stream = new PassThrough();
  stream.setEncoding('utf8');
  return { stream, seen: () => String(stream.read() ?? '') };
}

test('without a prompt lines are written as they are', () => {
  const { stream, seen } = screen();
  besidePrompt(stream).stream.write('a line\n');
  expect(seen()).toBe('a line\n');
});

test('a line takes the place of the prompt, and the prompt comes after it with what was typed', () => {
  const { stream, seen } = screen();
  const beside = besidePrompt(stream);
  const input = new PassThrough();
  const prompt = createInterface({ input, output: stream, prompt: '› ', terminal: true });
  beside.attach(prompt);
  prompt.prompt();
  input.write('/ti');
  seen();
  beside.stream.write('a line\n');
  const shown = seen();
  expect(shown.startsWith('\u001B[1G\u001B[2Ka line\n')).toBe(true);
  expect(shown.slice(shown.indexOf('a line'))).toContain('› /ti');
  prompt.close();
  seen();
  beside.stream.write('after\n');
  expect(seen()).toBe('after\n');
});

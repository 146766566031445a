import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/discord/logger.ts';

const token = 'MTIz.abc.def-ghi';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('trace', [token, null], { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('createLogger', () => {
  it.each([
    ['a message', (log: ReturnType<typeof createLogger>) => log.info(`token ${token}`)],
    ['a field', (log: ReturnType<typeof createLogger>) => log.info({ config: { token } }, 'started')],
    [
      'an error and its cause',
      (log: ReturnType<typeof createLogger>) =>
        log.error({ err: new Error(`Bot ${token}`, { cause: new Error(token) }) }),
    ],
    [
      'the headers of an error',
      (log: ReturnType<typeof createLogger>) =>
        log.error({ err: Object.assign(new Error('x'), { request: { headers: { authorization: `Bot ${token}` } } }) }),
    ],
    ['a child', (log: ReturnType<typeof createLogger>) => log.child({ of: token }).warn('x')],
  ])('keeps the token out of %s', (_, write) => {
    const lines = logged(write);
    expect(lines).not.toBe('');
    expect(lines).not.toContain(token);
  });

  it('keeps the token of an interaction out, which could answer in our name', () => {
    expect(logged((log) => log.info({ interaction: { id: '1', token: 'aW50ZXJhY3Rpb24' } }))).not.toContain(
      'aW50ZXJhY3Rpb24',
    );
  });

  it('writes everything else', () => {
    expect(logged((log) => log.info({ count: 4 }, 'commands'))).toMatch(/"count":4.*"msg":"commands"/u);
  });
});

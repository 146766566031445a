import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, projectFolder, readConfig, variables } from '../src/config.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('no problem was found');
}

describe('readConfig', () => {
  it('needs nothing', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ token: null, guildId: null, apiUrl: 'https://discord.com/api', logLevel: 'info' });
    expect(config.articlesFolder).toBe(join(projectFolder, 'data/articles'));
  });

  it('takes a blank variable as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', LOCAL_DISCORD_PORT: '' })).toEqual(readConfig({}));
  });

  it('names every problem at once', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'Bot abc',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'ftp://example.org',
      LOG_LEVEL: 'loud',
      LOCAL_DISCORD_PORT: '70000',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).toSorted()).toEqual([
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'LOCAL_DISCORD_PORT',
      'LOG_LEVEL',
    ]);
  });

  it('never shows the value of a malformed token', () => {
    expect(problemsOf({ DISCORD_TOKEN: '"MTEx.secret.value"' }).join('\n')).not.toContain('secret');
  });

  it.each([
    ['http://127.0.0.1:4850/api', 'http://127.0.0.1:4850/api'],
    ['http://127.0.0.1:4850/api/', 'http://127.0.0.1:4850/api'],
    ['http://127.0.0.1:4850/api/v10', 'http://127.0.0.1:4850/api'],
    ['http://127.0.0.1:4850/api/v10/', 'http://127.0.0.1:4850/api'],
  ])('takes %s as %s', (given, taken) => {
    expect(readConfig({ DISCORD_API_URL: given }).apiUrl).toBe(taken);
  });

  it('cannot be changed', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.localDiscord)).toBe(true);
  });
});

describe('.env.example', () => {
  const example = parse(readFileSync(join(projectFolder, '.env.example')));

  it('documents exactly the variables that are read', () => {
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  });

  it('says what holds when nothing is set', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it('has a comment above every variable or group of them', () => {
    const groups = readFileSync(join(projectFolder, '.env.example'), 'utf8').trim().split('\n\n');
    expect(groups.filter((group) => !group.startsWith('#'))).toEqual([]);
  });
});

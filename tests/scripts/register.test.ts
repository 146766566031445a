import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { startLocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(() => discord.close());

function register(token: string, guildId = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: discord.api, DISCORD_GUILD_ID: guildId };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectFolder, 'scripts/register.ts')], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('npm run register', { timeout: 60_000 }, () => {
  it('registers all commands, and only where they differ', async () => {
    expect((await register(discord.token)).stdout).toMatch(/^Registered \d+ commands everywhere/u);
    expect((await register(discord.token)).stdout).toMatch(/already/u);
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(discord.complaints).toEqual([]);
  });

  it('registers in the one server that the environment names', async () => {
    expect((await register(discord.token, discord.guildId)).stdout).toContain(`in server ${discord.guildId}`);
    expect(discord.user().commands('general')).toContain('tie');
  });

  it('needs a token', async () => {
    expect(await register('')).toMatchObject({ code: 1, stderr: expect.stringContaining('DISCORD_TOKEN') });
  });
});

import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { startBotProcess } from '../walk/start-bot-process.ts';
import type { BotProcess } from '../walk/start-bot-process.ts';
import { startPatientDiscord } from '../start-patient-discord.ts';

const manager = (1n << 31n) | (1n << 5n);

let folder: string;
let discord: LocalDiscord;
let bot: BotProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'running-'));
  discord = await startPatientDiscord();
});

afterEach(async () => {
  await bot?.kill();
  bot = undefined;
  await discord.close();
  await rm(folder, { recursive: true, force: true });
});

/** A shell of its own view of the file system, in which the data folder is a disk of a quarter of a megabyte. */
const onSmallDisk = ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=256k tmpfs "$DATA_DIR" && exec "$0" "$@"'];

function canMount(): boolean {
  const [program = '', ...rest] = onSmallDisk;
  return spawnSync(program, [...rest, 'true'], { env: { ...process.env, DATA_DIR: folder } }).status === 0;
}

/** Writes until nothing more goes on the disk that only the bot sees. */
function fillDisk({ pid }: BotProcess): string {
  const ballast = `/proc/${pid}/root${folder}/ballast`;
  for (const size of [4096, 1]) {
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
  return ballast;
}

const shown = ({ embeds }: { readonly embeds: readonly unknown[] }): string => JSON.stringify(embeds);

/** Somebody's answers are hidden where their own settings say so: behind bars, or in a picture that is behind one. */
async function isHidden(id: string): Promise<boolean> {
  const reply = await discord.user({ id }).command('general', 'tie', { team: 'Liverpool' });
  const pictures = reply.attachments.map(({ filename }) => String(filename));
  return shown(reply).includes('||') || pictures.some((name) => name.startsWith('SPOILER_'));
}

// Each test runs the bot in a process of its own, which takes its time on a busy machine.
describe('the running bot', { timeout: 90_000 }, () => {
  it('says that its disk is full, answers as before, and stores again once there is room', async ({ skip }) => {
    skip(!canMount(), 'no disk can be mounted here');
    bot = await startBotProcess(discord, folder, onSmallDisk);
    const early = discord.user({ locale: 'en-GB' });
    await early.command('general', 'preferences', { spoilers: 'hide' });
    const ballast = fillDisk(bot);
    const late = discord.user({ locale: 'en-GB' });
    const refused = await late.command('general', 'preferences', { spoilers: 'hide' });
    expect(shown(refused)).toContain('My disk is full');
    expect(shown(await early.command('general', 'preferences', { spoilers: 'show' }))).toContain('My disk is full');
    expect(shown(await early.command('general', 'privacy'))).toContain('Scores and scorers');
    expect([await isHidden(early.id), await isHidden(late.id)]).toEqual([true, false]);
    await rm(ballast);
    expect(shown(await late.command('general', 'preferences', { spoilers: 'hide' }))).not.toContain('disk is full');
    expect([await isHidden(early.id), await isHidden(late.id)]).toEqual([true, true]);
    expect(discord.complaints).toEqual([]);
  });

  it('has everything that it said was stored after a kill in the middle of storing', async () => {
    bot = await startBotProcess(discord, folder);
    const saved = new Set<string>();
    const people = Array.from({ length: 60 }, () => discord.user({ locale: 'en-GB' }));
    const storing = people.map(async (person) => {
      const reply = await person.command('general', 'preferences', { spoilers: 'hide' });
      if (shown(reply).includes('Saved')) saved.add(person.id);
    });
    const settled = Promise.allSettled(storing);
    await expect.poll(() => saved.size, { timeout: 20_000, interval: 1 }).toBeGreaterThan(5);
    await bot.kill();
    const before = new Set(saved);
    const database = new DatabaseSync(join(folder, 'settings.sqlite'));
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
    bot = await startBotProcess(discord, folder);
    for (const id of [...before].slice(0, 5)) expect(await isHidden(id)).toBe(true);
    const kept = new DatabaseSync(join(folder, 'settings.sqlite'), { readOnly: true });
    const rows = kept.prepare('SELECT id, spoilers FROM settings').all();
    kept.close();
    expect(rows.filter(({ spoilers }) => spoilers !== 'hide')).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...before]));
    await settled;
  });

  it('deletes the settings of a server that removes it, and keeps those of its people', async () => {
    bot = await startBotProcess(discord, folder);
    const boss = discord.user({ locale: 'en-GB', permissions: manager });
    await boss.command('general', 'settings', { spoilers: 'hide' });
    await boss.command('general', 'preferences', { pictures: 'off' });
    const scopes = (): readonly unknown[] => {
      const database = new DatabaseSync(join(folder, 'settings.sqlite'), { readOnly: true });
      try {
        return database
          .prepare('SELECT scope FROM settings ORDER BY scope')
          .all()
          .map(({ scope }) => scope);
      } finally {
        database.close();
      }
    };
    expect(scopes()).toEqual(['person', 'server']);
    await fetch(`${discord.url}/page/do?user=${boss.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'fault', fault: 'kick' }),
    });
    await expect.poll(scopes, { timeout: 10_000 }).toEqual(['person']);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { createSettings } from '../../src/settings/create-settings.ts';
import type { Settings } from '../../src/settings/create-settings.ts';
import { startSettledBot } from './a-settled-bot.ts';
import { startPatientDiscord } from '../start-patient-discord.ts';

const member = 1n << 31n;
const manager = member | (1n << 5n);

let folder: string;
let file: string;
let discord: LocalDiscord;
let settings: Settings;
let failures: string[];
let running: Awaited<ReturnType<typeof startSettledBot>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
  file = join(folder, 'settings.sqlite');
  failures = [];
  discord = await startPatientDiscord();
  settings = createSettings(file, { onFailure: (failure) => void failures.push(failure) });
  running = await startSettledBot(discord, settings);
});

afterEach(async () => {
  await running.bot.stop();
  settings.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

const shown = (message: { readonly embeds: readonly unknown[] }): string => JSON.stringify(message.embeds);

describe('/settings', () => {
  it('is for those who manage the server, and holds for everyone in it', async () => {
    const boss = discord.user({ name: 'Boss', locale: 'en-GB', permissions: manager });
    const fan = discord.user({ name: 'Fan', locale: 'en-GB', permissions: member });
    const saved = await boss.command('general', 'settings', { spoilers: 'hide', language: 'de' });
    expect(saved.ephemeral).toBe(true);
    expect(shown(saved)).toContain('Deutsch');
    const card = await fan.command('general', 'tie', { team: 'Liverpool' });
    expect(shown(card)).toContain('||');
    expect(shown(await fan.command('dm', 'tie', { team: 'Liverpool' }))).not.toContain('||');
    expect(fan.commands('general')).not.toContain('settings');
    expect(fan.commands('general')).toContain('preferences');
    expect(boss.commands('dm')).not.toContain('settings');
    expect(discord.complaints).toEqual([]);
  });

  it('is checked again when it comes in, whoever the server lets see it', async () => {
    const guild = await running.bot.client.guilds.fetch(discord.guildId);
    await guild.commands.create({
      name: 'settings',
      description: 'For all',
      options: [{ type: 3, name: 'spoilers', description: 'x' }],
    });
    await discord.waitForCommand('settings');
    const fan = discord.user({ locale: 'en-GB', permissions: member });
    const refused = await fan.command('general', 'settings', { spoilers: 'hide' });
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('Only those who may manage the server');
    expect(settings.read(discord.guildId, null).spoilers).toBe('show');
  });

  it('is deleted when the bot is taken from the server', async () => {
    const boss = discord.user({ permissions: manager });
    await boss.command('general', 'settings', { spoilers: 'hide' });
    await boss.command('general', 'preferences', { pictures: 'off' });
    discord.removeBot();
    await expect.poll(() => settings.show({ scope: 'server', id: discord.guildId })).toEqual({});
    expect(settings.show({ scope: 'person', id: boss.id })).toEqual({ pictures: 'off' });
  });
});

describe('/preferences', () => {
  it('shows what holds and where each of it comes from', async () => {
    const boss = discord.user({ locale: 'en-GB', permissions: manager });
    await boss.command('general', 'settings', { pictures: 'off', spoilers: 'hide' });
    await boss.command('general', 'preferences', { spoilers: 'show' });
    const [embed] = (await boss.command('general', 'preferences')).embeds;
    const description = String(Object(embed)['description']);
    expect(description.split('\n')).toEqual([
      '🌐 **Language**: The language of your Discord · *default*',
      '🙈 **Scores and scorers**: Show · *yours*',
      '🖼️ **Pictures**: Without pictures · *set by the server*',
      '⭐ **Favourite team**: No favourite team · *default*',
    ]);
  });

  it('answers in the language that was just set', async () => {
    const fan = discord.user({ locale: 'en-GB' });
    await fan.command('general', 'preferences', { language: 'de' });
    const german = shown(await fan.command('general', 'tie', { team: 'Liverpool' }));
    expect(german).toContain('Rückspiel');
    await fan.command('general', 'preferences', { language: 'default' });
    expect(shown(await fan.command('general', 'tie', { team: 'Liverpool' }))).toContain('Second leg');
  });

  it('makes the favourite team the default, and the first to choose from', async () => {
    const fan = discord.user({ locale: 'en-GB' });
    const before = await fan.command('general', 'tie');
    expect(before.ephemeral).toBe(true);
    expect(shown(before)).toContain('/preferences');
    const [roma] = await fan.autocomplete('general', 'preferences', { team: 'rom' }, 'team');
    await fan.command('general', 'preferences', { team: roma?.value ?? '' });
    for (const command of ['tie', 'match', 'team']) {
      expect(shown(await fan.command('general', command))).toContain('Roma');
    }
    const [first] = await fan.autocomplete('general', 'tie', { team: '' }, 'team');
    expect(first?.name).toContain('Roma');
    const [none] = await fan.autocomplete('general', 'preferences', { team: '' }, 'team');
    await fan.command('general', 'preferences', { team: none?.value ?? '' });
    expect(settings.read(null, fan.id).favouriteTeam).toBeNull();
    expect(discord.complaints).toEqual([]);
  });

  it('takes every choice that it offers, and gives each back', async () => {
    const fan = discord.user({ locale: 'en-GB' });
    const me = { scope: 'person', id: fan.id } as const;
    const offered = {
      language: ['en', 'de', 'it', 'fr', 'es', 'pt'],
      spoilers: ['show', 'hide'],
      pictures: ['dark', 'light', 'off'],
    };
    for (const [setting, values] of Object.entries(offered)) {
      for (const value of values) {
        await fan.command('general', 'preferences', { [setting]: value });
        expect(settings.show(me)).toEqual({ [setting]: value });
      }
      await fan.command('general', 'preferences', { [setting]: 'default' });
      expect(settings.show(me)).toEqual({});
    }
    expect(discord.complaints).toEqual([]);
  });

  it('changes nothing for a team that is none', async () => {
    const fan = discord.user({ locale: 'en-GB' });
    const refused = await fan.command('general', 'preferences', { team: 'qqqqqq', pictures: 'off' });
    expect(shown(refused)).toContain('“qqqqqq” is no single team');
    expect(settings.show({ scope: 'person', id: fan.id })).toEqual({});
    expect(shown(refused)).toContain('Your settings');
  });
});

describe('/privacy', () => {
  it('shows what is stored and deletes it after asking once more', async () => {
    const fan = discord.user({ name: 'Fan', locale: 'en-GB' });
    const other = discord.user({ name: 'Other', locale: 'en-GB' });
    await other.command('general', 'preferences', { language: 'fr' });
    expect(shown(await fan.command('general', 'privacy'))).toContain('Nothing.');
    await fan.command('general', 'preferences', { team: 'Liverpool', spoilers: 'hide' });
    const page = await fan.command('general', 'privacy');
    expect(page.ephemeral).toBe(true);
    expect(shown(page)).toContain('Liverpool');
    const asked = await fan.press(page, 'Delete');
    expect(asked.id).toBe(page.id);
    expect(settings.show({ scope: 'person', id: fan.id })).not.toEqual({});
    expect(shown(await fan.press(asked, 'Keep'))).toContain('Liverpool');
    const again = await fan.press(asked, 'Delete');
    expect(shown(await fan.press(again, 'Delete'))).toContain('Nothing is stored of you now.');
    expect(settings.show({ scope: 'person', id: fan.id })).toEqual({});
    expect(settings.show({ scope: 'person', id: other.id })).toEqual({ language: 'fr' });
    expect(discord.complaints).toEqual([]);
  });
});

describe('a store that takes nothing', () => {
  it('is said privately, and everything else goes on', async () => {
    const fan = discord.user({ locale: 'en-GB' });
    await fan.command('general', 'preferences', { spoilers: 'hide' });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const refused = await fan.command('general', 'preferences', { spoilers: 'show' });
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('My store cannot be reached');
    expect(shown(await fan.command('general', 'tie', { team: 'Liverpool' }))).toContain('||');
    other.exec('ROLLBACK');
    other.close();
    await fan.command('general', 'preferences', { spoilers: 'show' });
    expect(shown(await fan.command('general', 'tie', { team: 'Liverpool' }))).not.toContain('||');
    expect(failures).toEqual(['unavailable']);
  });
});

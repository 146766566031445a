import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { createSettings } from '../../src/settings/create-settings.ts';
import type { Settings } from '../../src/settings/create-settings.ts';
import { startSettledBot } from './a-settled-bot.ts';
import { startPatientDiscord } from '../start-patient-discord.ts';

let discord: LocalDiscord;
let settings: Settings;
let running: Awaited<ReturnType<typeof startSettledBot>>;

beforeEach(async () => {
  discord = await startPatientDiscord();
  settings = createSettings(':memory:', { onFailure: () => undefined });
  running = await startSettledBot(discord, settings);
});

afterEach(async () => {
  await running.bot.stop();
  settings.close();
  await discord.close();
});

describe('a card in a channel', () => {
  it('opens for the presser alone, and is posted for everyone where they say so', async () => {
    const ada = discord.user({ name: 'Ada', locale: 'en-GB' });
    const ben = discord.user({ name: 'Ben', locale: 'de' });
    const card = await ada.command('general', 'tie', { team: 'Liverpool' });
    const before = discord.messages('general').length;
    const opened = await ben.press(card, 'Liverpool');
    expect(opened.ephemeral).toBe(true);
    expect(JSON.stringify(opened.embeds)).toContain('Torschützen');
    expect(discord.messages('general')).toHaveLength(before);
    const posted = await ben.press(opened, 'Hier posten');
    expect(posted.ephemeral).toBe(false);
    expect(posted.embeds).toEqual(opened.embeds);
    expect(discord.messages('general')).toHaveLength(before + 1);
    expect(discord.complaints).toEqual([]);
  });

  it('is turned by the one who asked; for anyone else its next page opens privately', async () => {
    const ada = discord.user({ name: 'Ada', locale: 'en-GB' });
    const ben = discord.user({ name: 'Ben', locale: 'en-GB' });
    const card = await ada.command('general', 'scorers');
    const others = await ben.press(card, 'More');
    expect(others).toMatchObject({ ephemeral: true });
    expect(others.id).not.toBe(card.id);
    expect(ada.look(card)?.embeds).toEqual(card.embeds);
    const turned = await ada.press(card, 'More');
    expect(turned.id).toBe(card.id);
    expect(turned.embeds).toEqual(others.embeds);
  });

  it('can be posted from any page of what was opened', async () => {
    const ada = discord.user({ name: 'Ada', locale: 'en-GB' });
    const card = await ada.command('general', 'recap');
    const sources = await ada.press(card, 'Sources');
    const next = await ada.press(sources, 'More');
    expect(next).toMatchObject({ id: sources.id, ephemeral: true });
    const posted = await ada.press(next, 'Post here');
    expect(posted).toMatchObject({ ephemeral: false });
    expect(posted.embeds).toEqual(next.embeds);
  });

  it('keeps spoilers hidden for those who open and post from it', async () => {
    const ada = discord.user({ name: 'Ada', locale: 'en-GB' });
    const card = await ada.command('general', 'tie', { team: 'Liverpool', spoiler: 'hide' });
    const opened = await ada.press(card, 'Atalanta');
    const posted = await ada.press(opened, 'Post here');
    for (const { embeds } of [opened, posted]) expect(JSON.stringify(embeds)).toContain('||**Gianluca Scamacca**');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalDiscord, type LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { startToyBot, type ToyBot } from './toy-bot.ts';

let discord: LocalDiscord;
let bot: ToyBot;

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = await startToyBot(discord);
});

afterAll(async () => {
  await bot?.stop();
  await discord?.close();
});

describe('a discord.js bot on a local Discord', () => {
  test('logs in, knows its guild and registers its commands', () => {
    expect(bot.client.guilds.cache.get(discord.guildId)?.name).toBe('Local server');
    expect(discord.user().commands('general')).toContain('ping');
  });

  test('answers a slash command in the language of the person', async () => {
    const seen = await discord.user({ name: 'Ada', locale: 'de' }).command('general', 'ping');
    expect(seen).toMatchObject({ content: 'Pong auf Deutsch', ephemeral: false, commandName: 'ping' });
  });

  test('gets options with their types and can answer for one person only', async () => {
    const user = discord.user({ name: 'Bo' });
    const seen = await user.command('general', 'echo', { text: 'hey', times: 3, private: true });
    expect(seen).toMatchObject({ content: 'hey hey hey', ephemeral: true });
    expect(discord.messages('general').map(({ id }) => id)).not.toContain(seen.id);
    expect(discord.messages('general', user.id).map(({ id }) => id)).toContain(seen.id);
  });

  test('offers choices while a person types', async () => {
    const choices = await discord.user().autocomplete('general', 'echo', { text: 'ap' }, 'text');
    expect(choices.map(({ name }) => name)).toEqual(['apple', 'apricot']);
  });

  test('thinks first and answers later', async () => {
    const seen = await discord.user().command('general', 'slow');
    expect(seen).toMatchObject({ content: 'At last', thinking: false, edited: false });
  });

  test('sends a picture inside an embed and turns the page on a button, also by its label', async () => {
    const user = discord.user();
    const first = await user.command('general', 'card');
    expect(first.attachments).toEqual([]);
    expect(first.embeds[0]).toMatchObject({ title: 'Page 1', image: { width: 2, height: 1 } });
    const second = await user.press(first, 'Next');
    expect(second).toMatchObject({ id: first.id, edited: true, embeds: [{ title: 'Page 2' }] });
    const why = await user.press(second, 'why:');
    expect(why).toMatchObject({ content: 'Because', ephemeral: true });
    expect(await user.select(second, 'fruit', ['banana'])).toMatchObject({ content: 'You chose banana' });
  });

  test('serves the picture to the page and not as a page of its own', async () => {
    const card = await discord.user().command('general', 'card');
    const image = card.embeds[0]?.['image'];
    const url = typeof image === 'object' && image !== null && 'url' in image ? String(image.url) : '';
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('shows a modal and takes what is filled in', async () => {
    const user = discord.user();
    const modal = await user.commandForModal('general', 'form');
    expect(modal.title).toBe('Who are you?');
    expect(await user.submitModal(modal, { name: 'Cleo' })).toMatchObject({ content: 'Hello Cleo' });
  });

  test('is used on a message, on a subcommand and in direct messages', async () => {
    const user = discord.user();
    const said = user.say('general', 'seven!!');
    expect(await user.messageCommand(said, 'Count letters')).toMatchObject({ content: '7 letters', ephemeral: true });
    expect(await user.command('general', 'set colour', { name: 'red' })).toMatchObject({ content: 'colour is red' });
    expect(await user.command('dm', 'ping')).toMatchObject({ content: 'Pong' });
  });

  test('is shown only to those who may use it', async () => {
    const member = discord.user({ name: 'Member' });
    const moderator = discord.user({ name: 'Moderator', permissions: (1n << 31n) | (1n << 13n) });
    expect(member.commands('general')).not.toContain('purge');
    expect(await moderator.command('general', 'purge')).toMatchObject({ content: 'Purged' });
    await expect(member.command('general', 'purge')).rejects.toMatchObject({ id: 'command-unknown' });
  });

  test('has sent nothing that Discord would refuse or ignore', () => {
    expect(discord.complaints.map(({ path, code, severity }) => ({ path, code, severity }))).toEqual([]);
    expect(bot.errors).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotOptions } from '../../src/discord/bot.ts';
import { startLocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { startTestBot } from './test-bot.ts';
import { startPatientDiscord } from '../start-patient-discord.ts';

let discord: LocalDiscord;
let running: Awaited<ReturnType<typeof startTestBot>> | undefined;

beforeEach(async () => {
  discord = await startPatientDiscord();
});

afterEach(async () => {
  running?.release();
  await running?.bot.stop();
  running = undefined;
  await discord.close();
});

async function start(more: Partial<BotOptions> = {}) {
  running = await startTestBot(discord, more);
  return running;
}

const callbacks = (): readonly number[] => discord.interactions.map((interaction) => interaction.callbacks);

describe('the bot on a Discord', () => {
  it('answers a command in the language of the one who asked, in a server and in direct messages', async () => {
    await start();
    const ada = discord.user({ name: 'Ada', locale: 'pt-BR' });
    expect(await ada.command('general', 'echo', { text: 'hello' })).toMatchObject({
      content: 'pt-BR hello',
      ephemeral: false,
    });
    expect(await ada.command('dm', 'echo', { text: 'hello' })).toMatchObject({ content: 'pt-BR hello' });
    expect(discord.complaints).toEqual([]);
  });

  it('asks for no privileged intent', async () => {
    const { bot } = await start();
    expect(bot.client.options.intents.toArray()).toEqual(['Guilds']);
  });

  it('answers privately what was asked privately', async () => {
    await start();
    const ada = discord.user();
    const reply = await ada.command('general', 'echo', { text: 'x', private: true });
    expect(reply.ephemeral).toBe(true);
  });

  it('pings nobody, whatever the reply says', async () => {
    await start();
    const ada = discord.user();
    const reply = await ada.command('general', 'echo', { text: '@everyone <@1>' });
    await ada.press(reply, 'Again');
    const bodies = discord.requests.filter(({ path }) => path.includes('callback')).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    for (const body of bodies) expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  it('offers at most 25 choices while one types', async () => {
    await start();
    const choices = await discord.user().autocomplete('general', 'echo', { text: 'li' }, 'text');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'li 0', value: 'li-0' });
  });

  it('answers a press, also on a message from before a restart', async () => {
    const first = await start();
    const ada = discord.user();
    const reply = await ada.command('general', 'echo', { text: 'one' });
    await first.bot.stop();
    await discord.waitForBot(false);
    await start();
    expect(await ada.press(reply, 'Again')).toMatchObject({ id: reply.id, content: 'again:en-US one' });
  });

  it('answers a command on a message with what stands in it', async () => {
    await start();
    const ada = discord.user();
    expect(await ada.messageCommand(ada.say('general', 'seven ..'), 'Count letters')).toMatchObject({
      content: '8 letters',
      ephemeral: true,
    });
  });
});

describe('registration', () => {
  const puts = (): number =>
    discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length;

  it('overwrites the commands only where they differ', async () => {
    const first = await start();
    expect(first.bot.registration).toMatchObject({ changed: true });
    await first.bot.stop();
    const second = await start();
    expect(second.bot.registration).toMatchObject({ changed: false });
    expect(puts()).toBe(1);
    expect(discord.complaints).toEqual([]);
  });

  it('registers in one server only where one is named', async () => {
    await start({ guildId: discord.guildId });
    const paths = discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    expect(paths).toEqual([expect.stringContaining(`/guilds/${discord.guildId}/commands`)]);
    expect(await discord.user().command('general', 'echo', { text: 'x' })).toMatchObject({ content: 'en-US x' });
  });

  it('refuses to start with a token that Discord does not take', async () => {
    await expect(startTestBot(discord, { token: 'another.token.altogether' })).rejects.toThrow(/DISCORD_TOKEN/u);
  });
});

describe('a slow answer', () => {
  it('is deferred and then given', async () => {
    const { release } = await start({ deferAfter: 1 });
    const asked = discord.user().start.command('general', 'slow');
    await discordThinks();
    release();
    await running?.bot.stop();
    expect(asked.callbackType).toBe(5);
    expect(discord.messages('general')).toMatchObject([{ content: 'at last', thinking: false, ephemeral: false }]);
    expect(discord.complaints).toEqual([]);
  });

  it('stays private where it was asked privately', async () => {
    const { release } = await start({ deferAfter: 1 });
    const ada = discord.user();
    ada.start.command('general', 'slow', { private: true });
    await discordThinks();
    release();
    await running?.bot.stop();
    expect(discord.messages('general')).toEqual([]);
    expect(discord.messages('general', ada.id)).toMatchObject([{ content: 'at last', ephemeral: true }]);
  });

  it('is private although it was deferred for everyone, where it ends in a mistake', async () => {
    const { release } = await start({ deferAfter: 1 });
    const ada = discord.user();
    ada.start.command('general', 'slow', { mistake: true });
    await discordThinks();
    release();
    await running?.bot.stop();
    expect(discord.messages('general')).toEqual([]);
    expect(discord.messages('general', ada.id)).toMatchObject([{ content: 'at last', ephemeral: true }]);
  });

  it.each([
    ['replaces the message of its button', true],
    ['leaves the message of its button and answers below', false],
  ])('to a press %s', async (_, replaces) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await start({
      deferAfter: 1,
      press: async () => {
        await promise;
        return { body: { content: 'pressed' }, private: !replaces, replaces };
      },
    });
    const ada = discord.user();
    const reply = await ada.command('general', 'echo', { text: 'one' });
    const pressed = ada.start.press(reply, 'Again');
    await discordThinks();
    resolve();
    await running?.bot.stop();
    expect(pressed.callbackType).toBe(6);
    const contents = discord.messages('general', ada.id).map(({ content }) => content);
    expect(contents).toEqual(replaces ? ['pressed'] : ['en-US one', 'pressed']);
  });

  /** Until Discord has the deferral of the newest interaction. */
  async function discordThinks(): Promise<void> {
    while (discord.interactions.at(-1)?.state !== 'answered') await new Promise(setImmediate);
  }
});

describe('a bug', () => {
  it('shows an id, which the log explains, and never its text', async () => {
    const { lines } = await start();
    const reply = await discord.user().command('general', 'bug');
    const id = /`([0-9a-f]{8})`/u.exec(reply.content)?.[1];
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).not.toContain('secret');
    expect(lines.filter((line) => line.includes(`"id":"${id}"`))).toEqual([expect.stringContaining('secret detail')]);
  });

  it('is told in the language of the one who asked', async () => {
    await start();
    const reply = await discord.user({ locale: 'de' }).command('general', 'bug');
    expect(reply.content).toContain('schiefgegangen');
  });

  it('behind a button leaves the message as it is', async () => {
    await start();
    const ada = discord.user({ locale: 'en-GB' });
    const reply = await ada.command('general', 'echo', { text: 'x' });
    await running?.bot.stop();
    await start({
      press: () => {
        throw new Error('secret detail');
      },
    });
    const said = await ada.press(reply, 'Again');
    expect(said).toMatchObject({ ephemeral: true, content: expect.stringContaining('noted under') });
    expect(ada.look(reply)).toMatchObject({ content: 'en-GB x' });
  });

  it('in autocomplete leaves the list empty', async () => {
    const { lines } = await start();
    expect(await discord.user().autocomplete('general', 'echo', { text: 'boom' }, 'text')).toEqual([]);
    expect(lines.join('')).toContain('secret detail');
  });

  it('that Discord refuses is told like any other', async () => {
    const { lines } = await start();
    const reply = await discord.user().command('general', 'oversized');
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringMatching(/`[0-9a-f]{8}`/u) });
    expect(lines.join('')).toContain('Invalid Form Body');
  });
});

describe('a picture', () => {
  const drawPicture = () => Promise.resolve(Buffer.from('iVBORw0KGgo=', 'base64'));

  it.each([
    ['goes with the answer where it is there soon', 5_000],
    ['is put to the answer after its text where it takes longer', 0],
  ])('%s, with words for those who do not see it', async (_, pictureWait) => {
    const drawn = Promise.withResolvers<Buffer>();
    await start({ drawPicture: () => drawn.promise, pictureWait });
    const ada = discord.user();
    const asked = ada.command('general', 'picture');
    if (pictureWait === 0) {
      const text = await asked;
      expect(ada.look(text)).toMatchObject({ attachments: [], embeds: [{ title: 'card' }] });
    }
    drawn.resolve(await drawPicture());
    const reply = await asked;
    await running?.bot.stop();
    expect(ada.look(reply)).toMatchObject({
      attachments: [{ filename: 'tie.png', description: 'A card' }],
      embeds: [{ title: 'beside it' }],
    });
    expect(discord.complaints).toEqual([]);
  });

  it('that Discord refuses leaves the text', async () => {
    await start({ drawPicture, pictureWait: 5_000 });
    const ada = discord.user();
    const reply = await ada.command('general', 'picture', { refused: true });
    await running?.bot.stop();
    expect(ada.look(reply)).toMatchObject({ attachments: [], embeds: [{ title: 'card' }] });
  });

  it('that fails leaves the text', async () => {
    await start({ drawPicture: () => Promise.reject(new Error('no font')) });
    const ada = discord.user();
    const reply = await ada.command('general', 'picture');
    await running?.bot.stop();
    expect(ada.look(reply)).toMatchObject({ attachments: [], embeds: [{ title: 'card' }] });
  });
});

describe('on a bad day', () => {
  it.each([
    ['a burst of 5xx', () => discord.faults.serverError({ path: '/callback', times: 3 })],
    ['a 429', () => discord.faults.rateLimit({ path: '/callback', times: 2, retryAfter: 0.05 })],
    ['a broken connection', () => discord.faults.breakRequests({ path: '/callback', times: 1 })],
  ])('answers through %s, once', async (_, fault) => {
    await start();
    fault();
    expect(await discord.user().command('general', 'echo', { text: 'x' })).toMatchObject({ content: 'en-US x' });
    expect(discord.messages('general')).toHaveLength(1);
    expect(discord.complaints).toEqual([]);
  });

  it.each([
    ['a dropped connection', () => discord.faults.dropConnections()],
    ['a wish to reconnect', () => discord.faults.askToReconnect()],
    ['an invalid session', () => discord.faults.invalidateSession()],
    ['an invalid session that can be resumed', () => discord.faults.invalidateSession({ resumable: true })],
  ])('answers again by itself after %s', async (_, fault) => {
    await start();
    const ada = discord.user();
    await ada.command('general', 'echo', { text: 'before' });
    fault();
    await discord.waitForBot(false);
    await discord.waitForBot();
    expect(await ada.command('general', 'echo', { text: 'after' })).toMatchObject({ content: 'en-US after' });
    expect(callbacks()).toEqual([1, 1]);
  });

  it('answers what was asked while the connection was away, once', async () => {
    await start();
    const ada = discord.user();
    discord.faults.dropConnections();
    const asked = ['a', 'b', 'c'].map((word) => ada.command('general', 'echo', { text: word }));
    expect((await Promise.all(asked)).map(({ content }) => content)).toEqual(['en-US a', 'en-US b', 'en-US c']);
    expect(callbacks()).toEqual([1, 1, 1]);
  });

  it('answers everyone when a hundred ask at once and requests fail meanwhile', async () => {
    await start();
    const ada = discord.user();
    discord.faults.serverError({ path: '/callback', times: 5 });
    discord.faults.breakRequests({ path: '/callback', times: 1 });
    const asked = Array.from({ length: 100 }, (_, index) => ada.command('general', 'echo', { text: String(index) }));
    const contents = (await Promise.all(asked)).map(({ content }) => content);
    expect(contents).toEqual(Array.from({ length: 100 }, (_, index) => `en-US ${index}`));
    expect(discord.messages('general')).toHaveLength(100);
  });

  it('answers an interaction that arrives twice once', async () => {
    const { bot } = await start();
    bot.client.once('interactionCreate', (interaction) => void bot.client.emit('interactionCreate', interaction));
    await discord.user().command('general', 'echo', { text: 'x' });
    await bot.stop();
    expect(callbacks()).toEqual([1]);
  });

  it('takes an answer that came too late calmly', async () => {
    await discord.close();
    discord = await startLocalDiscord({ answerWithin: 200 });
    const { lines, bot } = await start();
    discord.faults.delay({ path: '/callback', milliseconds: 400, times: 1 });
    await expect(discord.user().command('general', 'echo', { text: 'x' })).rejects.toThrow();
    await bot.stop();
    const warnings = lines.filter((line) => line.includes('did not take an answer'));
    expect(warnings).toEqual([expect.stringContaining('"failure":"expired"')]);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('never writes its token into a log', async () => {
    const { lines } = await start();
    discord.faults.serverError({ path: '/callback', times: 100 });
    await expect(discord.user().command('general', 'echo', { text: 'x' })).rejects.toThrow();
    discord.faults.clear();
    await running?.bot.stop();
    expect(lines.join('')).toContain('broken');
    expect(lines.join('')).not.toContain(discord.token);
  });
});

describe('stopping', () => {
  it('finishes what runs, says to others that it restarts, and logs out', async () => {
    const { bot, release } = await start();
    const [ada, bea] = [discord.user({ name: 'Ada' }), discord.user({ name: 'Bea' })];
    const slow = ada.command('general', 'slow');
    await ada.command('general', 'echo', { text: 'x' });
    const stopped = bot.stop();
    expect(await bea.command('general', 'echo', { text: 'y' })).toMatchObject({
      ephemeral: true,
      content: expect.stringContaining('restarting'),
    });
    release();
    expect(await slow).toMatchObject({ content: 'at last' });
    await stopped;
    await discord.waitForBot(false);
  });

  it('is told when the bot is taken from a server', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    await start({ onGuildLeft: resolve });
    discord.removeBot();
    expect(await promise).toBe(discord.guildId);
  });
});

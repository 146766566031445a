import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord, type LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { startToyBot, type ToyBot } from './toy-bot.ts';

let discord: LocalDiscord;
let bot: ToyBot;

beforeEach(async () => {
  discord = await startLocalDiscord({ heartbeatInterval: 100 });
  bot = await startToyBot(discord);
});

afterEach(async () => {
  await bot?.stop();
  await discord?.close();
});

const ping = () => discord.user({ name: 'Ada' }).command('general', 'ping');

/** After whatever happened: the bot answers, and everything asked so far was answered exactly once. */
async function expectHealthy(): Promise<void> {
  expect(await ping()).toMatchObject({ content: 'Pong' });
  expect(discord.interactions.map(({ state, callbacks }) => ({ state, callbacks }))).toEqual(
    discord.interactions.map(() => ({ state: 'answered', callbacks: 1 })),
  );
}

describe('a discord.js bot gets over', () => {
  test('a cut connection, and answers what was asked meanwhile', async () => {
    discord.faults.dropConnections();
    await discord.waitForBot(false);
    expect(await ping()).toMatchObject({ content: 'Pong' });
    await expectHealthy();
  });

  test('an order to reconnect', async () => {
    discord.faults.askToReconnect();
    await discord.waitForBot(false);
    await discord.waitForBot();
    await expectHealthy();
  });

  test.each([[true], [false]])('an invalid session (resumable: %s)', async (resumable) => {
    discord.faults.invalidateSession({ resumable });
    await discord.waitForBot(false);
    await discord.waitForBot();
    await expectHealthy();
  });

  test('lost heartbeats', async () => {
    discord.faults.loseHeartbeats();
    await discord.waitForBot(false);
    discord.faults.clear();
    await discord.waitForBot();
    await expectHealthy();
  });

  test('a 429 and a burst of 5xx on its answer', async () => {
    discord.faults.rateLimit({ retryAfter: 0.05, times: 2, path: '/callback' });
    discord.faults.serverError({ status: 502, times: 2, path: '/callback' });
    expect(await ping()).toMatchObject({ content: 'Pong' });
    const answers = discord.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([429, 429, 502, 502]);
    expect(answers).toHaveLength(5);
  });

  test('slow requests', async () => {
    discord.faults.delay({ milliseconds: 50, times: 1 });
    await expectHealthy();
  });

  test('a connection that breaks under its answer, which a person sees as no answer', async () => {
    discord.faults.breakRequests({ times: 1, path: '/callback' });
    await expect(ping()).rejects.toThrow('did not respond');
    expect(bot.errors).toHaveLength(1);
    expect(await ping()).toMatchObject({ content: 'Pong' });
  });

  test('an answer of Discord that is lost, although the person has seen the reply', async () => {
    discord.faults.loseAnswers({ times: 1, path: '/callback' });
    expect(await ping()).toMatchObject({ content: 'Pong' });
    await expectHealthy();
  });

  test('being removed from the guild and invited again', async () => {
    discord.removeBot();
    await expect(ping()).rejects.toMatchObject({ id: 'command-unknown' });
    discord.addBot();
    await expectHealthy();
  });
});

test('a button of a message from before the restart works with the new bot', async () => {
  const user = discord.user({ name: 'Ada' });
  const card = await user.command('general', 'card');
  await bot.stop();
  await discord.waitForBot(false);
  bot = await startToyBot(discord, false);
  expect(await user.press(card, 'Next')).toMatchObject({ id: card.id, embeds: [{ title: 'Page 2' }] });
});

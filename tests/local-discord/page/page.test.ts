import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/local-discord/clock.ts';
import { startLocalDiscord, type LocalDiscord } from '../../../src/local-discord/start-local-discord.ts';
import { browserPath, openBrowser, openPage, type WatchedPage } from '../open-browser.ts';
import { startToyBot, type ToyBot } from '../toy-bot.ts';

let browser: Browser;
let clock: ManualClock;
let discord: LocalDiscord;
let bot: ToyBot;
let opened: WatchedPage;
let page: Page;
const bugs: unknown[] = [];

describe.skipIf(browserPath === undefined)('the page', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    clock = createManualClock();
    discord = await startLocalDiscord({ clock, reportBug: (error) => bugs.push(error) });
    bot = await startToyBot(discord);
    opened = await openPage(browser, discord.url);
    page = opened.page;
  });
  afterEach(async () => {
    await page?.context().close();
    await bot?.stop();
    await discord?.close();
    expect({ errors: opened.errors, foreign: opened.foreign, bugs }).toEqual({ errors: [], foreign: [], bugs: [] });
  });

  const type = (text: string) => page.keyboard.type(text);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const message = (text: string) => page.getByRole('article').filter({ hasText: text }).last();
  const sees = (text: string) => message(text).waitFor();
  const options = () => page.locator('#suggestions').getByRole('option');
  const option = (name: string) => options().filter({ hasText: name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  describe('commands', () => {
    test('are listed with their descriptions after a slash and narrowed by typing', async () => {
      await type('/');
      await option('/ping').waitFor();
      expect(await option('/ping').textContent()).toContain('Says pong');
      await type('pi');
      expect(await options().count()).toBe(1);
      await press('Enter', 'Enter');
      await sees('Pong');
    });

    test('typed straight through need one Enter', async () => {
      await type('/echo banana');
      await press('Enter');
      await sees('banana');
    });

    test('take a choice from the keyboard: down, up, Enter, and Enter again to send', async () => {
      await type('/echo b');
      await option('blueberry').waitFor();
      await press('ArrowDown', 'ArrowUp', 'ArrowDown', 'Enter');
      expect(await page.getByLabel('text', { exact: true }).inputValue()).toBe('blueberry');
      await press('Enter');
      await sees('blueberry');
    });

    test('take a choice with Tab and go on to the next option', async () => {
      await type('/echo ch');
      await option('cherry').waitFor();
      await press('Tab');
      await type('2');
      await press('Enter');
      await sees('cherry cherry');
    });

    test('take a choice with the mouse', async () => {
      await type('/echo apr');
      await option('apricot').click();
      await press('Enter');
      await sees('apricot');
    });

    test('read option:value pairs', async () => {
      await page.getByLabel('Message', { exact: true }).fill('/echo text:two words times:2');
      await press('Enter');
      await sees('two words two words');
    });

    test.each(['/echo text:two words times:2', '/echo two words times:2'])('go on where %s says', async (typed) => {
      await type(typed);
      expect(await page.getByLabel('text', { exact: true }).inputValue()).toBe('two words');
      expect(await page.getByLabel('times', { exact: true }).inputValue()).toBe('2');
      await press('Enter');
      await sees('two words two words');
    });

    test('are left with Escape: first the list, then the command', async () => {
      await type('/echo a');
      await option('apple').waitFor();
      await press('Escape');
      expect(await options().count()).toBe(0);
      await press('Escape');
      await page.getByLabel('Message', { exact: true }).waitFor();
    });

    test('are not sent without a required option, nor with one of the wrong type', async () => {
      await type('/echo ');
      await option('apple').waitFor();
      await press('Escape', 'Enter');
      await page.getByText('text: This option is required').waitFor();
      await page.getByLabel('text', { exact: true }).fill('hey');
      await page.getByLabel('times', { exact: true }).fill('many');
      await press('Enter');
      await page.getByText('times: Input a valid integer.').waitFor();
      await page.getByLabel('times', { exact: true }).fill('9');
      await press('Enter');
      await page.getByText('times: Must be 5 or less.').waitFor();
      expect(discord.interactions.filter(({ type: kind }) => kind === 2)).toEqual([]);
    });

    test('offer fixed choices, subcommands by their full name, and the language of the person', async () => {
      await type('/set colour bl');
      await option('Blue').waitFor();
      await press('Enter', 'Enter');
      await sees('colour is blue');
      await page.getByLabel('Language').selectOption('de');
      await page.getByRole('combobox', { name: 'Message' }).click();
      await type('/pi');
      await page.getByText('Sagt Pong').waitFor();
      await press('Enter', 'Enter');
      await sees('Pong auf Deutsch');
    });

    test('are sent in the language that was chosen before, however long the choice is on its way', async () => {
      await page.route('**/page/do*', async (route) => {
        const isChoice = route.request().postData()?.includes('"settings"') === true;
        if (isChoice) await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.getByLabel('Language').selectOption('de');
      await page.getByRole('combobox', { name: 'Message' }).click();
      await type('/ping');
      await press('Enter');
      await sees('Pong auf Deutsch');
    });

    test('that the bot leaves alone fail after three seconds', async () => {
      await type('/silent');
      await press('Enter');
      await page.getByText('Sending /silent…').waitFor();
      clock.advance(3000);
      await page.getByText('The application did not respond').waitFor();
    });
  });

  describe('messages', () => {
    test('have buttons, pages, menus and private answers', async () => {
      await type('/card');
      await press('Enter');
      await button('➡️ Next').click();
      await sees('Page 2');
      await button('Why').click();
      await sees('Only you can see this');
      expect(await message('Because').getAttribute('aria-label')).toContain('only you can see this');
      await page.getByText('Dismiss message').click();
      await page.getByText('Because').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Choose a fruit' }).click();
      await press('ArrowDown', 'Enter');
      await sees('You chose banana');
    });

    test('can be turned with the keyboard alone, and the button keeps the focus', async () => {
      await type('/card');
      await press('Enter');
      await button('➡️ Next').focus();
      await press('Enter');
      await sees('Page 2');
      await press('Tab');
      await page.waitForFunction("document.activeElement?.tagName === 'DISCORD-BUTTON'");
    });

    test('show a form and take what is filled in', async () => {
      await type('/form');
      await press('Enter');
      await page.getByRole('dialog', { name: 'Who are you?' }).waitFor();
      await page.getByLabel('Your name').fill('Cleo');
      await press('Enter');
      await sees('Hello Cleo');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    test('have a menu with the message commands, by right click and by keyboard', async () => {
      await type('seven!!');
      await press('Enter');
      await message('seven!!').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Count letters' }).click();
      await sees('7 letters');
      await message('seven!!').getByRole('button', { name: 'Message menu' }).focus();
      await press('Enter');
      await page.getByRole('menuitem', { name: 'Count letters' }).waitFor();
      await press('Enter');
      expect(await page.getByRole('menu').count()).toBe(0);
    });

    test('are announced by typing', async () => {
      const channel = await bot.client.channels.fetch(discord.channelId('general'));
      if (channel?.isSendable() !== true) throw new Error('the channel takes no messages');
      await channel.sendTyping();
      await page.getByText('Local bot is typing…').waitFor();
      await channel.send('Here I am');
      await sees('Here I am');
      await page.getByText('is typing…').waitFor({ state: 'hidden' });
    });

    test('survive a reload, and their buttons a restart of the bot', async () => {
      await type('/card');
      await press('Enter');
      await sees('Page 1');
      await bot.stop();
      await page.getByRole('img', { name: 'offline' }).waitFor();
      await page.reload();
      await sees('Page 1');
      bot = await startToyBot(discord, false);
      await button('➡️ Next').click();
      await sees('Page 2');
    });

    test('that were deferred and never come end after a quarter of an hour', async () => {
      await type('/never');
      await press('Enter');
      await sees('is thinking…');
      clock.advance(15 * 60_000);
      await sees('The application did not respond');
      await page.reload();
      await sees('The application did not respond');
      expect(await page.getByText('is thinking…').count()).toBe(0);
    });

    test('have several lines, typed or pasted', async () => {
      await type('first');
      await press('Shift+Enter');
      await page.keyboard.insertText('second\n\nthird');
      await press('Enter');
      await sees('third');
      expect(discord.messages('general').at(-1)?.content).toBe('first\nsecond\n\nthird');
      expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('');
    });

    test('that are too long go as a text file', async () => {
      await page.getByLabel('Message', { exact: true }).fill('long '.repeat(500));
      await page.getByText('it will be sent as message.txt').waitFor();
      await press('Enter');
      await sees('message.txt');
      const [file] = discord.messages('general').at(-1)?.attachments ?? [];
      const { url } = file as { readonly url: string };
      expect(await (await fetch(url)).text()).toBe('long '.repeat(500).trim());
    });

    test('are not sent by the Enter that ends the composing of a word', async () => {
      const field = page.getByLabel('Message', { exact: true });
      await field.fill('にほ');
      await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
      await press('Enter');
      await sees('にほ');
      expect(discord.messages('general')).toHaveLength(1);
    });

    test('render Markdown as nodes, never as HTML', async () => {
      await type('**bold** <b>no</b> <t:0:R> ||secret|| [x](javascript:alert(1))');
      await press('Enter');
      await sees('<b>no</b>');
      expect(await message('<b>no</b>').locator('discord-bold').textContent()).toBe('bold');
      expect(await message('<b>no</b>').locator('a').count()).toBe(0);
    });
  });

  test('hides a spoiler from eyes and screen readers until it is pressed', async () => {
    await type('||2–1 ⚽|| at last');
    await press('Enter');
    await sees('at last');
    const opacity = () => page.evaluate(`getComputedStyle(document.querySelector('.spoiler-text')).opacity`);
    const spoiler = message('at last').getByRole('button', { name: 'Spoiler' });
    expect(await message('at last').getAttribute('aria-label')).not.toContain('2–1');
    expect(await opacity()).toBe('0');
    await spoiler.focus();
    await press('Enter');
    const text = message('at last').locator('.spoiler-text');
    expect(await opacity()).toBe('1');
    expect(await text.getAttribute('aria-hidden')).toBeNull();
  });

  describe('people', () => {
    test('see the same channel live in several tabs, but not what is for others', async () => {
      const [second] = await Promise.all([
        page.context().waitForEvent('page'),
        button('Open a second user in a new tab').click(),
      ]);
      await second.locator('body[data-ready]').waitFor();
      await type('/card');
      await press('Enter');
      await second.getByText('Page 1').waitFor();
      await button('Why').click();
      await sees('Because');
      expect(await second.getByText('Because').count()).toBe(0);
      await second.getByLabel('Permissions').selectOption({ label: 'Moderator' });
      await second.getByLabel('Message', { exact: true }).click();
      await second.keyboard.type('/purge');
      await second.keyboard.press('Enter');
      await sees('Purged');
      await type('/pur');
      expect(await option('/purge').count()).toBe(0);
      await second.close();
    });

    test('are new where nobody has the id in the address', async () => {
      await page.goto(`${discord.url}/?user=31`);
      await page.locator('body[data-ready]').waitFor();
      const state = await page.evaluate(async () => await (await fetch('/page/state?user=31')).text());
      expect(state).toContain('"me":{"id":"31"');
    });

    test('go back to the channel that they came from', async () => {
      await page.getByRole('button', { name: 'playground' }).click();
      await page.getByRole('heading', { name: 'Welcome to #playground' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Welcome to #general' }).waitFor();
      await page.goForward();
      await page.getByRole('heading', { name: 'Welcome to #playground' }).waitFor();
    });

    test('write to the bot directly', async () => {
      await button('Direct messages').click();
      await page.getByRole('heading', { name: 'Welcome to @Local bot' }).waitFor();
      await type('/ping');
      await press('Enter');
      await sees('Pong');
      expect(discord.interactions.at(-1)?.channel.kind).toBe('direct');
    });
  });

  test('the panel of faults makes Discord misbehave, and the bot comes back', async () => {
    await button('Faults').click();
    await button('429 on the next 3 requests').click();
    await page.getByText('429, retry after 0.5 s (3 more)').waitFor();
    await button('End all misbehaviour').click();
    await button('Drop the connection').click();
    await button('Close').click();
    await discord.waitForBot();
    await type('/ping');
    await press('Enter');
    await sees('Pong');
  });

  test.each([
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
    ['phone', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }],
  ] as const)('nothing serious is found by axe (%s)', async (_, options) => {
    const other = await openPage(browser, discord.url, options);
    await other.page.keyboard.type('/card');
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('button', { name: 'Why' }).click();
    await other.page.getByText('Because').waitFor();
    await other.page.keyboard.type('/echo a');
    await other.page.getByRole('option', { name: 'apple' }).waitFor();
    const wide = await other.page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    const { violations } = await new AxeBuilder({ page: other.page }).analyze();
    await other.page.context().close();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
      })),
    ).toEqual([]);
    expect(wide).toBe(true);
  });
});

describe('what serves the page', () => {
  test('forbids everything that is not its own, and takes orders only from its own page', async () => {
    const server = await startLocalDiscord();
    const home = await fetch(server.url);
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(await home.text()).not.toMatch(/https?:|<script>|style=/u);
    const order = (headers: Readonly<Record<string, string>>, body: string) =>
      fetch(`${server.url}/page/do`, { method: 'POST', headers, body }).then(({ status }) => status);
    const json = { 'content-type': 'application/json' };
    expect(await order({ ...json, origin: 'https://evil.example' }, '{"kind":"new-person"}')).toBe(403);
    expect(await order({ 'content-type': 'text/plain' }, '{"kind":"new-person"}')).toBe(415);
    expect(await order(json, '{"kind":"fault","fault":"explode"}')).toBe(400);
    expect(await order({ ...json, origin: server.url }, '{"kind":"new-person"}')).toBe(200);
    await server.close();
  });

  test.each(['abc', '', '12345678901234567890', '<b>1</b>', 'the bot'])(
    'says to whoever asks to be “%s” that there is nobody to be',
    async (id) => {
      const server = await startLocalDiscord();
      const asked = encodeURIComponent(id === 'the bot' ? server.botId : id);
      for (const path of ['/', '/page/state']) {
        const answer = await fetch(`${server.url}${path}?user=${asked}`);
        expect(answer.status).toBe(400);
        const text = await answer.text();
        expect(text).toContain('Nobody to be');
        expect(text).not.toContain('<b>');
      }
      await server.close();
    },
  );
});

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { startLocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { loadCatalogues } from '../../src/replies/load-catalogues.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { browserPath, openBrowser, openPage } from '../local-discord/open-browser.ts';
import type { WatchedPage } from '../local-discord/open-browser.ts';
import { makeScreenshots } from './make-screenshots.ts';
import { personAt } from './person.ts';
import type { Person } from './person.ts';
import { startBotProcess } from './start-bot-process.ts';
import type { BotProcess } from './start-bot-process.ts';

const articles = join(projectFolder, 'data/articles');
/** A sentence of the reports that tells of the first leg. */
const proof = 'Visiting Atalanta shocked top favourites Liverpool 3-0 at Anfield';

let folder: string;
let browser: Browser;
let discord: LocalDiscord;
let bot: BotProcess;
let opened: WatchedPage;
let person: Person;
const bugs: unknown[] = [];

// The bot is started as `npm start` starts it, and restarted on the way.
describe.skipIf(browserPath === undefined)('a person at the page, and the bot itself', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'walk-'));
    discord = await startLocalDiscord({ botName: 'Final Whistle', reportBug: (error) => bugs.push(error) });
    [browser, bot] = await Promise.all([openBrowser(), startBotProcess(discord, folder)]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await discord?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    opened = await openPage(browser, discord.url);
    opened.page.setDefaultTimeout(10_000);
    person = personAt(opened.page);
    // One person for all tests, who may have left in another language.
    await person.speak('en-GB');
  });
  afterEach(async () => {
    await opened.page.context().close();
    const { errors, foreign } = opened;
    expect({ errors, foreign, bugs, complaints: discord.complaints }).toEqual({
      errors: [],
      foreign: [],
      bugs: [],
      complaints: [],
    });
  });

  test('goes the whole way: picks a team, sees the proof, turns pages, changes the language, and nothing is lost by a restart', async () => {
    const { page, type, press, choices, answerTo, button, speak } = person;

    await type('/tie liv');
    await choices('Liverpool').waitFor();
    const tie = await answerTo(() => press('Enter', 'Enter'));
    await tie.getByText(/Atalanta.*go through 3–1/u).waitFor();
    await tie.getByText('Gianluca Scamacca').waitFor();

    const sources = await answerTo(() => button(tie, 'Sources').click());
    await sources.getByText('Only you can see this').waitFor();
    await sources.getByText(proof).first().waitFor();
    expect((await discord.messages('general')).filter(({ ephemeral }) => ephemeral)).toEqual([]);

    const quotes = await person.ask('/quote');
    const footer = (): Promise<string> => quotes.locator('discord-embed-footer').innerText();
    const words = (): Promise<readonly string[]> => quotes.locator('discord-quote').allInnerTexts();
    const [firstFooter, firstWords] = [await footer(), await words()];
    expect(firstFooter).toMatch(/Page 1 of \d/u);
    await button(quotes, 'More').click();
    await quotes.getByText('Page 2 of').waitFor();
    const secondWords = await words();
    expect(secondWords.filter((each) => firstWords.includes(each))).toEqual([]);
    await button(quotes, 'Back').click();
    await quotes.getByText('Page 1 of').waitFor();
    expect(await words()).toEqual(firstWords);

    const german = createMessages(await loadCatalogues(join(projectFolder, 'data/locales')), 'de');
    await speak('de');
    const deutsch = await person.ask('/tie Liverpool');
    await deutsch.getByText('11. April 2024').waitFor();
    await button(deutsch, german.say('button.sources')).waitFor();

    await bot.stop();
    await page.getByRole('img', { name: 'offline' }).waitFor();
    bot = await startBotProcess(discord, folder);
    await page.getByRole('img', { name: 'offline' }).waitFor({ state: 'detached' });
    const again = await answerTo(() => button(tie, 'Sources').click());
    await again.getByText('Only you can see this').waitFor();
    await again.getByText(proof).first().waitFor();
  });

  test('a command typed straight through needs one Enter', async () => {
    const { type, press, answerTo } = person;
    await type('/tie Liverpool');
    const tie = await answerTo(() => press('Enter'));
    await tie.getByText(/Atalanta.*go through/u).waitFor();
  });

  test.each([
    ['with a typo', '/tie Liverpol', 'Atalanta'],
    ['as a nickname', '/tie the Hammers', 'Leverkusen'],
    ['in capitals and with an accent', '/tie LÍVERPOOL', 'Atalanta'],
  ])('a name %s is found', async (_, command, winner) => {
    const tie = await person.ask(command);
    await tie.getByText(new RegExp(`${winner}.*go through`, 'u')).waitFor();
    expect(await tie.getByText('Only you can see this').count()).toBe(0);
  });

  test('a name that several bear is asked back privately, and the menu answers with the one chosen', async () => {
    const { page, press, button } = person;
    const asked = await person.ask('/team the Reds');
    await asked.getByText('Only you can see this').waitFor();
    await button(asked, 'Choose one').focus();
    await press('Enter');
    await page.getByRole('option', { name: 'Liverpool' }).click();
    await asked.getByText('Which one do you mean?').waitFor({ state: 'detached' });
    await asked.getByText('Premier League').or(asked.getByText('Europa League')).first().waitFor();
  });

  test('a name that nobody bears gets a sentence, and choices say that there are none', async () => {
    const { page, type, press, answerTo } = person;
    await type('/tie Atlantis Rovers');
    await page.getByText('No options match your search.').waitFor();
    const unknown = await answerTo(() => press('Enter'));
    await unknown.getByText('Only you can see this').waitFor();
    await unknown.getByText('Atlantis Rovers').waitFor();
  });

  test('the score stays hidden until it is pressed', async () => {
    const tie = await person.ask('/tie team:Liverpool spoiler:Hide');
    const hidden = tie.locator('.spoiler-text').filter({ hasText: 'go through' });
    await hidden.waitFor();
    const id = await tie.getAttribute('data-message');
    const first = `document.querySelector('[data-message="${id}"] .spoiler-text')`;
    const opacity = (): Promise<unknown> => person.page.evaluate(`getComputedStyle(${first}).opacity`);
    expect(await opacity()).toBe('0');
    expect(await tie.locator('discord-embed').getAttribute('embed-title')).not.toMatch(/\d/u);
    await tie.locator('discord-spoiler').first().click();
    expect(await opacity()).toBe('1');
  });

  test.skipIf(!existsSync(join(projectFolder, 'commands/recap-this-report.ts')))(
    'a report that somebody posted is read from the menu of its message',
    async () => {
      const { page, press, answerTo } = person;
      const report = await readFile(join(articles, '2024-04-12-europa-league-first-legs.txt'), 'utf8');
      const posted = await answerTo(async () => {
        await page.getByLabel('Message', { exact: true }).fill(report.slice(0, 1_900));
        await press('Enter');
      });
      await posted.click({ button: 'right' });
      const read = await answerTo(() => page.getByRole('menuitem', { name: 'Recap this report' }).click());
      await read.getByText('Only you can see this').waitFor();
      await read.getByText('Atalanta').first().waitFor();
    },
  );

  test('all of it fits on a phone', async () => {
    const phone = await openPage(browser, discord.url, { viewport: { width: 390, height: 800 }, hasTouch: true });
    const { page, ask, answerTo, button } = personAt(phone.page);
    for (const command of ['/tie Liverpool', '/scorers Leverkusen', '/quote', '/recap']) {
      const card = await ask(command);
      await card.locator('discord-embed').waitFor();
      const sideways = await page.evaluate('document.getElementById("log-frame").scrollWidth - innerWidth');
      expect({ command, sideways }).toEqual({ command, sideways: 0 });
    }
    const tie = await ask('/tie Liverpool');
    const sources = await answerTo(() => button(tie, 'Sources').tap());
    await sources.getByText('Only you can see this').waitFor();
    expect({ errors: phone.errors, foreign: phone.foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  // `npm run screenshots` puts them into docs/images.
  test('pictures of the cards are sharp, cropped and light enough for the README', async () => {
    const names = await makeScreenshots(browser, discord, folder);
    expect(names).toEqual(['tie.png', 'scorers.png', 'quote.png', 'streak.png', 'language.png', 'page.png']);
    for (const name of names) {
      const picture = await readFile(join(folder, name));
      const { width, height } = PNG.sync.read(picture);
      expect({ name, small: picture.length < 150_000 }).toEqual({ name, small: true });
      expect({ name, room: width > 900 && width <= 1_300 && height > 400 }).toEqual({ name, room: true });
    }
  });
});

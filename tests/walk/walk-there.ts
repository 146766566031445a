import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local-discord/start-local-discord.ts';
import { openBrowser, openPage } from '../local-discord/open-browser.ts';
import type { WatchedPage } from '../local-discord/open-browser.ts';
import { personAt } from './person.ts';
import type { Person } from './person.ts';
import { startBotProcess } from './start-bot-process.ts';
import type { BotProcess } from './start-bot-process.ts';
import { startPatientDiscord } from '../start-patient-discord.ts';

/** A local Discord with the bot on it, and somebody at its page, anew in every test. */
export interface Walk {
  readonly folder: string;
  readonly browser: Browser;
  readonly discord: LocalDiscord;
  /** Ends the bot and starts it again. */
  readonly restart: (while_: () => Promise<void>) => Promise<void>;
  readonly person: Person;
}

/**
 * Starts all of it before the tests of a `describe` and ends it after them; after each test nothing may have gone wrong on
 * the page, nor with the bot, nor with what it sent. Values are there once the tests run.
 */
export function walkThere(options: Pick<LocalDiscordOptions, 'channels'> = {}): Walk {
  const bugs: unknown[] = [];
  let folder: string;
  let browser: Browser;
  let discord: LocalDiscord;
  let bot: BotProcess;
  let opened: WatchedPage;
  let person: Person;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'walk-'));
    discord = await startPatientDiscord({
      ...options,
      botName: 'Final Whistle',
      reportBug: (error) => bugs.push(error),
    });
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

  return {
    get folder() {
      return folder;
    },
    get browser() {
      return browser;
    },
    get discord() {
      return discord;
    },
    get person() {
      return person;
    },
    async restart(while_) {
      await bot.stop();
      await while_();
      bot = await startBotProcess(discord, folder);
    },
  };
}

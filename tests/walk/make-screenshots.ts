import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { projectFolder } from '../../src/config.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { openPage } from '../local-discord/open-browser.ts';
import { drawn, personAt } from './person.ts';
import type { Person } from './person.ts';
import { shrinkPng } from './shrink-png.ts';

/** One picture and the command whose answer it shows. */
const cards = [
  { name: 'tie', command: '/tie Liverpool' },
  { name: 'scorers', command: '/scorers Leverkusen' },
  { name: 'quote', command: '/quote Klopp' },
  { name: 'streak', command: '/streak Leverkusen' },
  { name: 'spoiler', command: '/tie team:Liverpool spoiler:Hide' },
  { name: 'settings', command: '/settings spoilers:Hide pictures:Dark pictures' },
] as const;

const language = 'de';

/** Roomy enough that every message fits without scrolling; more pixels than usual, so that text stays sharp. */
const room = { viewport: { width: 1300, height: 1500 }, deviceScaleFactor: 2 };

/**
 * Asks as a person and puts pictures of the answers into a folder: the main cards, a hidden one, settings, a card and a
 * report read from a message in another language in the light theme, and the whole page. Gives the names of the files.
 */
export async function makeScreenshots(
  browser: Browser,
  discord: LocalDiscord,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const made: string[] = [];
  const keep = async (name: string, picture: Promise<Buffer>): Promise<void> => {
    await writeFile(join(folder, `${name}.png`), shrinkPng(await picture));
    made.push(`${name}.png`);
  };
  const dark = personAt((await openPage(browser, discord.url, room)).page);
  await dark.speak('en-GB');
  await dark.become('Server manager');
  // The very first picture comes a moment after its answer.
  await drawn(await dark.ask('/recap'), /Semi-final/u);
  for (const { name, command } of cards) await keep(name, cropped(dark.page, await dark.ask(command)));
  await dark.ask('/settings spoilers:Not set pictures:Not set');
  await dark.become('Member');
  const light = personAt((await openPage(browser, discord.url, { ...room, colorScheme: 'light' })).page);
  await light.speak(language);
  await light.ask('/meine-einstellungen bilder:Helle Bilder');
  await keep('language', cropped(light.page, await light.ask('/duell Leverkusen')));
  await keep('message', cropped(light.page, await readFromMessage(light)));
  await light.ask('/meine-einstellungen bilder:Nicht festgelegt');
  const whole = personAt((await openPage(browser, discord.url, { viewport: { width: 1280, height: 860 } })).page);
  await whole.speak('en-GB');
  await whole.answerTo(async () => {
    const quote = await whole.ask('/quote Klopp');
    await whole.button(quote, 'Sources').click();
  });
  await whole.page.getByLabel('Message', { exact: true }).click();
  await whole.type('/tie le');
  await whole.choices('Leverkusen').waitFor();
  await settled(whole.page);
  await keep('page', whole.page.screenshot());
  for (const { page } of [dark, light, whole]) await page.context().close();
  return made;
}

/** A report that somebody posted, read from the menu of its message. */
async function readFromMessage({ page, press, answerTo }: Person): Promise<Locator> {
  const report = await readFile(join(projectFolder, 'data/articles/2024-04-12-europa-league-first-legs.txt'), 'utf8');
  const posted = await answerTo(async () => {
    await page.getByLabel('Message', { exact: true }).fill(report.slice(0, 620));
    await press('Enter');
  });
  await posted.click({ button: 'right' });
  return await answerTo(() => page.getByRole('menuitem', { name: 'Bericht zusammenfassen' }).click());
}

/** A picture of a message without the empty space beside it, once all of it is there. */
async function cropped(page: Page, message: Locator): Promise<Buffer> {
  await message.locator('discord-embed').waitFor();
  // A drawing follows the text, where the card has one.
  const picture = message.locator('.picture img');
  await picture.waitFor({ timeout: 5_000 }).catch(() => undefined);
  await message.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await settled(page);
  const row = await message.boundingBox();
  const parts = await message.locator('.discord-embed-wrapper, discord-button, .picture img').all();
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  if (row === null || boxes.length === 0) throw new Error('the message shows nothing');
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const margin = 12;
  return await page.screenshot({
    clip: { x: row.x, y: row.y, width: right - row.x + margin, height: row.height },
    animations: 'disabled',
    caret: 'hide',
  });
}

/** Waits for fonts and pictures, and for two frames after them. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(`Promise.all([
    document.fonts.ready,
    ...[...document.images].map((image) => image.decode().catch(() => undefined)),
  ]).then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))`);
}

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { languages } from '../../src/command/settings-options.ts';
import type { LocalUser } from '../../src/local-discord/driver/local-user.ts';
import { browserPath, openPage } from '../local-discord/open-browser.ts';
import { misfits } from './phone-layout.ts';
import { walkThere } from './walk-there.ts';

/** A common phone; a smaller one shows the same in more lines. */
const phone = { viewport: { width: 390, height: 844 } };

/** Every command, with what is asked. */
const asked: readonly (readonly [command: string, options?: Readonly<Record<string, string>>])[] = [
  ['tie', { team: 'Liverpool' }],
  ['tie', { team: 'Marseille' }],
  ['match', { team: 'West Ham' }],
  ['recap'],
  ['scorers'],
  ['scorers', { team: 'Leverkusen' }],
  ['quote', { speaker: 'Klopp' }],
  ['streak', { team: 'Leverkusen' }],
  ['team', { team: 'Roma' }],
  ['player', { player: 'Scamacca' }],
  ['coverage'],
  ['ask', { question: 'who scored for Roma?' }],
  ['ask', { question: 'biggest wins' }],
  ['ask', { question: 'longest runs' }],
  ['ask', { question: 'who will win the cup?' }],
  ['tie', { team: 'United' }],
  ['tie', { team: 'qqqqqq' }],
  ['help'],
  ['about'],
  ['privacy'],
  ['settings'],
  ['preferences'],
];
/** Commands without a match on their card look the same hidden. */
const unchanged = ['help', 'about', 'privacy', 'settings', 'preferences'];

const locales: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', pt: 'pt-BR' };
const report = await readFile(join(projectFolder, 'data/articles/2024-04-12-europa-league-first-legs.txt'), 'utf8');

/** Where a picture of every answer is put, to be looked at: `PHONE_PICTURES=folder`. */
const folder = process.env['PHONE_PICTURES'];

describe.skipIf(browserPath === undefined)('on a phone', { timeout: 60_000 }, () => {
  const walk = walkThere({ channels: ['general', ...languages] });

  test.each(languages)('every answer in %s fits the screen, dark and light', async (language) => {
    const user = walk.discord.user({ locale: locales[language] ?? language, permissions: 0xffffn });
    await askAll(user, language);
    const url = `${walk.discord.url}/?user=${user.id}#${walk.discord.channelId(language)}`;
    const { page } = await openPage(walk.browser, url, phone);
    expect(await page.locator('[data-message]').count()).toBeGreaterThan(asked.length + 20);
    // An answer does not wait long for its picture: on a busy machine it stands first, and the picture is put to it.
    const pictures = page.locator('[data-message] .picture img');
    await expect.poll(() => pictures.count(), { timeout: 20_000 }).toBeGreaterThan(5);
    await allDrawn(page);
    if (folder !== undefined) await keepPictures(page, join(folder, language));
    expect(await misfits(page)).toEqual([]);
    await page.locator('#theme').evaluate((button: { click: () => void }) => button.click());
    await allDrawn(page);
    expect(await misfits(page)).toEqual([]);
    await page.context().close();
  });
});

/** Asks everything and reads a report, then the same hidden. */
async function askAll(user: LocalUser, channel: string): Promise<void> {
  const posted = user.say(channel, report.slice(0, 620));
  for (const spoilers of ['show', 'hide']) {
    if (spoilers === 'hide') await user.command(channel, 'preferences', { spoilers });
    for (const [command, options = {}] of asked) {
      if (spoilers === 'show' || !unchanged.includes(command)) await user.command(channel, command, options);
    }
    for (const command of ['Recap this report', 'Who is this about?']) await user.messageCommand(posted, command);
  }
}

/** Waits for every picture, each of which takes the room that it needs. */
async function allDrawn(page: Page): Promise<void> {
  await page.evaluate(`Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))`);
}

async function keepPictures(page: Page, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [at, message] of (await page.locator('[data-message]').all()).entries()) {
    await message.screenshot({ path: join(into, `${String(at).padStart(2, '0')}.png`) });
  }
}

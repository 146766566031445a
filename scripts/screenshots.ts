import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../src/config.ts';
import { startLocalDiscord } from '../src/local-discord/start-local-discord.ts';
import { openBrowser } from '../tests/local-discord/open-browser.ts';
import { makeScreenshots } from '../tests/walk/make-screenshots.ts';
import { startBotProcess } from '../tests/walk/start-bot-process.ts';

/** Makes the pictures of the README anew, from the bot as it is: `npm run screenshots [-- FOLDER]`. */
const folder = process.argv[2] ?? join(projectFolder, 'docs/images');
const data = await mkdtemp(join(tmpdir(), 'screenshots-'));
const discord = await startLocalDiscord({ botName: 'Final Whistle' });
const bot = await startBotProcess(discord, data);
const browser = await openBrowser();
try {
  for (const name of await makeScreenshots(browser, discord, folder)) console.log(join(folder, name));
} finally {
  await browser.close();
  await bot.stop();
  await discord.close();
  await rm(data, { recursive: true, force: true });
}

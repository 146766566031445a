import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a Chromium is installed, or undefined. Tests that need one are skipped without it:
 * `test.skipIf(browserPath === undefined)`.
 */
export const browserPath: string | undefined = findBrowser();

if (browserPath === undefined) console.log('No Chromium is installed here: the browser tests are skipped.');

/** Starts the installed Chromium without a window, without any service of its own that would call home. */
export function openBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('No Chromium is installed here.');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that has been opened, with what went wrong on it and where it wanted to go. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of its script and its console, violations of its Content-Security-Policy among them. */
  readonly errors: string[];
  /** Requests to anywhere but `url`. */
  readonly foreign: string[];
}

/** Opens the page of a local Discord in a context of its own and waits until it can be used; close `page.context()` after. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(new URL(url).origin) && !address.startsWith('data:')) foreign.push(address);
  });
  await page.goto(url);
  await page.locator('body[data-ready]').waitFor();
  return { page, errors, foreign };
}

function findBrowser(): string | undefined {
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

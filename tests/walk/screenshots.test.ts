import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../local-discord/open-browser.ts';
import { makeScreenshots } from './make-screenshots.ts';
import { walkThere } from './walk-there.ts';

describe.skipIf(browserPath === undefined)('screenshots', { timeout: 120_000 }, () => {
  const walk = walkThere();

  // `npm run screenshots` puts them into docs/images.
  test('pictures of the cards are sharp, cropped and light enough for the README', async () => {
    const names = await makeScreenshots(walk.browser, walk.discord, walk.folder);
    expect(names).toEqual([
      'tie.png',
      'scorers.png',
      'quote.png',
      'streak.png',
      'spoiler.png',
      'settings.png',
      'language.png',
      'message.png',
      'page.png',
    ]);
    for (const name of names) {
      const picture = await readFile(join(walk.folder, name));
      const { width, height } = PNG.sync.read(picture);
      expect({ name, small: picture.length < 150_000 }).toEqual({ name, small: true });
      expect({ name, room: width > 900 && width <= 1_300 && height > 400 }).toEqual({ name, room: true });
    }
  });
});

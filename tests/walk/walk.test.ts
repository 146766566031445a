import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { loadCatalogues } from '../../src/replies/load-catalogues.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { browserPath, openPage } from '../local-discord/open-browser.ts';
import { drawn, personAt } from './person.ts';
import { walkThere } from './walk-there.ts';

/** A sentence of the reports that tells of the first leg. */
const proof = 'Visiting Atalanta shocked top favourites Liverpool 3-0 at Anfield';

// The bot is started as `npm start` starts it, and restarted on the way.
describe.skipIf(browserPath === undefined)('a person at the page, and the bot itself', { timeout: 60_000 }, () => {
  const walk = walkThere();

  test('goes the whole way: picks a team, sees the proof, turns pages, changes the language, and nothing is lost by a restart', async () => {
    const { page, type, press, choices, answerTo, button, speak } = walk.person;

    await type('/tie liv');
    await choices('Liverpool').waitFor();
    const tie = await answerTo(() => press('Enter', 'Enter'));
    await drawn(tie, /Atalanta.* go through 3–1.*Gianluca Scamacca/u);

    const sources = await answerTo(() => button(tie, 'Sources').click());
    await sources.getByText('Only you can see this').waitFor();
    await sources.getByText(proof).first().waitFor();
    expect((await walk.discord.messages('general')).filter(({ ephemeral }) => ephemeral)).toEqual([]);

    const quotes = await walk.person.ask('/quote');
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
    const deutsch = await walk.person.ask('/tie Liverpool');
    await drawn(deutsch, /Hinspiel, 11\.04\.2024/u);
    await button(deutsch, german.say('button.sources')).waitFor();

    await walk.restart(() => page.getByRole('img', { name: 'offline' }).waitFor());
    await page.getByRole('img', { name: 'offline' }).waitFor({ state: 'detached' });
    const again = await answerTo(() => button(tie, 'Sources').click());
    await again.getByText('Only you can see this').waitFor();
    await again.getByText(proof).first().waitFor();
  });

  test('a command typed straight through needs one Enter', async () => {
    const { type, press, answerTo } = walk.person;
    await type('/tie Liverpool');
    const tie = await answerTo(() => press('Enter'));
    await drawn(tie, /Atalanta.* go through/u);
  });

  test.each([
    ['with a typo', '/tie Liverpol', 'Atalanta'],
    ['as a nickname', '/tie the Hammers', 'Leverkusen'],
    ['in capitals and with an accent', '/tie LÍVERPOOL', 'Atalanta'],
  ])('a name %s is found', async (_, command, winner) => {
    const tie = await walk.person.ask(command);
    await drawn(tie, new RegExp(`${winner}.* go through`, 'u'));
    expect(await tie.getByText('Only you can see this').count()).toBe(0);
  });

  test('a name that several bear is asked back privately, and the menu answers with the one chosen', async () => {
    const { page, press, button } = walk.person;
    const asked = await walk.person.ask('/team the Reds');
    await asked.getByText('Only you can see this').waitFor();
    await button(asked, 'Choose one').focus();
    await press('Enter');
    await page.getByRole('option', { name: 'Liverpool' }).click();
    await asked.getByText('Which one do you mean?').waitFor({ state: 'detached' });
    await asked.getByText('Premier League').or(asked.getByText('Europa League')).first().waitFor();
  });

  test('a name that nobody bears gets a sentence, and choices say that there are none', async () => {
    const { page, type, press, answerTo } = walk.person;
    await type('/tie Atlantis Rovers');
    await page.getByText('No options match your search.').waitFor();
    const unknown = await answerTo(() => press('Enter'));
    await unknown.getByText('Only you can see this').waitFor();
    await unknown.getByText('Atlantis Rovers').waitFor();
  });

  test('all of it fits on a phone', async () => {
    const phone = await openPage(walk.browser, walk.discord.url, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
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
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { loadCatalogues } from '../../src/replies/load-catalogues.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { browserPath } from '../local-discord/open-browser.ts';
import { drawn } from './person.ts';
import { walkThere } from './walk-there.ts';

const articles = join(projectFolder, 'data/articles');
const catalogues = await loadCatalogues(join(projectFolder, 'data/locales'));

/** The value of an expression about a message's element, which it calls `row`. */
async function about(message: Locator, expression: string): Promise<unknown> {
  const id = await message.getAttribute('data-message');
  return await message
    .page()
    .evaluate(`(async (row) => ${expression})(document.querySelector('[data-message="${id}"]'))`);
}

/** The brightness of the upper left corner of a message's picture, below its band: the ground it is drawn on. */
async function groundOf(message: Locator): Promise<number> {
  const light = await about(
    message,
    `{
      const image = row.querySelector('.picture img');
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const drawing = canvas.getContext('2d');
      drawing.drawImage(image, 0, 0);
      return Math.max(...drawing.getImageData(8, 24, 1, 1).data.slice(0, 3));
    }`,
  );
  return Number(light);
}

describe.skipIf(browserPath === undefined)('somebody who looks and sets things', { timeout: 60_000 }, () => {
  const walk = walkThere();

  test('a picture says in words what it shows, and what stands beside it says no more than needed', async () => {
    const { ask } = walk.person;
    const tie = await ask('/tie Liverpool');
    await drawn(tie, /Liverpool 0–3 Atalanta.*Gianluca Scamacca 38', 61'/u);
    expect(await groundOf(tie)).toBeLessThan(60);
    const card = tie.locator('discord-embed');
    expect(await card.getAttribute('embed-title')).toMatch(/Liverpool 1–3.*Atalanta/u);
    expect(await card.innerText()).not.toContain('Scamacca');
    await drawn(await ask('/streak Leverkusen'), /Unbeaten in 44 matches/u);
    await drawn(await ask('/recap'), /Semi-final: .*Roma/u);
    await drawn(await ask('/match West Ham'), /Antonio/u);
  });

  test('score and picture stay hidden until they are pressed', async () => {
    const { ask } = walk.person;
    const tie = await ask('/tie team:Liverpool spoiler:Hide');
    const bar = tie.locator('.picture').getByText('Spoiler', { exact: true });
    await bar.waitFor();
    const markup = String(await about(tie, 'row.outerHTML'));
    expect(markup).toContain('Liverpool');
    expect(markup.replaceAll('2023–24', '')).not.toMatch(/\d–\d|Scamacca|go through/u);
    await bar.click();
    await bar.waitFor({ state: 'detached' });
    const team = await ask('/team team:Leverkusen spoiler:Hide');
    await team.locator('.spoiler-text').filter({ hasText: 'Unbeaten in 44' }).waitFor();
    const text = `[...row.querySelectorAll('.spoiler-text')].find((each) => each.textContent.includes('Unbeaten'))`;
    const opacity = (): Promise<unknown> => about(team, `getComputedStyle(${text}).opacity`);
    expect(await opacity()).toBe('0');
    await team.locator('discord-spoiler').filter({ hasText: 'Unbeaten in 44' }).click();
    expect(await opacity()).toBe('1');
  });

  test('who manages the server sets it up; each person overrides that, sees what is stored of them, and deletes it', async () => {
    const { page, type, become, ask, button } = walk.person;
    const field = page.getByLabel('Message', { exact: true });
    await type('/settings');
    await page.getByText('none matches what you typed').waitFor();
    await field.fill('');
    await become('Server manager');

    const saved = await ask('/settings language:Deutsch spoilers:Hide pictures:Light pictures');
    await saved.getByText('Only you can see this').waitFor();
    for (const said of ['Gespeichert', 'Deutsch', 'Verbergen', 'Helle Bilder']) await saved.getByText(said).waitFor();
    await drawn(await ask('/tie Liverpool'), /Spoilerbalken/u);

    const own = await ask('/preferences spoilers:Show');
    await own.getByText('von dir').waitFor();
    const shown = await ask('/tie Liverpool');
    await drawn(shown, /Hinspiel.*Liverpool 0:3 Atalanta/u);
    expect(await groundOf(shown)).toBeGreaterThan(240);
    await ask('/preferences pictures:Without pictures language:English');
    const plain = await ask('/tie Liverpool');
    await plain.getByText('Gianluca Scamacca').waitFor();
    expect(await plain.locator('.picture').count()).toBe(0);

    const privacy = await ask('/privacy');
    await privacy.getByText('Without pictures').waitFor();
    await button(privacy, 'Delete').click();
    await privacy.getByText('deleted at once and for good').waitFor();
    await button(privacy, 'Delete').click();
    await privacy.getByText('Nothing is stored of you now').waitFor();
    await drawn(await ask('/tie Liverpool'), /Spoilerbalken/u);

    await ask('/settings language:The language of your Discord spoilers:Not set pictures:Not set');
    await become('Member');
    await drawn(await ask('/tie Liverpool'), /First leg.*Liverpool 0–3 Atalanta/u);
  });

  test('a favourite team is meant where none is named, and offered first', async () => {
    const { page, type, choices, ask } = walk.person;
    const saved = await ask('/preferences team:Roma');
    await saved.getByText('Roma').waitFor();
    await drawn(await ask('/tie'), /Roma.* go through/u);
    await type('/tie ');
    await choices('Roma').waitFor();
    expect(await choices().first().innerText()).toContain('Roma');
    await page.reload();
    await ask('/preferences team:No favourite team');
    const asked = await ask('/tie');
    await asked.getByText('Name a team').waitFor();
  });

  test.each([
    ['de', 'duell', /Hinspiel.*Rückspiel/u],
    ['it', 'sfida', /Andata.*Ritorno/u],
    ['fr', 'confrontation', /Match aller.*Match retour/u],
    ['es-ES', 'eliminatoria', /Partido de ida.*Partido de vuelta/u],
    ['pt-BR', 'confronto', /Jogo de ida.*Jogo de volta/u],
  ])('the bot speaks %s: command, picture, buttons and what they open', async (locale, command, legs) => {
    const { speak, type, press, choices, answerTo, button } = walk.person;
    const { say } = createMessages(catalogues, locale);
    await speak(locale);
    await type(`/${command} liv`);
    await choices('Liverpool').waitFor();
    const tie = await answerTo(() => press('Enter', 'Enter'));
    await drawn(tie, legs);
    const sources = await answerTo(() => button(tie, say('button.sources')).click());
    const posted = await answerTo(() => button(sources, say('button.post')).click());
    await posted.locator('discord-embed').waitFor();
    expect(await posted.getByText('Only you can see this').count()).toBe(0);
  });

  test('a report that somebody posted is read from the menu of its message, and its people found, in one’s language', async () => {
    const { page, press, answerTo, speak, button } = walk.person;
    const report = await readFile(join(articles, '2024-04-12-europa-league-first-legs.txt'), 'utf8');
    const posted = await answerTo(async () => {
      await page.getByLabel('Message', { exact: true }).fill(report.slice(0, 1_900));
      await press('Enter');
    });
    await posted.click({ button: 'right' });
    const read = await answerTo(() => page.getByRole('menuitem', { name: 'Recap this report' }).click());
    await read.getByText('Only you can see this').waitFor();
    await read.getByText('Atalanta').first().waitFor();
    await speak('de');
    await posted.click({ button: 'right' });
    const found = await answerTo(() => page.getByRole('menuitem', { name: 'Um wen geht es hier?' }).click());
    const team = await answerTo(() => button(found, 'Liverpool').click());
    await team.getByText(createMessages(catalogues, 'de').say('team.scorers')).first().waitFor();
  });
});

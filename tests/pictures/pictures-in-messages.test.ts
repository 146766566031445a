import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { press } from '../../src/command/press.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import type { LocalUser } from '../../src/local-discord/driver/local-user.ts';
import { createPainter } from '../../src/pictures/create-painter.ts';
import { isDrawing } from '../../src/pictures/drawing.ts';
import { aContext, commands } from '../commands/ask-command.ts';
import { startPatientDiscord } from '../start-patient-discord.ts';

const painter = createPainter();
let discord: LocalDiscord;
let bot: Bot;
let somebody: LocalUser;

beforeAll(async () => {
  discord = await startPatientDiscord();
  bot = await startBot({
    token: discord.token,
    apiUrl: discord.api,
    guildId: null,
    commands: Object.values(commands),
    press,
    contextFor: () => aContext(),
    drawPicture: async ({ drawing, theme }) => (isDrawing(drawing) ? await painter.draw(drawing, theme) : null),
    log: createLogger('silent', [], process.stderr),
  });
  somebody = discord.user();
}, 30_000);

afterAll(async () => {
  await bot.stop();
  await Promise.all([discord.close(), painter.close()]);
});

/** The message as it stands once the picture has been put to it. */
async function pictureOn(options: Readonly<Record<string, string>>) {
  const { id } = await somebody.command('general', 'tie', options);
  return await vi.waitFor(
    () => {
      const message = discord.messages('general').find((each) => each.id === id);
      expect(message?.attachments).toHaveLength(1);
      return message?.attachments[0];
    },
    { timeout: 20_000, interval: 20 },
  );
}

describe('a picture in a message', () => {
  it('follows the text, with its description', async () => {
    const attachment = await pictureOn({ team: 'Liverpool' });
    expect(attachment).toMatchObject({ filename: 'tie.png', content_type: 'image/png', width: 960 });
    expect(attachment?.['description']).toContain('Liverpool 0–3 Atalanta');
  });

  it('is a spoiler where spoilers are hidden', async () => {
    const attachment = await pictureOn({ team: 'Liverpool', spoiler: 'hide' });
    expect(attachment).toMatchObject({ filename: 'SPOILER_tie.png' });
    expect(attachment?.['description']).not.toMatch(/\d–\d(?!4)/u);
  });

  it('breaks no rule of Discord', () => {
    expect(discord.complaints).toEqual([]);
  });
});

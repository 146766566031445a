import { describe, expect, it } from 'vitest';
import { languages } from '../../src/command/settings-options.ts';
import type { CommandContext, Personal } from '../../src/command/command.ts';
import { renderReply } from '../../src/terminal/render-reply.ts';
import { assertInsideLimits, partsOf } from '../replies/assert-inside-limits.ts';
import { aContext, askCommand, catalogues, commands } from './ask-command.ts';

describe('what the bot says of itself', () => {
  it.each(['help', 'about', 'coverage'])(
    'is for the one who asks, unless asked for in the channel: /%s',
    async (name) => {
      expect((await askCommand(name, {})).private).toBe(true);
      expect((await askCommand(name, { private: true })).private).toBe(true);
      expect((await askCommand(name, { private: false })).private).toBe(false);
    },
  );

  it.each(languages)('names in %s every command, those of messages among them', async (locale) => {
    const help = renderReply(await askCommand('help', {}, aContext(undefined, { locale })), { colours: false });
    const texts = { ...catalogues.get('en')?.texts, ...catalogues.get(locale)?.texts };
    const named = Object.keys(commands)
      .filter((name) => name !== 'help' && name !== 'about')
      .map((name) => `/${texts[`command.${name}.name`] ?? name}`);
    const inMenus = ['recap-this-report', 'who-is-this-about'].map((name) => texts[`command.${name}.name`] ?? '');
    expect([...named, ...inMenus].filter((name) => !help.includes(name))).toEqual([]);
  });

  it('refuses a server’s setting under the title of the server’s settings', async () => {
    const settings: Personal['settings'] = {
      read: () => aContext().preferences,
      write: () => ({ ok: true }),
      show: () => ({}),
      forget: () => ({ ok: true }),
      close: () => undefined,
    };
    const personal = { userId: '1', guildId: '2', managesServer: true, settings };
    const context: CommandContext = aContext(undefined, { personal });
    const titleOf = async (command: string): Promise<unknown> =>
      (await askCommand(command, { team: 'qqqqqq' }, context)).body.embeds?.[0]?.title;
    expect(await titleOf('settings')).toBe('⚙️ Settings of this server');
    expect(await titleOf('preferences')).toBe('⚙️ Your settings');
  });
});

describe('the buttons for the quotes of two legs', () => {
  it.each(languages)('say in %s that they are of quotes', async (locale) => {
    const { body } = await askCommand('tie', { team: 'Liverpool' }, aContext(undefined, { locale }));
    const labels = partsOf(assertInsideLimits(body)).flatMap((part) => ('label' in part ? part.label : []));
    const words = /^(?:Quotes|Zitate|Mots|Frasi|Citas|Falas)/u;
    expect(labels.filter((label) => words.test(label))).toHaveLength(2);
  });
});

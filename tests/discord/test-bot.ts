import { fileURLToPath } from 'node:url';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { defaultPreferences } from '../../src/answers/preferences.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Command, CommandContext } from '../../src/command/command.ts';
import { noDataset } from '../../src/dataset/no-dataset.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Bot, BotOptions } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import { loadCatalogues } from '../../src/replies/load-catalogues.ts';
import type { Reply } from '../../src/replies/reply.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';

/** A reply of one line with one button. */
export function says(content: string, more: Partial<Reply> = {}): Reply {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: `again:${content}`,
    label: 'Again',
  } as const;
  return {
    body: {
      content,
      allowed_mentions: { parse: [] },
      components: [{ type: ComponentType.ActionRow, components: [button] }],
    },
    private: false,
    ...more,
  };
}

const text = (name: string, more: object = {}) => ({ type: 3 as const, name, description: name, ...more });

/** Commands for trying the way of an interaction, whatever is answered; `slow` answers when `release` is called. */
export function testCommands() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const commands: readonly Command[] = [
    {
      kind: 'chat',
      definition: {
        name: 'echo',
        description: 'Says it',
        options: [
          text('text', { required: true, autocomplete: true, max_length: 6000 }),
          { type: 5, name: 'private', description: 'Only you' },
        ],
      },
      run: ({ text: said, private: secret }, { locale }) =>
        says(`${locale} ${String(said)}`, { private: secret === true }),
      complete: (_, typed) => {
        if (typed === 'boom') throw new Error('secret detail');
        return Array.from({ length: 30 }, (__, index) => ({ name: `${typed} ${index}`, value: `${typed}-${index}` }));
      },
    },
    {
      kind: 'chat',
      definition: {
        name: 'slow',
        description: 'Takes its time',
        options: [
          { type: 5, name: 'private', description: 'Only you' },
          { type: 5, name: 'mistake', description: 'Ends in a mistake' },
        ],
      },
      run: async ({ mistake }) => {
        await released;
        return says('at last', { private: mistake === true });
      },
    },
    {
      kind: 'chat',
      definition: { name: 'bug', description: 'Fails' },
      run: () => {
        throw new Error('secret detail');
      },
    },
    {
      kind: 'chat',
      definition: { name: 'oversized', description: 'Too much for Discord' },
      run: () => says('x'.repeat(2001)),
    },
    {
      kind: 'chat',
      definition: {
        name: 'picture',
        description: 'With a picture',
        options: [{ type: 5, name: 'refused', description: 'That Discord does not take' }],
      },
      run: ({ refused }) => ({
        ...says('look'),
        body: { embeds: [{ title: 'card' }], allowed_mentions: { parse: [] } },
        picture: {
          name: 'tie.png',
          alt: refused === true ? 'x'.repeat(1_025) : 'A card',
          spoiler: false,
          theme: 'dark',
          embeds: [{ title: 'beside it' }],
          drawing: { kind: 'test' },
        },
      }),
    },
    {
      kind: 'message',
      definition: { type: 3, name: 'Count letters' },
      run: (said) => says(`${said.length} letters`, { private: true }),
    },
  ];
  return { commands, release };
}

/** Answers presses of the test commands' buttons. */
export function testPress(customId: string, values: readonly string[]): Reply {
  if (customId === 'again:bug') throw new Error('secret detail');
  return says(`${customId} ${values.join(',')}`.trim(), { replaces: true });
}

const held = hold(noDataset, { teams: [], countries: [], competitions: [], names: [], articles: [] });

const catalogues = await loadCatalogues(fileURLToPath(new URL('../../data/locales', import.meta.url)));

/** A context without any reports. */
export function emptyContext(locale: string): CommandContext {
  return {
    held,
    locale,
    now: new Date(),
    preferences: defaultPreferences,
    catalogues,
    grammar: {
      words: {
        classOf: new Map(),
        longest: 1,
        byLength: new Map(),
        spellings: new Map(),
        realWords: new Set(),
        groups: new Map(),
        legs: new Map(),
        daysAgo: new Map(),
        languages: new Map(),
        weekdays: [],
      },
      stages: new Map(),
      countries: new Map(),
      longestStage: 1,
      teams: new Map(),
      towns: new Set(),
      townTeams: new Map(),
    },
    readReport: () => ({ problem: 'no-report' }),
  };
}

/** The bot on a local Discord, with the test's commands; `lines` is its log. */
export async function startTestBot(discord: LocalDiscord, more: Partial<BotOptions> = {}) {
  const { commands, release } = testCommands();
  const lines: string[] = [];
  const log = createLogger('debug', [discord.token], { write: (line) => void lines.push(line) });
  const bot: Bot = await startBot({
    token: discord.token,
    apiUrl: discord.api,
    guildId: null,
    commands,
    press: testPress,
    contextFor: ({ locale }) => emptyContext(locale),
    log,
    ...more,
  });
  return { bot, lines, release };
}

import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { ChatInputCommandInteraction } from 'discord.js';
import type { RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10';
import { pino } from 'pino';
import { press } from '../../src/command/press.ts';
import { loadConfig } from '../../src/config.ts';
import { startBot } from '../../src/discord/bot.ts';
import { startLocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import type { LocalDiscord } from '../../src/local-discord/start-local-discord.ts';
import { openFinalWhistle } from '../../src/open-final-whistle.ts';
import type { FinalWhistle } from '../../src/open-final-whistle.ts';
import { createSettings } from '../../src/settings/create-settings.ts';

/** A bot that answers `/tie team:…`, on a local Discord of its own. */
export interface Contestant {
  readonly name: string;
  readonly discord: LocalDiscord;
  /** What is asked the n-th time. */
  readonly team: (index: number) => string;
  readonly stop: () => Promise<void>;
}

/** Everybody is asked for the same team; where each question is to be new, it is written in ever other capitals. */
export const asked = 'Liverpool';

/** The product with the reports that it comes with and settings as at a start, and how to end it. */
export async function openProduct(): Promise<FinalWhistle & { readonly close: () => Promise<void> }> {
  const settings = createSettings(':memory:', { onFailure: (failure) => console.error(`settings: ${failure}`) });
  const product = await openFinalWhistle(loadConfig(), {
    watch: false,
    preferencesOf: ({ guildId, userId }) => settings.read(guildId, userId),
    onProblem: ({ file }) => console.error(`${file} is left out`),
  });
  return {
    ...product,
    close: async () => {
      await product.reports.close();
      settings.close();
    },
  };
}

/** The body that our bot answers with. */
export async function cardOf(product: FinalWhistle): Promise<RESTPostAPIWebhookWithTokenJSONBody> {
  const tie = product.commands.find(({ definition }) => definition.name === 'tie');
  if (tie?.kind !== 'chat') throw new Error('there is no /tie');
  const context = product.contextFor({ locale: 'en-US', guildId: null, userId: null });
  return (await tie.run({ team: asked }, context)).body;
}

/** discord.js and nothing else, answering a constant. */
export async function startBare(
  name: string,
  answer: Parameters<ChatInputCommandInteraction['reply']>[0],
): Promise<Contestant> {
  const discord = await startLocalDiscord();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(answer);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const options = [{ type: 3, name: 'team', description: 'The team' }];
  await (await ready).application.commands.set([{ name: 'tie', description: 'A tie', options }]);
  return {
    name,
    discord,
    team: () => asked,
    stop: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}

/** The whole bot, logging to nowhere. Pictures, which are put to an answer that stands, are not drawn. */
export async function startOurs(
  name: string,
  product: FinalWhistle,
  team: (index: number) => string = () => asked,
): Promise<Contestant> {
  const discord = await startLocalDiscord();
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.api,
    guildId: null,
    commands: product.commands,
    press,
    contextFor: product.contextFor,
    log: pino({ level: 'silent' }),
  });
  await discord.waitForCommand('tie');
  return {
    name,
    discord,
    team,
    stop: async () => {
      await bot.stop();
      await discord.close();
    },
  };
}

/** The n-th way of writing the team's name in capitals and small letters, with one more blank before it each time round. */
export function writtenAnew(index: number): string {
  const letters = [...asked].map((letter, place) =>
    ((index >> place) & 1) === 1 ? letter.toUpperCase() : letter.toLowerCase(),
  );
  return `${' '.repeat(index >> asked.length)}${letters.join('')}`;
}

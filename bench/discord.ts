import { Client, Events, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { press } from '../src/command/press.ts';
import { loadConfig } from '../src/config.ts';
import { startBot } from '../src/discord/bot.ts';
import { startLocalDiscord } from '../src/local-discord/start-local-discord.ts';
import type { Interaction } from '../src/local-discord/interactions/interaction.ts';
import type { LocalDiscord } from '../src/local-discord/start-local-discord.ts';
import { openFinalWhistle } from '../src/open-final-whistle.ts';

/** A bot that answers `/tie team:…`, and how to end it. */
interface Contestant {
  readonly name: string;
  readonly discord: LocalDiscord;
  readonly stop: () => Promise<void>;
}

const ROUNDS = 5;
const PER_ROUND = 200;
const WARM_UP = 100;
const IN_FLIGHT = 200;

/**
 * From dispatch to callback over the local Discord: our bot and a bare discord.js bot that answers a constant, in turn in
 * one run. Then as many interactions at once: all are to be answered, in the order of their arrival.
 */
export async function run(): Promise<void> {
  const contestants = [await startBare(), await startOurs()];
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (const contestant of contestants) await ask(contestant, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) times.get(contestant.name)?.push(...(await ask(contestant, PER_ROUND)));
  }
  console.log(`Round trip of /tie, ${ROUNDS * PER_ROUND} each, one at a time, in ms`);
  const rows = [...times].map(([name, all]) => ({ bot: name, median: at(all, 0.5), p99: at(all, 0.99) }));
  console.table(rows.map(({ bot, median, p99 }) => ({ bot, median: median.toFixed(3), p99: p99.toFixed(3) })));
  const [bare, ours] = rows;
  if (bare !== undefined && ours !== undefined)
    console.log(`Ratio of the medians: ${(ours.median / bare.median).toFixed(2)}`);
  for (const contestant of contestants) await flood(contestant);
  for (const { stop } of contestants) await stop();
}

/** Asks one after the other; the times from dispatch to the accepted callback. */
async function ask({ discord }: Contestant, count: number): Promise<readonly number[]> {
  const user = discord.user({ id: '1', name: 'Bench' });
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = discord.interactions.length;
    await user.command('general', 'tie', { team: 'Liverpool' });
    const interaction = discord.interactions[before];
    if (interaction !== undefined) times.push(roundTrip(interaction));
  }
  return times;
}

/** Asks all at once and says how many were answered, and how far any answer strayed from its place in the order. */
async function flood({ name, discord }: Contestant): Promise<void> {
  const user = discord.user({ id: '1' });
  const started = discord.interactions.length;
  await Promise.allSettled(
    Array.from({ length: IN_FLIGHT }, () => user.command('general', 'tie', { team: 'Liverpool' })),
  );
  const asked = discord.interactions.slice(started);
  const answered = asked.filter(({ state }) => state === 'answered');
  const order = answered.toSorted((a, b) => (a.answeredAt ?? 0) - (b.answeredAt ?? 0));
  const strayed = answered.map((interaction, index) => Math.abs(order.indexOf(interaction) - index));
  console.log(
    `${name}: ${answered.length} of ${IN_FLIGHT} at once answered, the slowest after ${Math.max(...answered.map(roundTrip)).toFixed(0)} ms, ` +
      `strayed at most ${Math.max(0, ...strayed)} places (median ${at(strayed, 0.5)})`,
  );
}

function roundTrip({ sentAt, answeredAt }: Interaction): number {
  return (answeredAt ?? Number.NaN) - sentAt;
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** discord.js and nothing else. */
async function startBare(): Promise<Contestant> {
  const discord = await startLocalDiscord();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('Liverpool 1–3 Atalanta');
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const options = [{ type: 3, name: 'team', description: 'The team' }];
  await (await ready).application.commands.set([{ name: 'tie', description: 'A tie', options }]);
  return {
    name: 'bare discord.js',
    discord,
    stop: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}

/** The whole product, with the reports that it comes with. */
async function startOurs(): Promise<Contestant> {
  const discord = await startLocalDiscord();
  const config = loadConfig();
  const product = await openFinalWhistle(config, {
    watch: false,
    onProblem: ({ file }) => console.error(`${file} is left out`),
  });
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
    name: 'Final Whistle',
    discord,
    stop: async () => {
      await bot.stop();
      await product.reports.close();
      await discord.close();
    },
  };
}

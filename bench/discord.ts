import type { Interaction } from '../src/local-discord/interactions/interaction.ts';
import { cardOf, openProduct, startBare, startOurs, writtenAnew } from './discord/contestants.ts';
import type { Contestant } from './discord/contestants.ts';

const ROUNDS = 10;
const PER_ROUND = 200;
const WARM_UP = 300;
const IN_FLIGHT = 200;

/**
 * From dispatch to callback over the local Discord: our bot and bare discord.js bots that answer a constant, in turn in
 * one run. Then as many interactions at once: all are to be answered, in the order of their arrival.
 */
export async function run(): Promise<void> {
  const product = await openProduct();
  const { embeds, components } = await cardOf(product);
  const card = { embeds: embeds ?? [], components: components ?? [], allowedMentions: { parse: [] } };
  const bare = await startBare('bare discord.js, our card as a constant', card);
  const ours = await startOurs('Final Whistle', product);
  const contestants = [
    await startBare('bare discord.js, a short sentence', 'Liverpool 1–3 Atalanta'),
    bare,
    ours,
    await startOurs('Final Whistle, every question new', product, writtenAnew),
  ];
  const times = await measure(contestants);
  console.log(`Round trip of /tie, ${ROUNDS * PER_ROUND} each, one at a time, in ms`);
  console.table(
    [...times].map(([{ name }, all]) => ({
      bot: name,
      median: at(all, 0.5).toFixed(3),
      p99: at(all, 0.99).toFixed(3),
      'to bare': (at(all, 0.5) / at(times.get(bare) ?? [], 0.5)).toFixed(2),
    })),
  );
  for (const contestant of [bare, ours]) await flood(contestant);
  for (const { stop } of contestants) await stop();
  await product.close();
}

/** The times of each, in rounds, so that whatever else the machine does falls on all of them. */
async function measure(contestants: readonly Contestant[]): Promise<ReadonlyMap<Contestant, readonly number[]>> {
  const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (const contestant of contestants) await ask(contestant, 0, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [contestant, all] of times) {
      all.push(...(await ask(contestant, WARM_UP + round * PER_ROUND, PER_ROUND)));
    }
  }
  return times;
}

/** Asks one after the other; the times from dispatch to the accepted callback. */
async function ask({ discord, team }: Contestant, from: number, count: number): Promise<readonly number[]> {
  const user = discord.user({ id: '1', name: 'Bench' });
  const times: number[] = [];
  for (let index = from; index < from + count; index += 1) {
    const before = discord.interactions.length;
    await user.command('general', 'tie', { team: team(index) });
    const interaction = discord.interactions[before];
    if (interaction !== undefined) times.push(roundTrip(interaction));
  }
  return times;
}

/** Asks all at once and says how many were answered, and how far any answer strayed from its place in the order. */
async function flood({ name, discord, team }: Contestant): Promise<void> {
  const user = discord.user({ id: '1' });
  const started = discord.interactions.length;
  await Promise.allSettled(
    Array.from({ length: IN_FLIGHT }, (_, index) => user.command('general', 'tie', { team: team(index) })),
  );
  const sent = discord.interactions.slice(started);
  const answered = sent.filter(({ state }) => state === 'answered');
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

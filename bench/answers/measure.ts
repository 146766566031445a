import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createHolder } from '../../src/answers/state/create-holder.ts';
import { reference } from '../../src/answers/short-id.ts';
import type { Held } from '../../src/answers/held.ts';
import { defaultPreferences } from '../../src/answers/preferences.ts';
import type { PlainQuestion } from '../../src/answers/question.ts';
import { createGrammar } from '../../src/ask/grammar.ts';
import { loadQuestionWords } from '../../src/ask/question-words.ts';
import type { CommandContext } from '../../src/command/command.ts';
import { completeName } from '../../src/command/complete-name.ts';
import { viewOf } from '../../src/command/reply-to.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { render } from '../../src/replies/render.ts';
import { replyToWords } from '../../src/command/reply-to-words.ts';
import { projectFolder } from '../../src/config.ts';
import { createMerger } from '../../src/dataset/create-merger.ts';
import type { ReadArticle } from '../../src/dataset/merge-readings.ts';
import { loadCatalogues } from '../../src/replies/load-catalogues.ts';
import { seededRandom } from '../search/random.ts';
import type { Random } from '../search/random.ts';
import { makeReports, makeWorld } from './make-reports.ts';

/** What one command took, in milliseconds. */
export interface Timed {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
  /** The very first call, with all that is worked out only once for a state. */
  readonly first: number;
}

export interface MeasuredAnswers {
  readonly matches: number;
  readonly reports: number;
  readonly people: number;
  readonly mergeMs: number;
  readonly holdMs: number;
  readonly rssMb: number;
  readonly heapMb: number;
  readonly commands: readonly Timed[];
  readonly change: Timed;
}

const calls = 1000;
/** Calls before those that count: the machine compiles what is called often. */
const warmUp = 100;
const changes = 100;

process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]))));

async function measure(matches: number): Promise<MeasuredAnswers> {
  const world = makeWorld();
  const merger = createMerger(world.lexicon);
  const holder = createHolder(world.lexicon);
  /** Some reports to change later; the others are the merger's alone, as in the product. */
  const reports: ReadArticle[] = [];
  let mergeMs = 0;
  let count = 0;
  for (const report of makeReports(world, matches)) {
    mergeMs += timeOf(() => merger.set(report.article, report.reading));
    if (count % 50 === 0) reports.push(report);
    count += 1;
  }
  mergeMs += timeOf(() => merger.dataset());
  const dataset = merger.dataset();
  let held: Held | undefined;
  const holdMs = timeOf(() => {
    held = holder.hold(dataset);
  });
  if (held === undefined) throw new Error('nothing is held');
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    // Freed pages are given back to the system a moment later.
    await setTimeout(1000);
  }
  const { rss, heapUsed } = process.memoryUsage();
  const folder = join(projectFolder, 'data');
  const context: CommandContext = {
    held,
    locale: 'en-GB',
    now: new Date('2024-04-20T12:00:00Z'),
    preferences: defaultPreferences,
    catalogues: await loadCatalogues(join(folder, 'locales')),
    grammar: createGrammar(await loadQuestionWords(join(folder, 'lexicon/questions')), {
      stages: [],
      teams: world.lexicon.teams as never,
    }),
    readReport: () => ({ problem: 'no-report' }),
  };
  const commands = timeCommands(context);
  return {
    matches: dataset.matches.length,
    reports: count,
    people: dataset.people.length,
    mergeMs,
    holdMs,
    rssMb: rss / 2 ** 20,
    heapMb: heapUsed / 2 ** 20,
    commands,
    change: timeChanges(reports, (report) => {
      merger.set(report.article, report.reading);
      holder.hold(merger.dataset());
    }),
  };
}

function timeCommands(context: CommandContext): readonly Timed[] {
  const { held } = context;
  // Past the memory of replies given: every question is answered anew.
  const view = viewOf({ private: false, hide: false, turns: false, opened: false }, context);
  const random = seededRandom(23);
  const team = (): string => random.pick(held.dataset.teams).name;
  const person = (): string => reference('person', random.pick(held.dataset.people).id);
  const day = (): string => random.pick(held.days);
  const competition = (): string => reference('competition', random.pick(held.dataset.competitions).id);
  const questions: Readonly<Record<string, () => PlainQuestion>> = {
    '/tie': () => ({ ask: 'tie', team: team() }),
    '/scorers': () => ({ ask: 'scorers' }),
    '/scorers team': () => ({ ask: 'scorers', team: team() }),
    '/scorers player': () => ({ ask: 'scorers', player: person() }),
    '/scorers competition': () => ({ ask: 'scorers', competition: competition() }),
    '/quote': () => ({ ask: 'quote' }),
    '/quote speaker': () => ({ ask: 'quote', speaker: person() }),
    '/quote about': () => ({ ask: 'quote', about: aboutWords(held, random) }),
    '/streak': () => ({ ask: 'streak', team: team() }),
    '/match': () => ({ ask: 'match', team: team() }),
    '/match opponent, misspelt': () => ({ ask: 'match', team: team(), opponent: misspelt(team(), random) }),
    '/recap': () => ({ ask: 'recap' }),
    '/recap date': () => ({ ask: 'recap', date: day() }),
    '/team': () => ({ ask: 'team', team: team() }),
    '/player': () => ({ ask: 'player', player: person() }),
    '/coverage': () => ({ ask: 'coverage' }),
    '/help': () => ({ ask: 'help' }),
  };
  const plain: Readonly<Record<string, () => string>> = {
    '/ask: of a team': () =>
      random.pick([`who scored for ${team()}?`, `when did ${team()} last lose`, `how are ${team()} doing`]),
    '/ask: of a match': () => `what was the score in ${team()} v ${team()}`,
    '/ask: of all': () =>
      random.pick([
        'biggest win',
        'who got sent off',
        'longest unbeaten run',
        'who went through',
        'top scorer',
        'who plays next',
      ]),
    '/ask: with typos': () => `who scord for ${misspelt(team(), random)}`,
    '/ask: not understood': () => `blorp ${team()} fnord ${misspelt(team(), random)} quux`,
  };
  return [
    ...Object.entries(questions).map(([name, make]) => time(name, () => render(answerQuestion(held, make()), view))),
    ...Object.entries(plain).map(([name, make]) => time(name, () => replyToWords(make(), {}, context))),
    time('autocomplete of a player', () =>
      completeName(
        random.pick(held.dataset.people).name.slice(0, 2 + Math.floor(random.next() * 6)),
        ['person'],
        context,
      ),
    ),
  ];
}

function aboutWords({ quotes }: Held, random: Random): string {
  const words = random.pick(quotes).text.split(' ');
  return words.slice(0, 1 + Math.floor(random.next() * 3)).join(' ');
}

/** The name with one letter left out. */
function misspelt(name: string, random: Random): string {
  const at = 1 + Math.floor(random.next() * (name.length - 2));
  return name.slice(0, at) + name.slice(at + 1);
}

/** A report changed in one score, and one more goal in it. */
function timeChanges(reports: readonly ReadArticle[], take: (report: ReadArticle) => void): Timed {
  const random = seededRandom(31);
  // The first few only show how long the machine takes to compile.
  const times = Array.from({ length: changes + 5 }, () => {
    const { article, reading } = random.pick(reports);
    const facts = reading.facts.map((fact) =>
      fact.kind === 'match' && fact.score !== null
        ? { ...fact, score: [fact.score[0] + 1, fact.score[1]] as const }
        : fact,
    );
    const changed = { article: { ...article }, reading: { ...reading, facts } };
    return timeOf(() => take(changed));
  });
  return summarise('change of one report', times.slice(5));
}

function time(name: string, act: () => unknown): Timed {
  const first = timeOf(act);
  for (let call = 0; call < warmUp; call += 1) act();
  return {
    ...summarise(
      name,
      Array.from({ length: calls }, () => timeOf(act)),
    ),
    first,
  };
}

/**
 * Milliseconds by the clock or of processor time, whichever is less: the clock also counts what other programs of a busy
 * machine do meanwhile, processor time also what the garbage collector does beside on other cores.
 */
function timeOf(act: () => unknown): number {
  const start = performance.now();
  const cpu = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

function summarise(name: string, times: readonly number[]): Timed {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    name,
    median: sorted[sorted.length >> 1] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    slowest: sorted.at(-1) ?? 0,
    first: times[0] ?? 0,
  };
}

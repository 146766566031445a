import type { Article } from '../../src/article/article.ts';
import type { HeldLexicon } from '../../src/answers/held.ts';
import type { MergeRules } from '../../src/dataset/merge-rules.ts';
import type { ReadArticle } from '../../src/dataset/merge-readings.ts';
import type { CompetitionRef, Evidence, Fact, TeamRef } from '../../src/facts/fact.ts';
import { seededRandom } from '../search/random.ts';
import type { Random } from '../search/random.ts';

const leagues = 50;
const teamsInLeague = 20;
const playersInTeam = 24;
const matchesInReport = 3;
/** Share of rounds that are a cup's quarter-finals over two legs. */
const cupRounds = 0.1;

const syllables =
  'ba be bo ca ce da de do fa fe ga go ha he jo ka ke la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi zo'.split(
    ' ',
  );
const suffixes = ['United', 'City', 'Rovers', 'Athletic', 'Town', 'Sporting'];
const words =
  'we believed in ourselves and the lads gave everything until the end which was a proud night for all of us because patience spirit belief quality defending and the crowd carried every one forward after the break it hurt'.split(
    ' ',
  );

/** An invented world: leagues, their teams and players. */
export interface World {
  readonly lexicon: HeldLexicon & MergeRules;
  readonly competitions: readonly CompetitionRef[];
  readonly teams: readonly TeamRef[];
  /** By the place of the team. */
  /** By the place of the team. */
  readonly venues: readonly string[];
  readonly players: readonly (readonly string[])[];
}

/** The same world every time. */
export function makeWorld(): World {
  const random = seededRandom(7);
  const name = (least: number): string =>
    capital(Array.from({ length: least + Math.floor(random.next() * 2) }, () => random.pick(syllables)).join(''));
  const used = new Set<string>();
  const unique = (make: () => string): string => {
    for (let made = make(); ; made = make()) {
      if (used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
  const teams = Array.from({ length: leagues * teamsInLeague }, (_, at): TeamRef => ({
    id: `bench/team-${at}`,
    name: unique(() => `${name(3)} ${random.pick(suffixes)}`),
    known: true,
  }));
  const first = Array.from({ length: 400 }, () => name(2));
  const last = Array.from({ length: 9000 }, () => name(3));
  const competitions = Array.from({ length: leagues * 2 }, (_, at): CompetitionRef => ({
    id: `bench-${at}`,
    name: at < leagues ? `${name(2)} League ${at + 1}` : `${name(2)} Cup ${at - leagues + 1}`,
  }));
  return {
    competitions,
    teams,
    venues: teams.map(({ name: full }) => `${full} Park`),
    players: teams.map(() => Array.from({ length: playersInTeam }, () => `${random.pick(first)} ${random.pick(last)}`)),
    lexicon: {
      countries: [],
      names: [],
      articles: [],
      teams: teams.map(({ id, name: full }) => ({
        id,
        name: full,
        aliases: [],
        nicknames: [],
        country: 'Nowhere',
        grounds: [`${full} Park`],
        women: false,
        national: false,
      })),
      competitions: competitions.map((each, at): HeldLexicon['competitions'][number] => ({
        ...each,
        aliases: [],
        kind: at < leagues ? 'league' : 'cup',
        women: false,
        season: 'two-years',
        twoLegged: at < leagues ? [] : [{ stage: 'quarter-final' }],
      })),
    },
  };
}

/** Reports of match nights until so many matches are told: three to a report, as agencies write them. */
export function* makeReports(world: World, matches: number): Generator<ReadArticle> {
  const random = seededRandom(11);
  let told = 0;
  for (let round = 0; told < matches; round += 1) {
    const cup = random.next() < cupRounds;
    for (let league = 0; league < leagues && told < matches; league += 1) {
      // Leagues play on different days of the week.
      const day = new Date(Date.UTC(2014, 7, 1 + round * 7 + (league % 7))).toISOString().slice(0, 10);
      const pairs = pairsOf(league, random, cup ? round : null);
      for (let at = 0; at < pairs.length && told < matches; at += matchesInReport) {
        const some = pairs.slice(at, at + Math.min(matchesInReport, matches - told));
        yield makeReport(world, `bench-${round}-${league}-${at}`, day, league, some, random, cup);
        told += some.length;
      }
    }
  }
}

type Pair = readonly [number, number];

function pairsOf(league: number, random: Random, cupRound: number | null): readonly Pair[] {
  const order = Array.from({ length: teamsInLeague }, (_, at) => ({
    at: league * teamsInLeague + at,
    by: random.next(),
  }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ at }) => at);
  const pairs = Array.from({ length: teamsInLeague / 2 }, (_, at): Pair => [
    order[at * 2] ?? 0,
    order[at * 2 + 1] ?? 0,
  ]);
  return cupRound === null ? pairs : pairs.slice(0, 4);
}

function makeReport(
  world: World,
  id: string,
  day: string,
  league: number,
  pairs: readonly Pair[],
  random: Random,
  cup: boolean,
): ReadArticle {
  const facts: Fact[] = [];
  const sentences: string[] = [];
  let length = 0;
  const say = (text: string): readonly Evidence[] => {
    const start = length;
    sentences.push(text);
    length += text.length + 1;
    return [{ article: id, start, end: start + text.length }];
  };
  const competition = world.competitions[cup ? league + leagues : league] ?? null;
  for (const [index, pair] of pairs.entries()) {
    tellMatch({ world, random, facts, say, key: `m${index}`, day, competition, cup }, pair);
  }
  const text = sentences.join(' ');
  const spans: { start: number; end: number }[] = [];
  for (let at = 0, start = 0; at < sentences.length; at += 1) {
    const end = start + (sentences[at]?.length ?? 0);
    spans.push({ start, end });
    start = end + 1;
  }
  const article: Article = {
    id,
    text,
    title: spans[0] ?? null,
    date: day,
    source: 'bench',
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, sentences: spans }],
  };
  return { article, reading: { facts, unresolved: [] } };
}

interface Telling {
  readonly world: World;
  readonly random: Random;
  readonly facts: Fact[];
  readonly say: (text: string) => readonly Evidence[];
  readonly key: string;
  readonly day: string;
  readonly competition: CompetitionRef | null;
  readonly cup: boolean;
}

function tellMatch(telling: Telling, [home, away]: Pair): void {
  const { world, random, facts, say, key, day, competition, cup } = telling;
  const [one, other] = [world.teams[home], world.teams[away]];
  if (one === undefined || other === undefined) return;
  const score = [goalsIn(random), goalsIn(random)] as const;
  const winner = score[0] > score[1] ? one : score[1] > score[0] ? other : null;
  const base = { rule: 'bench' };
  facts.push({
    ...base,
    kind: 'match',
    key,
    teams: [one, other],
    score,
    scoreAfter90: null,
    extraTime: false,
    shootout: null,
    aggregate: null,
    winner,
    advances: cup ? winner : null,
    home: one,
    venue: world.venues[home] ?? null,
    date: day,
    competition,
    stage: cup ? 'quarter-final' : null,
    leg: null,
    main: true,
    derived: false,
    evidence: say(
      `${one.name} and ${other.name} played out a ${score[0]}-${score[1]} before a full house on Saturday.`,
    ),
  });
  for (const [side, count] of score.entries()) {
    const team = side === 0 ? one : other;
    for (let goal = 0; goal < count; goal += 1) {
      const scorer = playerOf(telling, side === 0 ? home : away);
      const minute = 1 + Math.floor(random.next() * 90);
      facts.push({
        ...base,
        kind: 'goal',
        match: key,
        scorer,
        team,
        minute,
        stoppage: null,
        how: null,
        when: null,
        assist: null,
        evidence: say(`${scorer} scored for ${team.name} in minute ${minute}.`),
      });
    }
  }
  const speaker = playerOf(telling, home);
  const said = Array.from({ length: 12 + Math.floor(random.next() * 25) }, () => random.common(words)).join(' ');
  facts.push({
    ...base,
    kind: 'quote',
    match: key,
    speaker,
    role: 'midfielder',
    team: one,
    text: said,
    outlet: null,
    evidence: say(`"${said}," ${speaker} said.`),
  });
  if (random.next() < 0.3) {
    const player = playerOf(telling, away);
    facts.push({
      ...base,
      kind: 'card',
      match: key,
      player,
      team: other,
      card: random.next() < 0.3 ? 'red' : 'yellow',
      minute: 70,
      stoppage: null,
      evidence: say(`${player} was booked.`),
    });
  }
  if (random.next() < 0.05) {
    const run = 3 + Math.floor(random.next() * 20);
    facts.push({
      ...base,
      kind: 'streak',
      team: one,
      streak: 'unbeaten',
      length: run,
      wins: null,
      scope: null,
      active: true,
      record: null,
      passes: null,
      date: day,
      evidence: say(`${one.name} are now unbeaten in ${run} matches.`),
    });
  }
  if (random.next() < 0.1) {
    const next = new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
    facts.push({
      ...base,
      kind: 'fixture',
      teams: [other, null],
      competition,
      stage: null,
      leg: null,
      home: null,
      date: next,
      rematchOf: null,
      evidence: say(`${other.name} play again next week.`),
    });
  }
}

function playerOf({ world, random }: Telling, team: number): string {
  return random.common(world.players[team] ?? ['Nobody']);
}

/** Nought to six, mostly one or two. */
function goalsIn(random: Random): number {
  return Math.floor(random.next() ** 2 * 4 + random.next() * 1.5);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

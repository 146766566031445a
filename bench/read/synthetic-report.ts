import type { Team } from '../../src/lexicon/schema.ts';
import { seededRandom, type Random } from '../search/random.ts';

/** One report that nobody wrote: `text` with the day it was published. */
export interface SyntheticReport {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

const givenNames = 'Ola Piet Ana Emre Luca Jon Mats Yann Nuno Ivo Sami Petr Rico Lars Kaan Davide Milo Theo'.split(' ');
const surnames =
  'Brandt Vos Ruiz Tunali Ferri Vik Lind Petrou Prates Novak Haddad Dvorak Blaak Anker Bulut Conti Zeman Wilk'.split(
    ' ',
  );
const days = ['Saturday', 'Sunday', 'Wednesday', 'Tuesday'];

/** One of the matches of a report, as its sentences need it. */
interface Told {
  readonly home: Team;
  readonly away: Team;
  readonly goals: readonly [number, number];
  readonly players: readonly string[];
}

type Sentence = (match: Told, random: Random) => string;

const openings: readonly Sentence[] = [
  ({ home, away, goals: [a, b] }, random) => `${home.name} beat ${away.name} ${a}-${b} on ${random.pick(days)}.`,
  ({ home, away, goals: [a, b] }) =>
    `${away.name} slumped to a ${a}-${b} defeat at ${home.name}, their third in a row.`,
  ({ home, away, goals: [a, b] }) => `There was late drama as ${home.name} claimed a ${a}-${b} win over ${away.name}.`,
];
const details: readonly Sentence[] = [
  ({ home, players }, random) =>
    `${players[0]} opened the scoring for ${home.name} in the ${minute(random)}th minute after good work by ${players[1]} down the left.`,
  ({ away, players }, random) =>
    `The visitors levelled through ${players[2]}, who converted a penalty ${minute(random)} minutes in, but ${away.name} could not build on it.`,
  ({ players }, random) => `${players[1]} headed in a corner on ${minute(random)} minutes to restore the lead.`,
  ({ players }) => `${players[3]} was shown a second yellow card for a late tackle and had to leave the pitch.`,
  ({ home, players }) =>
    `"We were patient and we got what we deserved in the end," ${home.name} captain ${players[0]} told Sky Sports.`,
  ({ away, players }) => `"It hurts, but we go again on Monday," said ${away.name} coach ${players[4]}.`,
  ({ home }, random) =>
    `${home.name} are now unbeaten in ${6 + Math.floor(random.next() * 20)} matches in all competitions.`,
  ({ players }) => `${players[2]} hit the post, and ${players[4]} had an effort cleared off the line before the break.`,
  ({ home, away }) =>
    `It was a scrappy start, with neither ${home.name} nor ${away.name} able to keep the ball for long.`,
  () => 'The rain never let up, and the pitch cut up badly in front of both goals as the evening went on.',
];

/** Reports of one to four matches each, of clubs of the lexicon and made-up people; the same ones for the same seed. */
export function* syntheticReports(count: number, teams: readonly Team[], seed = 1): Generator<SyntheticReport> {
  const random = seededRandom(seed);
  const clubs = teams.filter(({ national, women }) => !national && !women);
  for (let at = 0; at < count; at += 1) {
    const date = new Date(Date.UTC(2010, 7, 1 + Math.floor(random.next() * 5000))).toISOString().slice(0, 10);
    const matches = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => tellMatch(clubs, random));
    yield { id: `synthetic-${String(at).padStart(6, '0')}`, date, text: matches.join('\n\n') };
  }
}

function tellMatch(clubs: readonly Team[], random: Random): string {
  const b = Math.floor(random.next() * 3);
  const match: Told = {
    home: random.pick(clubs),
    away: random.pick(clubs),
    goals: [b + 1 + Math.floor(random.next() * 2), b],
    players: Array.from({ length: 5 }, () => `${random.pick(givenNames)} ${random.pick(surnames)}`),
  };
  const paragraphs = [random.pick(openings)(match, random)];
  for (let at = 0; at < 4; at += 1)
    paragraphs.push(`${random.pick(details)(match, random)} ${random.pick(details)(match, random)}`);
  return paragraphs.join('\n\n');
}

function minute(random: Random): number {
  return 4 + Math.floor(random.next() * 7) + 10 * Math.floor(random.next() * 8);
}

import type { Entry } from '../../src/search/search-index.ts';
import type { Random } from './random.ts';

const onsets = 'b br c ch d dr f fr g gr h j k kl kr l m n p pr r s sch sk st t tr v w z ø þ š č ł'.split(' ');
const vowels = 'a a a e e e i i o o u ae ei ou ia á é í ó ö ü ã å'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 's', 'l', 'm', 'ck', 'rt', 'nd', 'ss', 'ń', 'ß'];
const clubWords = 'United City Rovers Athletic Wanderers Town Albion County Sporting Dynamo Olympic Rangers'.split(' ');
const clubStarts = 'Real Atlético Borussia Deportivo Union Lokomotiv'.split(' ');
const competitionWords = 'Premier Division|First Division|Cup|Super Cup|League|Second League|Trophy|Shield'.split('|');

/** Invented teams, people and competitions with short names and nicknames, `count` names in all; few weigh much and many little. */
export function makeEntries(random: Random, count: number): readonly Entry[] {
  const towns = Array.from({ length: 9000 }, () => capital(syllables(random, 2, 3)));
  const first = Array.from({ length: 900 }, () => capital(syllables(random, 1, 3)));
  const last = Array.from({ length: 16000 }, () => capital(syllables(random, 2, 4)));
  const entries: Entry[] = [];
  for (let held = 0; held < count;) {
    const names = makeNames(random, towns, first, last).slice(0, count - held);
    const kind = names.length > 2 ? 'team' : 'person';
    const weight = Math.floor(1 / (0.001 + random.next() ** 2));
    entries.push({ kind, id: String(entries.length), label: names[0] ?? '', names, weight });
    held += names.length;
  }
  return entries;
}

type Pool = readonly string[];

function makeNames(random: Random, towns: Pool, first: Pool, last: Pool): readonly string[] {
  const roll = random.next();
  if (roll < 0.14) return teamNames(random, towns);
  if (roll < 0.15) return [`${random.pick(towns)} ${random.pick(competitionWords)}`];
  const surname = random.common(last);
  const second = random.next() < 0.1 ? ` ${random.pick(first)}` : '';
  const name = `${random.common(first)}${second} ${surname}`;
  return random.next() < 0.04 ? [name, capital(syllables(random, 2, 3))] : [name];
}

function teamNames(random: Random, towns: Pool): readonly string[] {
  const town = random.pick(towns);
  const name = random.next() < 0.7 ? `${town} ${random.common(clubWords)}` : `${random.pick(clubStarts)} ${town}`;
  return [name, town, `${capital(syllables(random, 2, 3))}s`];
}

function syllables(random: Random, least: number, most: number): string {
  const count = least + Math.floor(random.next() * (most - least + 1));
  let word = '';
  for (let at = 0; at < count; at++) word += random.pick(onsets) + random.pick(vowels);
  return word + random.pick(codas);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

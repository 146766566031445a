import type { TeamRef } from './fact.ts';
import type { MarkedSentence } from './mentions/mention.ts';
import { nameParticles as particles } from './name-particles.ts';
import { symbolOf } from './patterns/pattern.ts';
import { fold } from './tokens.ts';

interface Known {
  /** Fullest form met. */
  name: string;
  readonly words: readonly string[];
  readonly teams: Map<string, { readonly team: TeamRef; count: number }>;
}

const known = new Map<string, readonly string[]>();
const remembered = 20_000;

/** Words of a name, folded: `Mohamed Salah` → `mohamed`, `salah`. */
export function nameWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = name
    .split(/[\s.]+/u)
    .map(fold)
    .filter((word) => word !== '' && word !== 'sir');
  if (known.size < remembered) known.set(name, words);
  return words;
}

/** The people of one report: every short form stands for the fullest form that the report has. */
export class People {
  readonly #byWord = new Map<string, Known[]>();
  readonly #coaches = new Set<string>();
  /** Who was asked for since the last name was learnt. */
  readonly #asked = new Map<string, Known | null>();

  /** Learns a name as written; call it for every name before asking. */
  learn(name: string): void {
    const words = nameWords(name);
    // "El Sawy", "Van Dijk": a surname alone, however many words it has.
    if (words.slice(0, -1).every((word) => particles.has(word))) return;
    const same = this.#byWord.get(words[0] ?? '')?.find((known) => sameWords(known.words, words));
    if (same !== undefined) {
      // A caption may have dropped the accents that the text keeps.
      if (countAccents(name) > countAccents(same.name)) same.name = name;
      return;
    }
    this.#add(name, words);
  }

  /** The fullest form of a name in this report: `Salah` → `Mohamed Salah`; the name itself where there is none or more than one. */
  fullName(name: string): string {
    return this.#find(name)?.name ?? name;
  }

  /** Notes that the report calls this person a coach. */
  noteCoach(name: string): void {
    this.#coaches.add(this.fullName(name));
  }

  /** Whether the report calls this person a coach: one who scores no goals. */
  isCoach(name: string): boolean {
    return this.#coaches.has(this.fullName(name));
  }

  /** Notes that the report puts this person in this team, as often as it does. */
  joinTeam(name: string, team: TeamRef, weight = 1): void {
    const known = this.#findOrMake(name);
    const entry = known.teams.get(team.id);
    if (entry === undefined) known.teams.set(team.id, { team, count: weight });
    else entry.count += weight;
  }

  /** The team that the report puts a person in; null where it does not, or not clearly. */
  teamOf(name: string): TeamRef | null {
    const teams = [...(this.#find(name)?.teams.values() ?? [])].toSorted((a, b) => b.count - a.count);
    const [first, second] = teams;
    return first === undefined || first.count === second?.count ? null : first.team;
  }

  #findOrMake(name: string): Known {
    const found = this.#find(name);
    if (found !== undefined) return found;
    return this.#add(name, nameWords(name));
  }

  #add(name: string, words: readonly string[]): Known {
    const known: Known = { name, words, teams: new Map() };
    this.#asked.clear();
    for (const word of new Set(words)) {
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [known]);
      else list.push(known);
    }
    return known;
  }

  #find(name: string): Known | undefined {
    const before = this.#asked.get(name);
    if (before !== undefined) return before ?? undefined;
    const known = this.#lookUp(name);
    this.#asked.set(name, known ?? null);
    return known;
  }

  #lookUp(name: string): Known | undefined {
    const words = nameWords(name);
    const last = words.at(-1);
    if (last === undefined) return undefined;
    const fits = this.#withRarest(words).filter((known) => isShortOf(words, known.words));
    if (fits.length <= 1) return fits[0];
    const ends = fits.filter((known) => known.words.at(-1) === last);
    return ends.length === 1 ? ends[0] : undefined;
  }

  /** The people with that word of a name which the fewest have: thousands may share a surname. Initials stand for too many words. */
  #withRarest(words: readonly string[]): readonly Known[] {
    const long = words.filter((word) => word.length > 1);
    const lists = (long.length > 0 ? long : words).map((word) => this.#byWord.get(word) ?? []);
    return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest), lists[0] ?? []);
  }
}

/** Letters that English lacks: of two spellings of a name the one with more of them is the name's own. */
export function countAccents(name: string): number {
  return (name.match(/\P{ASCII}/gu) ?? []).length;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Whether every word of the short form stands in the long one, in order; an initial stands for its word. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  const telling = short.filter((word) => !particles.has(word) || short.length === 1);
  let at = 0;
  for (const word of telling) {
    while (at < long.length && long[at] !== word && !(word.length === 1 && long[at]?.startsWith(word))) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return telling.length > 0;
}

/** Learns all names of the marked sentences. */
export function learnPeople(sentences: readonly MarkedSentence[]): People {
  const people = new People();
  const names = new Set<string>();
  for (const { items, code } of sentences)
    if (code.includes(symbolOf.PERSON))
      for (const { mention } of items) if (mention?.type === 'PERSON') names.add(mention.name);
  for (const name of names) people.learn(name);
  return people;
}

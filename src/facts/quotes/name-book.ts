import type { MarkedSentence } from '../mentions/mention.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { countAccents, nameWords, type People } from '../people.ts';
import { isOnThePitch } from './on-the-pitch.ts';
import { personOf } from './subject.ts';

/** Shortest surname in which one wrong letter is taken for a slip of the pen. */
const slipLength = 6;

/** The names of a report: asks `people` first, then what possessives tell ("Ola Berg's side"), then names one letter off. */
export class NameBook {
  readonly #people: People;
  /** Full names by their folded surname. */
  readonly #bySurname = new Map<string, Set<string>>();
  readonly #known = new Map<string, string>();
  /** Names of those who are told to have played. */
  readonly #players = new Set<string>();

  constructor(sentences: readonly MarkedSentence[], people: People) {
    this.#people = people;
    for (const { items, code } of sentences) {
      if (!code.includes(symbolOf.PERSON) && !code.includes(symbolOf.TEAM)) continue;
      for (const [at, item] of items.entries()) {
        const coach = item.mention?.type === 'TEAM' && item.mention.how === 'coach' ? item.mention.words : null;
        const name = personOf(item) ?? coach;
        if (name !== null) this.#learn(name);
        if (name !== null && isOnThePitch(items, at)) this.#players.add(nameWords(name).at(-1) ?? name);
      }
    }
  }

  /** Whether the report tells what somebody of this surname did on the pitch. */
  isPlayer(name: string): boolean {
    return this.#players.has(nameWords(name).at(-1) ?? name);
  }

  /** The fullest form of a name; the name itself where the report has no fuller one. */
  fullName(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const full = unshouted(this.#withAccents(this.#find(name)));
    this.#known.set(name, full);
    return full;
  }

  /** Whether the report names this person with more than a surname: a slip or a town is seldom so met. */
  isFull(name: string): boolean {
    return nameWords(this.fullName(name)).length > 1;
  }

  /** The person whose surname these words are; null where the report names none in full. */
  bySurname(words: string): string | null {
    return only(this.#bySurname.get(words));
  }

  #learn(name: string): void {
    const words = nameWords(name);
    const last = words.at(-1);
    if (last === undefined || words.length < 2) return;
    const names = this.#bySurname.get(last);
    if (names === undefined) this.#bySurname.set(last, new Set([name]));
    else names.add(name);
  }

  #find(name: string): string {
    const full = this.#people.fullName(name);
    const words = nameWords(full);
    const last = words.at(-1);
    if (words.length !== 1 || last === undefined) return full;
    return only(this.#bySurname.get(last)) ?? this.#almost(last) ?? full;
  }

  /** The same name as the report spells it elsewhere with its accents. */
  #withAccents(name: string): string {
    const words = nameWords(name).join(' ');
    const same = [...(this.#bySurname.get(nameWords(name).at(-1) ?? '') ?? [])].filter(
      (other) => nameWords(other).join(' ') === words,
    );
    return [name, ...same].toSorted((a, b) => countAccents(b) - countAccents(a))[0] ?? name;
  }

  /** The one full name whose surname is a letter off. */
  #almost(surname: string): string | null {
    if (surname.length < slipLength) return null;
    const near = [...this.#bySurname].filter(([other]) => isOneOff(surname, other)).flatMap(([, names]) => [...names]);
    return only(new Set(near));
  }
}

function only(names: ReadonlySet<string> | undefined): string | null {
  const longest = [...(names ?? [])].toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  const first = nameWords(longest)[0];
  return [...(names ?? [])].every(
    (name) => nameWords(longest).includes(nameWords(name)[0] ?? '') || nameWords(name)[0] === first,
  )
    ? longest
    : null;
}

/** One letter more, less or other, the first letter the same. */
function isOneOff(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a.charAt(head) === b.charAt(head)) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** `OLA BERG` is Ola Berg. */
function unshouted(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name.replaceAll(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, rest: string) => head + rest.toLowerCase());
}

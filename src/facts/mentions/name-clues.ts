import { nameParticles } from '../name-particles.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { WordSet } from '../words.ts';

/** Words that a name never holds though they are written with a capital letter. */
const never = new Set([
  'vs',
  'i',
  'ex',
  'the',
  'a',
  'an',
  'but',
  'and',
  'pm',
  'am',
  'tv',
  'bst',
  'mins',
  'minute',
  'minutes',
  'timeline',
  'recap',
  'quote',
  'tweet',
  'gooal',
  'goooal',
  'gooooal',
  'gmt',
  'et',
  'var',
  'fa',
  'ml',
  'no',
  'yes',
  'group',
  'non',
  'mid',
  'ht',
  'ft',
  'mvp',
]);

/** What the whole report tells of its capitalised words. */
export class NameClues {
  /** Folded words that stand in lower case somewhere in the report. */
  readonly #lower: WordSet;
  /** Folded words of a language's everyday stock, from the lexicon. */
  readonly #common: ReadonlySet<string>;
  /** Folded words that are part of a name of two words or more somewhere in the report. */
  readonly #known = new Set<string>();

  /** Folded names of clubs that the report has as the surname of a person. */
  readonly #surnames = new Set<string>();

  readonly #text: string;
  /** Whether words stand in the report, for those that were looked for. */
  readonly #held = new Map<string, boolean>();

  constructor(lower: WordSet, common: ReadonlySet<string>, text: string) {
    this.#lower = lower;
    this.#common = common;
    this.#text = text;
  }

  /** Whether these words stand anywhere in the report. */
  holds(words: string): boolean {
    let held = this.#held.get(words);
    if (held === undefined) {
      held = this.#text.includes(words);
      this.#held.set(words, held);
    }
    return held;
  }

  /** Remembers the words of a full name. */
  learn(words: readonly string[]): void {
    for (const word of words) this.#known.add(word);
  }

  /** Remembers a name that ends in what is a club elsewhere. */
  learnSurname(first: string, surname: string): void {
    this.learn([first, surname]);
    this.#surnames.add(surname);
  }

  isSurname(word: string): boolean {
    return this.#surnames.has(word);
  }

  isKnown(word: string): boolean {
    return this.#known.has(word);
  }

  /** Whether a capitalised word at the beginning of a sentence is likely no name. */
  isEveryday(word: string): boolean {
    return this.#common.has(word) || (this.#lower.has(word) && !this.#known.has(word));
  }

  /**
   * Whether a one-word entry of the lexicon is here part of a person's name: "Jordan Henderson", "Conor Coventry".
   */
  isName(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) return false;
    if (isFirstName(token, next, vocabulary) || isFirstName(tokens[at - 1], token, vocabulary)) return true;
    if (isBeforeParticle(tokens, at, vocabulary)) return true;
    if (next !== undefined && !next.glued && this.#isBareName(tokens, at + 1, vocabulary)) {
      return !this.isEveryday(next.word) || this.#known.has(next.word);
    }
    return this.#known.has(token.word) && at > 0 && this.#isBareName(tokens, at - 1, vocabulary) && !token.glued;
  }

  #isBareName(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || never.has(token.word) || token.word.length < 2) return false;
    if (this.#common.has(token.word) || isShouted(token)) return false;
    return vocabulary.entries.longest(tokens, at) === null;
  }
}

/** "Florence van Dale", "Scott di Vale": a first name before a small word of names; "Racing de Norby" is a club. */
function isBeforeParticle(
  tokens: readonly Token[],
  at: number,
  { firstNames, firstNamesOfPlaces }: Vocabulary,
): boolean {
  const [first, particle] = [tokens[at], tokens[at + 1]];
  if (first?.capital !== true || particle === undefined || particle.capital || particle.glued) return false;
  if (!nameParticles.has(particle.word)) return false;
  const next = nameParticles.has(tokens[at + 2]?.word ?? '') ? tokens[at + 3] : tokens[at + 2];
  if (!isNameWord(next)) return false;
  return ofPeople.test(particle.word) || firstNames.has(first.word) || firstNamesOfPlaces.has(first.word);
}

/** Small words that stand in the names of people and hardly in those of clubs. */
const ofPeople = /^(?:van|von|den|der|ter)$/u;

/** "Jordan Rhodes": a first name before a word that is written large, though both are places. */
function isFirstName(first: Token | undefined, next: Token | undefined, { firstNamesOfPlaces }: Vocabulary): boolean {
  return (
    first?.capital === true &&
    next?.capital === true &&
    !next.glued &&
    next.kind === 'word' &&
    firstNamesOfPlaces.has(first.word) &&
    !never.has(next.word)
  );
}

/** A short word all in capitals: "FIFA", "FC". */
export function isShouted(token: Token): boolean {
  return (
    token.word.length <= 4 &&
    token.end - token.start <= 4 &&
    token.word.length > 1 &&
    token.word === token.word.toUpperCase()
  );
}

/** A word that is written large. */
type NameToken = Token & { readonly capital: true };

/** Whether a word can be part of a name by its shape. */
export function isNameWord(token: Token | undefined): token is NameToken {
  return token?.kind === 'word' && token.capital && !never.has(token.word) && !token.word.startsWith("'");
}

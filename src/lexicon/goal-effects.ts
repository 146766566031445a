import type { GoalEffectWords } from './schema.ts';

/** What words of a goal say of the score, as `data/lexicon/goal-effects.json` tells them apart. */
export type EffectSaid = GoalEffectWords['effect'];
export type EffectsSaid = ReadonlySet<EffectSaid>;

/** Finds all that the words of a clause say of the score. */
export type EffectFinder = (words: string) => EffectsSaid;

export const nothingSaid: EffectsSaid = new Set<EffectSaid>();

/** Up to so many words may stand for a gap. */
const mostBetween = 3;
/** The first letters of a word that only has its beginning told, by which it is found. */
const stem = 3;

/** One way to say an effect: its words one by one; null for a gap. */
interface Saying {
  readonly effect: EffectSaid;
  readonly words: readonly (Wanted | null)[];
}

/** A word in full, or how it begins. */
interface Wanted {
  readonly letters: string;
  readonly open: boolean;
}

/**
 * Compiles the vocabulary once: what says an effect is looked up by its first word, so that words which say none, as most,
 * cost one look each.
 */
export function compileEffects(entries: readonly GoalEffectWords[]): EffectFinder {
  const byFirst = new Map<string, Saying[]>();
  const begun = new Uint8Array(beginnings);
  for (const { effect, words } of entries)
    for (const each of words) {
      const saying = { effect, words: each.split(' ').map(wantedOf) };
      const [first] = saying.words;
      if (first == null) throw new Error(`what a goal did cannot begin with a gap: ${each}`);
      const key = first.open ? first.letters.slice(0, stem) : first.letters;
      byFirst.set(key, [...(byFirst.get(key) ?? []), saying]);
      begun[beginningOf(key)] = 1;
    }
  return (text) => {
    const words = text.split(/ +/u);
    const found = new Set<EffectSaid>();
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      if (begun[beginningOf(word)] === 0) continue;
      note(byFirst.get(word), words, at, found);
      if (word.length !== stem) note(byFirst.get(word.slice(0, stem)), words, at, found);
    }
    return found.size === 0 ? nothingSaid : found;
  };
}

/** How many beginnings of words are told apart: with most of them nothing begins that is said. */
const beginnings = 1 << 12;

/** A number for the first letters of a word. */
function beginningOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length && at < stem; at += 1) sum = Math.imul(sum, 31) + word.charCodeAt(at);
  return sum & (beginnings - 1);
}

function note(
  sayings: readonly Saying[] | undefined,
  words: readonly string[],
  at: number,
  found: Set<EffectSaid>,
): void {
  if (sayings === undefined) return;
  for (const { effect, words: wanted } of sayings)
    if (!found.has(effect) && stands(wanted, 0, words, at)) found.add(effect);
}

/** `halv*`: a word that begins so; `..`: up to three words. */
function wantedOf(word: string): Wanted | null {
  if (word === '..') return null;
  return word.endsWith('*') ? { letters: word.slice(0, -1), open: true } : { letters: word, open: false };
}

const filling = /^[\p{L}'-]+$/u;
const ending = /^\P{L}/u;

/** Whether the words from `at` on are those that are wanted from `from` on. */
function stands(wanted: Saying['words'], from: number, words: readonly string[], at: number): boolean {
  if (from === wanted.length) return true;
  const word = words[at];
  const next = wanted[from] ?? null;
  if (next !== null) return word !== undefined && isWanted(next, word) && stands(wanted, from + 1, words, at + 1);
  for (let gap = 0; gap <= mostBetween; gap += 1) {
    if (stands(wanted, from + 1, words, at + gap)) return true;
    if (!filling.test(words[at + gap] ?? '')) return false;
  }
  return false;
}

/** A mark may stand right behind a word: "level,". */
function isWanted({ letters, open }: Wanted, word: string): boolean {
  if (!word.startsWith(letters)) return false;
  return open || word.length === letters.length || ending.test(word.slice(letters.length));
}

/** Lead of a side, at least and at most; below 0 where it is behind. */
export type Lead = readonly [least: number, most: number];

const any = Number.POSITIVE_INFINITY;

/** The lead before a goal of which that is said; the first that is said counts. */
const leads: readonly (readonly [EffectSaid, Lead | null])[] = [
  ['other-score', null],
  ['level', [-1, -1]],
  ['halve', [-2, -2]],
  ['nearer', [-any, -2]],
  ['reply', [-any, 0]],
  ['double', [1, 1]],
  ['treble', [2, 2]],
  ['widen', [1, any]],
  ['first', [0, 0]],
  ['ahead', [0, 0]],
];

/** How the match stood for the scoring side before a goal, as far as all that is said of it tells; null where it does not. */
export function leadBefore(said: readonly EffectsSaid[]): Lead | null {
  return leads.find(([effect]) => said.some((each) => each.has(effect)))?.[1] ?? null;
}

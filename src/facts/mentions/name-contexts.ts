import { nameWords } from '../people.ts';
import { symbolOf } from '../patterns/pattern.ts';
import type { NameContext } from '../../lexicon/schema.ts';
import type { Item, MarkedSentence } from './mention.ts';

/** What stands beside a name anywhere in a report, and how often: "behind: <beaten> by" twice. */
export type NameContexts = ReadonlyMap<string, number>;

/** What speaks for or against every name alike. */
export const anyName = 'any name';
/** What stands beside a name more often than that tells nothing more. */
export const most = 2;
/** How many items of what a name does are looked at. */
const reach = 14;

/** Takes one context of a name: where it stands, and one word there or two in their order (else ""). */
type Visit = (name: string, place: string, word: string, next: string) => void;

/** The names of a report that the lexicon does not hold, each with all that stands beside it: "behind: <beat> TEAM". */
export function contextsOfNames(sentences: readonly MarkedSentence[]): ReadonlyMap<string, NameContexts> {
  const names = new Map<string, Map<string, number>>();
  visitNames(sentences, (name, place, word, next) => {
    const contexts = names.get(name) ?? new Map<string, number>();
    names.set(name, contexts);
    const context = `${place}: ${word}${next === '' ? '' : ` ${next}`}`;
    contexts.set(context, (contexts.get(context) ?? 0) + 1);
  });
  return names;
}

/** Weights by place, word and second word: nothing is put together to look one up. */
export interface ContextWeights {
  readonly anyName: number;
  readonly places: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Weight>>>;
}

interface Weight {
  readonly weight: number;
}

/** Compiles the weights of the lexicon. */
export function compileContexts(contexts: readonly NameContext[]): ContextWeights {
  const places = new Map<string, Map<string, Map<string, Weight>>>();
  let any = 0;
  for (const { context, weight } of contexts) {
    if (context === anyName) {
      any = weight;
      continue;
    }
    const end = context.indexOf(': ');
    const [word = '', next = ''] = context.slice(end + 2).split(' ');
    const words = places.get(context.slice(0, end)) ?? new Map<string, Map<string, Weight>>();
    places.set(context.slice(0, end), words.set(word, (words.get(word) ?? new Map()).set(next, { weight })));
  }
  return { anyName: any, places };
}

/** A name as all that stands beside it shows it. */
export interface ScoredName {
  /** Log-odds that it is a side's. */
  readonly score: number;
  readonly times: number;
  /** Whether one of its sentences holds a score. */
  readonly besideScore: boolean;
  /** Whether it has the article everywhere, as nicknames have: "the Toffees". */
  readonly onlyBehindThe: boolean;
  /** Whether it does what a player does on his own ("with the winner"), or is beaten without a score, as keepers are. */
  readonly asPlayer: boolean;
}

interface Tally {
  readonly met: Map<Weight, number>;
  times: number;
  behindThe: number;
  besideScore: boolean;
  asPlayer: boolean;
}

const byPlayer = new Set(['<strike>', '<into-net>', '<goal>', '<hat-trick>', '<brace>', '<header>']);

/** The names of a report that the lexicon does not hold, each with how much speaks for a side. */
export function scoreNames(
  sentences: readonly MarkedSentence[],
  weights: ContextWeights,
): ReadonlyMap<string, ScoredName> {
  const tallies = new Map<string, Tally>();
  visitNames(sentences, (name, place, word, next) => {
    let tally = tallies.get(name);
    if (tally === undefined) {
      tally = { met: new Map(), times: 0, behindThe: 0, besideScore: false, asPlayer: false };
      tallies.set(name, tally);
    }
    if (place === 'around') tally.times += 1;
    else if (place === 'beside') tally.besideScore = true;
    else if (place === 'before' && next === '') {
      if (word === 'the') tally.behindThe += 1;
      if (word === '<beat>') tally.asPlayer = true;
    } else if (place === 'does' && byPlayer.has(word)) tally.asPlayer = true;
    const weight = weights.places.get(place)?.get(word)?.get(next);
    if (weight !== undefined) tally.met.set(weight, (tally.met.get(weight) ?? 0) + 1);
  });
  return new Map([...tallies].map(([name, tally]) => [name, scored(tally, weights.anyName)]));
}

function scored({ met, times, behindThe, besideScore, asPlayer }: Tally, any: number): ScoredName {
  let score = any;
  for (const [{ weight }, count] of met) score += weight * Math.min(count, most);
  return { score, times, besideScore, onlyBehindThe: behindThe === times, asPlayer };
}

function visitNames(sentences: readonly MarkedSentence[], visit: Visit): void {
  const times = new Map<string, number>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    const hasScore = code.includes(symbolOf.SCORE);
    items.forEach(({ mention }, at) => {
      if (mention?.type !== 'PERSON') return;
      const { name } = mention;
      times.set(name, (times.get(name) ?? 0) + 1);
      visitPlace(items, at, name, visit);
      if (hasScore) visit(name, 'beside', 'SCORE', '');
    });
  }
  visitShapes(times, visit);
}

function visitPlace(items: readonly Item[], at: number, name: string, visit: Visit): void {
  const behind = wordAt(items, at + 1);
  const further = wordAt(items, at + 2);
  const before = at === 0 ? 'start' : wordAt(items, at - 1);
  visit(name, 'behind', behind, '');
  visit(name, 'behind', behind, further);
  visit(name, 'second behind', further, '');
  visit(name, 'before', before, '');
  visit(name, 'before', at < 2 ? 'start' : wordAt(items, at - 2), before);
  visit(name, 'around', before, behind);
  if (behind === "'s" || behind === "'") {
    visit(name, 'owns', further, '');
    visit(name, 'owns', further, wordAt(items, at + 3));
  }
  if (opening.test(before)) visitDoing(items, at, name, visit);
}

/** Classes as contexts have them: the lexicon has a few hundred, and each is written once. */
const ofClass = new Map<string, string>();

/** A class, a type or, of what has neither, the word. A keeper is beaten, too; by a score only a side is. */
function wordAt(items: readonly Item[], at: number): string {
  const item = items[at];
  if (item === undefined) return 'end';
  if (item.mention !== null) return item.mention.type;
  if (item.wordClass === null) return item.word;
  if (item.wordClass === 'beat' && isByScore(items, at)) return '<beat-by-score>';
  const known = ofClass.get(item.wordClass);
  if (known !== undefined) return known;
  const written = `<${item.wordClass}>`;
  ofClass.set(item.wordClass, written);
  return written;
}

/** "beat Rivermouth 2-0", "beat second-placed Rivermouth 2-0"; not "beat Rossi for 2-0". */
function isByScore(items: readonly Item[], at: number): boolean {
  return [2, 3].some((step) => items[at + step]?.type === 'SCORE' && items[at + step - 1]?.type !== 'WORD');
}

/** Where the subject of a clause stands behind. */
const opening = /^(?:start|[,:;]|and|but|while|as|when|where|after|elsewhere)$/u;

/** What a name that begins a clause does there, word by word, up to the next name or score. */
function visitDoing(items: readonly Item[], at: number, name: string, visit: Visit): void {
  const doing = new Set<string>();
  for (let next = at + 1; next <= at + reach; next += 1) {
    const word = wordAt(items, next);
    if (word === 'TEAM' || word === 'PERSON' || word === 'SCORE' || word === 'end')
      return visit(name, 'does up to', word, '');
    if (!doing.has(word)) visit(name, 'does', word, '');
    doing.add(word);
  }
}

const clubLetters = /\b(?:FC|SC|AC|CF|SK|FK|IF|BK|AFC|CD|SV|AS|RC|NK|HNK|JK)\b/u;

/** What the names themselves tell, and what they share with each other: "Rossi" of a Paolo Rossi. */
function visitShapes(times: ReadonlyMap<string, number>, visit: Visit): void {
  const first = new Set<string>();
  const last = new Set<string>();
  const alone = new Set<string>();
  for (const name of times.keys()) {
    const [word = '', ...others] = nameWords(name);
    if (others.length === 0) alone.add(word);
    else {
      first.add(word);
      last.add(others.at(-1) ?? '');
    }
  }
  for (const [name, count] of times) {
    const [word = '', ...others] = nameWords(name);
    const end = others.at(-1);
    visit(name, 'words', String(Math.min(others.length + 1, 4)), '');
    visit(name, 'times', String(Math.min(count, 4)), '');
    if (end === undefined) {
      if (last.has(word)) visit(name, 'part', 'end', '');
      if (first.has(word)) visit(name, 'part', 'beginning', '');
    } else {
      visit(name, 'begins', word, '');
      visit(name, 'ends', end, '');
      if (alone.has(end)) visit(name, 'alone', 'end', '');
      if (alone.has(word)) visit(name, 'alone', 'beginning', '');
    }
    if (/^[A-Z]{2,}$/u.test(name)) visit(name, 'letters', 'capitals', '');
    if (clubLetters.test(name)) visit(name, 'letters', 'club', '');
    if (name.includes('-')) visit(name, 'letters', 'hyphen', '');
  }
}

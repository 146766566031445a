import { nameWords } from '../people.ts';
import { symbolOf } from '../patterns/pattern.ts';
import type { Item, MarkedSentence } from './mention.ts';

/** What stands beside a name anywhere in a report, and how often: "behind: were beaten" twice. */
export type NameContexts = ReadonlyMap<string, number>;

/** How much each context speaks for a side (above 0) or for something else, in log-odds. */
export type ContextWeights = ReadonlyMap<string, number>;

/** What speaks for or against every name alike. */
export const anyName = 'any name';
/** Of a name that stands in one place of a report only. */
export const onePlace = 'times: 1';
/** Of a name with a score in one of its sentences. */
export const besideScore = 'beside a score';
/** Of a name that has the article everywhere, as nicknames have: "the Toffees". */
export const onlyBehindThe = 'only behind: the';
/** What stands beside a name more often than that tells nothing more. */
const most = 2;
/** How many items of what a name does are looked at. */
const reach = 14;

/** The names of a report that the lexicon does not hold, each with all that stands beside it. */
export function contextsOfNames(sentences: readonly MarkedSentence[]): ReadonlyMap<string, NameContexts> {
  const names = new Map<string, Map<string, number>>();
  const times = new Map<string, number>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    items.forEach(({ mention }, at) => {
      if (mention?.type !== 'PERSON') return;
      const contexts = names.get(mention.name) ?? new Map<string, number>();
      names.set(mention.name, contexts);
      times.set(mention.name, (times.get(mention.name) ?? 0) + 1);
      for (const context of contextsAt(items, at)) contexts.set(context, (contexts.get(context) ?? 0) + 1);
      if (code.includes(symbolOf.SCORE)) contexts.set(besideScore, 1);
    });
  }
  addShapes(names, times);
  return names;
}

/** The sum of the weights of a name's contexts: the log-odds that it is a side. */
export function sideScore(contexts: NameContexts, weights: ContextWeights): number {
  let score = weights.get(anyName) ?? 0;
  for (const [context, count] of contexts) score += (weights.get(context) ?? 0) * Math.min(count, most);
  return score;
}

function contextsAt(items: readonly Item[], at: number): string[] {
  const [behind, further, furthest] = [1, 2, 3].map((step) => wordAt(items, at + step));
  const before = at === 0 ? 'start' : wordAt(items, at - 1);
  const far = at === 0 ? '' : at === 1 ? 'start' : wordAt(items, at - 2);
  const contexts = [
    `behind: ${behind}`,
    `behind: ${behind} ${further}`,
    `second behind: ${further}`,
    `before: ${before}`,
    `before: ${far} ${before}`,
    `around: ${before} … ${behind}`,
  ];
  if (behind === "'s" || behind === "'") contexts.push(`owns: ${further}`, `owns: ${further} ${furthest}`);
  if (opening.test(before)) contexts.push(...doingOf(items, at));
  return contexts;
}

/** A class, a type or, of what has neither, the word. A keeper is beaten, too; by a score only a side is. */
function wordAt(items: readonly Item[], at: number): string {
  const item = items[at];
  if (item === undefined) return 'end';
  const { mention, word, wordClass } = item;
  if (wordClass !== 'beat') return mention?.type ?? (wordClass === null ? word : `<${wordClass}>`);
  return [2, 3].some((step) => items[at + step]?.type === 'SCORE' && items[at + step - 1]?.type !== 'WORD')
    ? '<beat by a score>'
    : '<beat>';
}

/** Where the subject of a clause stands behind. */
const opening = /^(?:start|[,:;]|and|but|while|as|when|where|after|elsewhere)$/u;

/** What a name that begins a clause does there, word by word, up to the next name or score. */
function doingOf(items: readonly Item[], at: number): Set<string> {
  const doing = new Set<string>();
  for (let next = at + 1; next <= at + reach; next += 1) {
    const word = wordAt(items, next);
    if (/^(?:TEAM|PERSON|SCORE|end)$/u.test(word)) return doing.add(`does up to: ${word}`);
    doing.add(`does: ${word}`);
  }
  return doing;
}

const clubLetters = /\b(?:FC|SC|AC|CF|SK|FK|IF|BK|AFC|CD|SV|AS|RC|NK|HNK|JK)\b/u;

/** Adds what the names themselves tell, and what they share with each other: "Rossi" of a Paolo Rossi. */
function addShapes(names: ReadonlyMap<string, Map<string, number>>, times: ReadonlyMap<string, number>): void {
  const first = new Set<string>();
  const last = new Set<string>();
  const alone = new Set<string>();
  for (const name of names.keys()) {
    const [word = '', ...others] = nameWords(name);
    if (others.length === 0) alone.add(word);
    else {
      first.add(word);
      last.add(others.at(-1) ?? '');
    }
  }
  for (const [name, contexts] of names) {
    const [word = '', ...others] = nameWords(name);
    const end = others.at(-1);
    const shapes = [
      `words: ${String(Math.min(others.length + 1, 4))}`,
      `times: ${String(Math.min(times.get(name) ?? 0, 4))}`,
    ];
    if (end === undefined) {
      if (last.has(word)) shapes.push('ends a longer name');
      if (first.has(word)) shapes.push('begins a longer name');
    } else {
      shapes.push(`begins: ${word}`, `ends: ${end}`);
      if (alone.has(end)) shapes.push('its end stands alone');
      if (alone.has(word)) shapes.push('its beginning stands alone');
    }
    if (/^[A-Z]{2,}$/u.test(name)) shapes.push('capitals');
    if (clubLetters.test(name)) shapes.push('letters of clubs');
    if (name.includes('-')) shapes.push('hyphen');
    if (contexts.get('before: the') === times.get(name)) shapes.push(onlyBehindThe);
    for (const shape of shapes) contexts.set(shape, 1);
  }
}

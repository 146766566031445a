import { foldName } from '../../src/search/fold-name.ts';
import type { Entry } from '../../src/search/search-index.ts';
import type { Random } from './random.ts';

export const queryKinds = ['prefix', 'typo', 'accents', 'swapped', 'nickname'] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface Query {
  readonly kind: QueryKind;
  readonly text: string;
  /** The name that was meant; any entry of this name will do. */
  readonly wanted: string;
}

/** As many queries of each kind, what is heavy asked for more often. */
export function makeQueries(random: Random, entries: readonly Entry[], eachKind: number): readonly Query[] {
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  const anyone = (): Entry => {
    let left = random.next() * total;
    return entries.find(({ weight }) => (left -= weight) < 0) ?? random.pick(entries);
  };
  return queryKinds.flatMap((kind) => {
    const queries: Query[] = [];
    while (queries.length < eachKind) {
      const entry = anyone();
      const text = ask[kind](random, entry);
      if (text !== null) queries.push({ kind, text, wanted: entry.names[0] ?? '' });
    }
    return queries;
  });
}

/** How a name is asked for, null where this entry cannot be asked for so. */
const ask: Readonly<Record<QueryKind, (random: Random, entry: Entry) => string | null>> = {
  prefix: (random, { names }) => {
    const name = usual(names).toLowerCase();
    return name.slice(0, 1 + Math.floor(random.next() * name.length)).trim();
  },
  typo: (random, { names }) => {
    const words = usual(names).toLowerCase().split(' ');
    const at = words.reduce((best, word, index) => (word.length > (words[best]?.length ?? 0) ? index : best), 0);
    const word = words[at] ?? '';
    if (word.length < 5) return null;
    const once = misspell(random, word);
    words[at] = word.length >= 8 && random.next() < 0.5 ? misspell(random, once) : once;
    return words.join(' ');
  },
  accents: (_random, { names }) => {
    const folded = foldName(usual(names)).join(' ');
    return folded === usual(names).toLowerCase() ? null : folded;
  },
  swapped: (_random, { names }) => {
    const words = usual(names).toLowerCase().split(' ');
    return words.length < 2 ? null : [...words.slice(1), words[0]].join(' ');
  },
  nickname: (random, { kind, names }) => {
    const nickname = names.at(-1)?.toLowerCase();
    if (names.length < 2 || nickname === undefined) return null;
    return kind === 'team' && random.next() < 0.5 ? `the ${nickname}` : nickname;
  },
};

/** One letter left out, put in, replaced or swapped with the next, never the first. */
function misspell(random: Random, word: string): string {
  const at = 1 + Math.floor(random.next() * (word.length - 2));
  const letter = random.pick([...'abcdefghijklmnopqrstuvwxyz']);
  return random.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
}

function usual(names: readonly string[]): string {
  return names[0] ?? '';
}

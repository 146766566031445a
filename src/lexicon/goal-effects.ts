import type { GoalEffectWords } from './schema.ts';

/** What words of a goal say of the score, as `data/lexicon/goal-effects.json` tells them apart. */
export type EffectSaid = GoalEffectWords['effect'];
export type EffectsSaid = ReadonlySet<EffectSaid>;

/** Finds all that the words of a clause say of the score. */
export type EffectFinder = (words: string) => EffectsSaid;

export const nothingSaid: EffectsSaid = new Set<EffectSaid>();

/** Compiles the vocabulary once: every effect one expression over the words of a clause. */
export function compileEffects(entries: readonly GoalEffectWords[]): EffectFinder {
  const effects = entries.map(({ effect, words }) => ({
    effect,
    told: new RegExp(`(?<!\\p{L})(?:${words.map(sourceOf).join('|')})(?!\\p{L})`, 'u'),
  }));
  return (words) => {
    const plain = words.replaceAll(/ {2,}/gu, ' ');
    return new Set(effects.flatMap(({ effect, told }) => (told.test(plain) ? [effect] : [])));
  };
}

/** `restor* .. lead`: a word that begins so, up to three words, a word. */
function sourceOf(words: string): string {
  return words
    .split(' ')
    .map((word) => (word === '..' ? "(?:[\\p{L}'-]+ ){0,3}" : `${word.replace('*', '\\p{L}*')} `))
    .join('')
    .trimEnd();
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

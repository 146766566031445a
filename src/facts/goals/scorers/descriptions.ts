import type { Item } from '../../mentions/mention.ts';
import { clauseOpeners as openers } from './clause-openers.ts';
import { isPerson } from './name-phrase.ts';

const verbs = new Set([
  'score',
  'strike',
  'put',
  'get',
  'deed',
  'seal',
  'enough',
  'widen',
  'beat',
  'won',
  'lost',
  'drew',
  'who',
]);

/** "the Brazilian crowned his night": a nation alone is a person where a verb follows. */
export function isNational(items: readonly Item[], at: number): boolean {
  const last = endOfAside(items, at);
  const adverb = /^(?:\p{L}+ly|then|soon|also|again)$/u.test(items[last + 1]?.word ?? '');
  const next = items[adverb ? last + 2 : last + 1];
  if (items[at - 1]?.word !== 'the' || next?.type !== 'WORD') return false;
  // "released Rossi, the Swede going round the keeper to score"
  if (items[at - 2]?.word === ',' && /ing$/u.test(next.word)) return true;
  return (
    verbs.has(next.wordClass ?? '') ||
    /ed$|^(?:was|had|then|who|made|took|ran|did|hit|shot|sent|rose|cut|got|found|met|let|came|went|saw|stole|broke|burst|swept|swung|held)(?: |$)/u.test(
      next.word,
    )
  );
}

/** "the French striker", "the 24-year-old midfielder" as subject; a role before a name is part of the name. */
export function isDescription(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (
    next === undefined ||
    isPerson(next) ||
    next.word === "'s" ||
    next.word === "'" ||
    next.type === 'TEAM' ||
    next.wordClass === 'role'
  )
    return false;
  for (let from = at - 1; from >= Math.max(0, at - 8); from -= 1) {
    const { type, word } = items[from] ?? {};
    if (word === 'the') {
      const before = items[from - 1];
      return (
        before === undefined ||
        before.type === 'MARK' ||
        before.type === 'MINUTE' ||
        (openers.has(before.word) && before.word !== 'from' && before.word !== 'with')
      );
    }
    if (type === 'PERSON' || type === 'QUOTE') return false;
  }
  return false;
}

/** "the 23-year-old fired home": an age alone, at its last word. */
export function isAge(items: readonly Item[], at: number): boolean {
  const [article, age, , year] = items.slice(Math.max(0, at - 5), at);
  if (items[at]?.word !== 'old' || year?.word !== 'year' || age?.type !== 'NUMBER' || article?.word !== 'the')
    return false;
  const next = items[endOfAside(items, at) + 1];
  return next?.type === 'WORD' && next.wordClass !== 'role' && next.wordClass !== 'name-part';
}

const longestAside = 16;

/** "The Belgian, on for Verdi, headed home": the comma that closes what is put in behind `at`; `at` itself where nothing is. */
function endOfAside(items: readonly Item[], at: number): number {
  if (items[at + 1]?.word !== ',') return at;
  const close = items.findIndex(({ word }, index) => index > at + 2 && index < at + longestAside && word === ',');
  return close < 0 ? at : close;
}

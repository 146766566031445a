import type { Competition } from '../lexicon/schema.ts';
import { isFormerName } from './discourse/competitions/former-name.ts';
import type { MarkedArticle } from './mentions/mark-article.ts';
import { symbolOf } from './patterns/pattern.ts';

/** How often a report prints each name of a competition, by its id. */
export type PrintedNames = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The names by which a report calls the competitions that it names. */
export function readPrintedNames({ article, sentences }: MarkedArticle): PrintedNames {
  const printed = new Map<string, Map<string, number>>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.COMPETITION)) continue;
    for (const [at, { mention, start, end }] of items.entries()) {
      if (mention?.type !== 'COMPETITION' || isFormerName(items, at)) continue;
      const name = article.text.slice(start, end).replace(/\s+/gu, ' ');
      for (const { id } of mention.candidates) {
        const names = printed.get(id) ?? new Map<string, number>();
        printed.set(id, names.set(name, (names.get(name) ?? 0) + 1));
      }
    }
  }
  return printed;
}

/**
 * The name that a report uses most for a competition, where it is another than the one that it bore `then`, else bears: "LaLiga",
 * "J.League", "Coca-Cola Cup". Initials ("EPL") and what only says of which country it is ("French Cup") are no such names.
 */
export function nameAsPrinted(competition: Competition, printed: PrintedNames, then: string | null): string {
  const usual = then ?? competition.name;
  const known = [competition.name, ...competition.aliases];
  let usualTimes = 0;
  let most = { name: usual, times: 0 };
  for (const [words, times] of printed.get(competition.id) ?? []) {
    if (isLike(words, usual)) usualTimes += times;
    const name = known.find((each) => telling(each) === telling(words));
    if (name === undefined || isLike(words, usual) || !isNameOfItsOwn(name, competition)) continue;
    if (times > most.times) most = { name, times };
  }
  return most.times < usualTimes ? usual : most.name.replace(/\b(?:qualifiers?|qualification)$/u, 'qualifying');
}

const telling = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase();

/** The words of a name that tell it: not its year, and "qualifier" for "qualifying". */
function wordsOf(name: string): readonly string[] {
  const words = telling(name).split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '' && !/^\d{4}$/u.test(word))
    .map((word) => word.replace(/^qualif.*/u, 'qualif'));
}

/** Whether two names share half of their words: "Champions League" and "UEFA Champions League". */
function isLike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), new Set(wordsOf(b))];
  const shared = x.filter((word) => y.has(word)).length;
  return 4 * shared >= x.length + y.size;
}

const ofCountry = /^(?:\p{Lu}\p{L}+(?:an|ch|ek|ese|i|ish|ian)|\p{Lu}\p{L}+'s) (?:League |King's )?Cup$/u;

function isNameOfItsOwn(name: string, { aliases, initials, name: own, kind }: Competition): boolean {
  if (name === initials || name === own) return true;
  const words = name.split(' ');
  if (/friendly/iu.test(own) || ofCountry.test(name) || generic.has(name) || own.startsWith(name)) return false;
  if (!words.every((word) => /^(?:\p{Lu}|\d|of$|de$|la$|da$|qualif)/u.test(word)) || kind === 'friendly') return false;
  const upper = name.toUpperCase();
  return (
    words.some((word) => /\p{Ll}/u.test(word)) &&
    !aliases.includes(upper.replace(/S$/u, '')) &&
    !aliases.includes(upper)
  );
}

/** What competitions of many countries are called, and the European Cup of which only older reports are. */
const generic: ReadonlySet<string> = new Set(
  "Apertura|Clausura|Super Cup|Supercup|League Cup|King's Cup|Kings Cup|Queen's Cup|European Cup|First Division|Second Division|Third Division".split(
    '|',
  ),
);

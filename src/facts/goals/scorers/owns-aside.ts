import type { Item } from '../../mentions/mention.ts';
import { isPerson, startOfName } from './name-phrase.ts';

/** "saved from Verdi and Rossi, cautioned before the break, was dismissed": one man, whom the aside is of, not the list. */
export function ownsAside(items: readonly Item[], at: number, verb: number): boolean {
  const aside = items.slice(at + 2, verb - 1);
  if (items[startOfName(items, at) - 1]?.word === 'and' && goesOnBehindAside(items, at, verb)) return true;
  return (
    items[at + 1]?.word === ',' &&
    items[verb - 1]?.word === ',' &&
    /^(?:was|is|has)$/u.test(items[verb]?.word ?? '') &&
    /(?:ed|who)$/u.test(aside[0]?.word ?? '') &&
    !aside.some(({ word }) => word === ',')
  );
}

/** "not cleared by Verdi and Rossi, on for nine minutes, swivelled to lash in": whoever the aside is of goes on with a verb of his own. */
function goesOnBehindAside(items: readonly Item[], at: number, verb: number): boolean {
  if (items[at + 1]?.word !== ',' || /^(?:who|and)$/u.test(items[at + 2]?.word ?? '')) return false;
  const close = items.findIndex(({ word }, index) => index > at + 2 && index <= verb && word === ',');
  const next = items[close + 1];
  return (
    close > 0 &&
    next?.type === 'WORD' &&
    /(?:ed|rose|ran|got|met|shot|swept|struck|swung|drove|was|slid)$/u.test(next.word) &&
    !items.slice(at + 1, verb).some(isPerson)
  );
}

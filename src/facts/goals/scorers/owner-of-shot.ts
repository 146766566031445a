import type { Item } from '../../mentions/mention.ts';
import type { Scorer } from './find-scorer.ts';
import { isPerson, isPossessive } from './name-phrase.ts';

const longestPhrase = 6;
const longestAside = 20;

/** "Rossi's spot-kick made it 2-1": what his shot did is done by him, whoever stands before. */
export function ownerOfShot(items: readonly Item[], verb: number): Scorer | null {
  const { word = '', wordClass } = items[verb - 1] ?? {};
  if (word === ',') return asideOfShot(items, verb);
  // "Rossi's thunderbolt brought Arden level"
  const isShot =
    wordClass === 'goal' ? !/goals?$|s$/u.test(word) : /^(?:shot|penalty|free-kick)$/u.test(wordClass ?? '');
  if (!isShot || items[verb]?.wordClass === 'own-net') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - longestPhrase); at -= 1) {
    if (isPerson(items[at])) return isPossessive(items, at) ? { kind: 'named', at: [at] } : null;
    if (items[at]?.type === 'MARK' && !/^(?:'s?|-)$/u.test(items[at]?.word ?? '')) return null;
  }
  return null;
}

/** "cleared Costa's cross and Rossi's shot, struck into the turf, looped over": whose shot stands before the aside. */
function asideOfShot(items: readonly Item[], verb: number): Scorer | null {
  const first = items[verb - 2]?.wordClass === 'shot' ? verb - 1 : -1;
  const comma = first >= 0 ? first : items.slice(0, verb - 1).findLastIndex(({ word }) => word === ',');
  const owner = comma - 3;
  // "Rossi's penalty, struck on 63 minutes after Costa tripped Verdi, made it 2-1"
  const longest = /(?:ed|en|struck|hit|shot|won)$/u.test(items[comma + 1]?.word ?? '') ? longestAside : 9;
  if (comma < verb - longest || !/^(?:shot|free-kick|penalty)$/u.test(items[comma - 1]?.wordClass ?? '')) return null;
  return isPerson(items[owner]) && isPossessive(items, owner) ? { kind: 'named', at: [owner] } : null;
}

import type { Item } from '../../mentions/mention.ts';
import { isPossessive, startOfName } from './name-phrase.ts';

const longestOwned = 10;
const outOfNoun = /^(?:and|or|to|before|after|as|when|while|but|then|who|he|she|it)$/u;
const outOfSubject = /^(?:and|or|to|before|after|as|when|while|with|from|by|but|then)$/u;

/** "Costa's mistake settled it": what he owns does it, not he, nor anybody before. */
export function ownsSubject(items: readonly Item[], at: number, verb: number): boolean {
  // "punched Rossi's corner into his own net": what he owns is the object.
  if (items[verb]?.wordClass === 'own-net' && isObject(items, at)) return false;
  if (!isPossessive(items, at) || verb - at < 3 || items[verb]?.word === 'with') return false;
  const owned = items.slice(at + 2, verb);
  // "Costa's free kick then put them ahead"
  if (owned.at(-1)?.word === 'then') owned.pop();
  if (verb - at <= 5) return owned.every((item) => item.type === 'WORD' && !outOfSubject.test(item.word));
  // "met Verdi's cross with a header that flew in": the header is not Verdi's.
  if (owned.some(({ word }) => word === 'with') && owned.some(({ word }) => /^(?:that|which)$/u.test(word)))
    return false;
  // "Verdi's first goal in professional football made sure of the points"
  return (
    verb - at <= longestOwned &&
    (owned[0]?.type === 'ORDINAL' ||
      owned.some(({ wordClass }) => /^(?:goal|shot|penalty|free-kick)$/u.test(wordClass ?? ''))) &&
    owned.every(({ type, word }) => /^(?:WORD|ORDINAL|COMPETITION|DATE|MINUTE)$/u.test(type) && !outOfNoun.test(word))
  );
}

function isObject(items: readonly Item[], at: number): boolean {
  return (
    /^(?:strike|beat|put|get|lost|won)$/u.test(items[startOfName(items, at) - 1]?.wordClass ?? '') ||
    /^(?:punched|help|helped|helping|deflected|diverted|palmed|pushed)$/u.test(
      items[startOfName(items, at) - 1]?.word ?? '',
    )
  );
}

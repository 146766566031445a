import type { Item } from '../../mentions/mention.ts';
import { startOfName } from '../scorers/name-phrase.ts';

/** "if Rossi had scored", "as though Rossi had scored", "Had Rossi scored, …": it did not happen. */
export function isOnlyIf(items: readonly Item[], at: number): boolean {
  const clause = items.slice(0, at);
  const own = clause.slice(Math.max(0, at - longestIf, clause.findLastIndex(({ word }) => word === ',') + 1));
  if (isConceded(items, at)) return false;
  if (own.some(({ word }, index) => word === 'if' || (word === 'though' && own[index - 1]?.word === 'as'))) return true;
  if (isInverted(items, at)) return true;
  return (
    at <= longestIf &&
    items[0]?.word === 'had' &&
    items[1]?.type === 'PERSON' &&
    !clause.some(({ word }) => word === ',')
  );
}

const longestIf = 8;

/** "it would have been level had Rossi scored": without "if", the name stands between "had" and the verb, as in "had Rossi managed to score". */
function isInverted(items: readonly Item[], at: number): boolean {
  const name = items.findLastIndex(({ type }, index) => index < at && index > at - 6 && type === 'PERSON');
  if (name < 0 || !items.slice(name + 1, at).every(({ word }) => /ly$|^(?:not|been|managed|able|to)$/u.test(word)))
    return false;
  return items[startOfName(items, name) - 1]?.word === 'had';
}

/** "If Rossi's leveller was a blow, …": it is granted, not wished for. */
function isConceded(items: readonly Item[], at: number): boolean {
  return (
    /^(?:goal|shot|penalty|free-kick|brace)$/u.test(items[at]?.wordClass ?? '') &&
    items.slice(Math.max(0, at - longestIf), at).some(({ word }) => /^'s?$/u.test(word)) &&
    items.slice(at + 1, at + 5).some(({ word }) => /^(?:was|were|came|owed|looked|seemed|proved)$/u.test(word))
  );
}

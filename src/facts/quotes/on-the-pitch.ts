import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';

const done =
  /^(?:score|strike|shot|into-net|goal|brace|hat-trick|widen|level|get|sent-off|cautioned|assist-noun|foul|pounce|come-on|make-way)$/u;
const given = /^(?:goal|brace|hat-trick|shot|penalty|free-kick|assist-noun|replace)$/u;

/**
 * Whether what stands beside a name tells of somebody who plays: "Rossi scored", "Rossi's header", "goals from Rossi and
 * Verdi", "Rossi was adjudged to have tugged a shirt". What his side did ("Rossi's men scored") tells nothing of him.
 */
export function isOnThePitch(items: readonly Item[], at: number): boolean {
  const next = isPossessive(items, at) ? at + 2 : at + 1;
  const behind = items.slice(next, next + 3);
  const end = behind.findIndex((item) => isPerson(item) || item.type === 'TEAM' || /^[,;]$/u.test(item.word));
  const own = end < 0 ? behind : behind.slice(0, end);
  if (isPossessive(items, at)) return own.some(({ wordClass }) => given.test(wordClass ?? ''));
  if (own.some(({ wordClass }) => done.test(wordClass ?? ''))) return true;
  if (/^(?:was|were)$/u.test(own[0]?.word ?? '') && /^(?:adjudged|judged|ruled|deemed)$/u.test(own[1]?.word ?? ''))
    return true;
  return isInListBehind(items, startOfName(items, at) - 1);
}

/** "goals from Rossi and [Verdi]" */
function isInListBehind(items: readonly Item[], before: number): boolean {
  let from = before;
  while (from > before - 6 && /^(?:and|,)$/u.test(items[from]?.word ?? '') && isPerson(items[from - 1]))
    from = startOfName(items, from - 1) - 1;
  if (!/^(?:from|by|through)$/u.test(items[from]?.word ?? '')) return false;
  return items.slice(Math.max(0, from - 2), from).some(({ wordClass }) => given.test(wordClass ?? ''));
}

import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from './name-phrase.ts';

const longestAside = 14;
const marks = /^[,–—-]$/u;

/**
 * "it was Rossi, who came on for Verdi, who scored", "the ball fell to Rossi, back from injury, who finished": the name before the
 * aside that stands between him and "who"; null where no aside stands there.
 */
export function beforeAside(items: readonly Item[], who: number): number | null {
  const mark = items[who - 1]?.word ?? '';
  if (!marks.test(mark) || isPerson(items[who - 2]) === isNamedLast(items, who - 2)) return null;
  const open = items.slice(0, who - 1).findLastIndex(({ word }) => word === mark);
  if (open < who - longestAside || !isPerson(items[open - 1]) || isPossessive(items, open - 1)) return null;
  const lead = items[startOfName(items, open - 1) - 1]?.word ?? '';
  return /(?:^| )(?:was|to|for|is)$/u.test(lead) && isAside(items[open + 1]) ? open - 1 : null;
}

/**
 * "Rossi took a pass from Verdi, who had just come on, and fired in": where the phrase of the giver begins, which hangs on what Rossi
 * did; null where what follows goes on with what Verdi did.
 */
export function beforeGiver(items: readonly Item[], who: number, verb: number): number | null {
  const name = who - 2;
  if (items[who - 1]?.word !== ',' || !isPerson(items[name])) return null;
  const lead = startOfName(items, name) - 1;
  if (!/(?:^| )from$/u.test(items[lead]?.word ?? '')) return null;
  const end = items.findIndex(({ word }, at) => at > who && at < verb && word === ',' && items[at + 1]?.word === 'and');
  return end > 0 && end >= verb - 4 && items.slice(0, lead).some(isPerson) ? lead : null;
}

/** "Rossi, who handed Sweden a win on Wednesday, doubled the lead": where what is said of him ends; the `name` itself where nothing is. */
export function behindRelative(items: readonly Item[], name: number, verb: number): number {
  if (!isPerson(items[name]) || items[name + 1]?.word !== ',') return name;
  if (items[name + 2]?.wordClass !== 'who' && items[name + 2]?.word !== 'whose') return name;
  return Math.max(
    name,
    items.slice(0, verb).findLastIndex(({ word }) => word === ','),
  );
}

/** A name at the end of an aside is one he came on for: what follows is not of that name. */
function isNamedLast(items: readonly Item[], at: number): boolean {
  if (!isPerson(items[at])) return true;
  return !items.slice(Math.max(0, at - 4), at).some(({ word, wordClass }) => word === 'for' || wordClass === 'replace');
}

function isAside(first: Item | undefined): boolean {
  return (
    first?.wordClass === 'who' ||
    /^(?:on|who|a|an|the|back|unmarked|deputising|making|introduced|himself|playing|once|formerly|returning|again)$/u.test(
      first?.word ?? '',
    )
  );
}

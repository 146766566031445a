import type { Item } from '../../mentions/mention.ts';
import { isSameScorer } from './same-scorer.ts';
import { appositionAt, shotAt, type ScorerDetail } from './scorer-details.ts';

/** How far behind a list what it adds of one of its names may stand. */
const addedReach = 14;

/**
 * "Rossi and Verdi scored for Arden, Verdi from the spot", "strikes from Rossi and Verdi, the latter a free kick": how the one
 * at `at` of several did, as what follows names and `verb` adds; null where nothing does.
 */
export function addedDetail(
  items: readonly Item[],
  verb: number,
  at: number,
  { index: nth, people }: { readonly index: number; readonly people: number },
): ScorerDetail | null {
  if (people < 2) return null;
  const place = nth === people - 1 ? 'last' : nth === 0 ? 'first' : null;
  const to = Math.max(verb, at) + 1;
  const named = items[at]?.mention;
  for (let index = to; index < Math.min(items.length, to + addedReach); index += 1) {
    if (items[index - 1]?.word !== ',') continue;
    const { mention, word } = items[index] ?? {};
    const again = mention?.type === 'PERSON' && named?.type === 'PERSON' && isSameScorer(mention.name, named.name);
    if (again) return shotAt(items, index) ?? timeOfOne(items, index + 1);
    const told = items[index + 1]?.word;
    if (word === 'the' && ((told === 'latter' && place === 'last') || (told === 'former' && place === 'first')))
      return shotAt(items, index + 1) ?? appositionAt(items, index + 2) ?? timeOfOne(items, index + 2);
  }
  return null;
}

/** "in the 80th minute", "with seven minutes left", "three minutes later". */
function timeOfOne(items: readonly Item[], from: number): ScorerDetail | null {
  let at = from;
  while (at < from + 4 && /^(?:with|in|on|after|from|just|only|the|at)$/u.test(items[at]?.word ?? '')) at += 1;
  const time = items[at]?.mention;
  if (time?.type !== 'MINUTE' || time.vague) return null;
  return { minutes: time.minutes, how: null, inWords: true, to: at + 1 };
}

import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import type { Item } from '../mentions/mention.ts';

/** Whom "him" stands for: the one player named before, or the one whom all the others are told to have suffered or owned. */
export function personMeant(items: readonly Item[], him: number): readonly number[] {
  const named = items.flatMap((item, at) => (at < him && isPerson(item) && !isOfficial(items, at) ? [at] : []));
  // "The Dane fouled Rossi, earning him a caution": another did.
  if (named.length < 2) return named.filter((at) => !isSufferer(items, at));
  if (named.some((at) => items[startOfName(items, at) - 1]?.word === 'by')) return [];
  const doers = named.filter((at) => !isPossessive(items, at) && !isSufferer(items, at));
  return doers.length === 1 ? doers : [];
}

const blows =
  /^(?:on|into|over|down|back|against|past|at|under|through|fouled|fouling|tripped|tripping|kicked|kicking|elbowed|elbowing|felled|felling|upended|upending|clattered|caught|hacked|chopped|clipped|pushed|flattened|denied|denying|stopped|stopping)$/u;

/** "clattered into Rossi", "a lunge on Rossi", "hauled down the Arden striker Rossi": to whom it was done. */
export function isSufferer(items: readonly Item[], at: number): boolean {
  const before = items[startOfName(items, at) - 1];
  return blows.test(before?.word ?? '') || before?.wordClass === 'foul';
}

/** "Costa's evening ended early", "Costa's red card was overturned": what he owns stands for himself. */
export function isOfHisDay(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 2, at + 5)
    .some(({ word }) =>
      /^(?:afternoon|evening|night|day|game|match|misery|debut|return|involvement|contribution|participation|woes?|(?:straight )?red card)$/u.test(
        word,
      ),
    );
}

/** "referee Hart", "the linesman Hart". */
export function isOfficial(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, startOfName(items, at) - 1), at).some((item) => item.wordClass === 'official');
}

/** Where coaches stand. */
export const areas = /\b(?:area|dugout|stands?|terraces)\b/u;

/** "was sent off for leaving his technical area", "was sent to the stands", "was dismissed as Arden coach": nobody who plays. */
export function isOfTouchline(items: readonly Item[], at: number): boolean {
  const clause = items.slice(at + 1, at + 14);
  const end = clause.findIndex((item) => isPerson(item) || /^[,;.]$/u.test(item.word));
  const words = (end < 0 ? clause : clause.slice(0, end)).map(({ word }) => word).join(' ');
  return (
    /^(?:was|is|has been|had been)\b/u.test(words) &&
    /\b(?:technical area|dugout|(?:sent|ordered|banished) (?:off )?(?:in)?to the stands?|as (?:.{0,30} )?(?:coach|manager|boss))\b/u.test(
      words,
    )
  );
}

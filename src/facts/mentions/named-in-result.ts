import type { Item } from './mention.ts';
import { isSideByDoing } from './side-by-doing.ts';

/** What an opponent stands behind, by the word of the result: "won 2-1 at", "beaten 3-0 by", "drew 2-2 with". */
const ways: ReadonlyMap<string, RegExp> = new Map([
  ['won', /^(?:against|at)$/u],
  ['win', /^(?:against|at|over)$/u],
  ['victory', /^(?:against|at|over)$/u],
  ['lost', /^(?:to|against|at)$/u],
  ['loss', /^(?:to|against|at|by)$/u],
  ['defeat', /^(?:to|against|at|by)$/u],
  ['drew', /^(?:with|against|at)$/u],
  ['beaten', /^(?:by|at)$/u],
  ['held', /^(?:by|at)$/u],
]);
/** What may stand behind the name of an opponent: the clause ends, or a day or place follows. */
const behind = /^(?:of|in|on|at|last|to|after|and|as|with|through|thanks|before|while|but|when)$/u;

/**
 * An unknown name that a result is told of as of a side: "came from behind to win 2-1", "beaten 3-0 by Rivermouth",
 * "won 2-1 away to Rivermouth", "beat Rivermouth on penalties".
 */
export function isNamedInResult(items: readonly Item[], at: number, first: boolean): boolean {
  return (
    (first && turnedToWin(items, at)) ||
    isOfItsCountry(items, at) ||
    isMet(items, at) ||
    isBeatenOnPenalties(items, at) ||
    isSideByDoing(items, at)
  );
}

/** "edged Rivermouth of Mali 3-2", "a 2-0 win over Rivermouth of Mali": a result of a side that is told by its country. */
function isOfItsCountry(items: readonly Item[], at: number): boolean {
  const country = items[at + 2]?.mention;
  if (items[at + 1]?.word !== 'of' || country?.type !== 'TEAM') return false;
  if (!country.candidates.some(({ national }) => national)) return false;
  const before = items.slice(Math.max(0, at - 4), at);
  const beaten = before.some(({ wordClass }) => wordClass === 'beat' || wordClass === 'beating');
  const met = /(?:^| )(?:over|against|past|by|to|with|at|beating)$/u.test(items[at - 1]?.word ?? '');
  return beaten
    ? items.slice(at + 3, at + 6).some(({ type }) => type === 'SCORE')
    : met && items.slice(Math.max(0, at - 7), at).some(({ type }) => type === 'SCORE');
}

/** "Rivermouth came from behind to win 2-1": nobody is named before the score. */
function turnedToWin(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next <= at + 5; next += 1) {
    const { type, word, wordClass } = items[next] ?? {};
    if (type !== 'WORD') return false;
    if (word === 'to') {
      const verb = items[next + 1]?.wordClass ?? '';
      return (verb === 'win' || verb === 'drew' || verb === 'won') && items[next + 2]?.type === 'SCORE';
    }
    if (wordClass !== null && wordClass !== 'fightback') return false;
  }
  return false;
}

/** "drew 2-2 with Rivermouth", "a 3-0 defeat at Rivermouth", "beaten 3-0 by Rivermouth": right behind a result of a team. */
function isMet(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (next !== undefined && next.type !== 'MARK' && next.type !== 'DATE' && !behind.test(next.word)) return false;
  if (next?.word === 'and' && items[at + 2]?.type === 'PERSON') return false;
  const score = items[at - 2]?.type === 'SCORE' ? at - 2 : items[at - 3]?.type === 'SCORE' ? at - 3 : -1;
  if (score < 0 || !isOfResult(items, score, at - 1)) return false;
  const told = items.slice(Math.max(0, score - 8), score).findLast(({ type }) => type === 'TEAM' || type === 'PERSON');
  if (told?.mention?.type !== 'TEAM') return false;
  // "Kenya won 2-1 at Kasarani": a nation plays at grounds.
  return before?.word !== 'at' || told.mention.candidates.every(({ national }) => !national);
}

/** "won 2-1 at", "a 3-0 defeat at": the word of the result stands beside the score and can be followed so, and names no side of its own. */
function isOfResult(items: readonly Item[], score: number, last: number): boolean {
  const joint = items[last];
  const away = joint?.wordClass === 'away' || joint?.wordClass === 'at-home';
  return (
    [items[score - 1], ...items.slice(score + 1, last)].some((item) => {
      const way = ways.get(item?.wordClass ?? '');
      return way !== undefined && (away || way.test(joint?.word ?? ''));
    }) && items.slice(Math.max(0, score - 2), score).every(({ wordClass }) => wordClass !== 'beat')
  );
}

/** "beat Rivermouth on penalties". */
function isBeatenOnPenalties(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.wordClass === 'beat' && items[at + 1]?.wordClass === 'penalties';
}

import type { Item } from '../../mentions/mention.ts';
import { isOnlyIf } from './only-if.ts';
import { isOnlyThought } from './only-thought.ts';
import { isAnnulled, isFlaggedAs, isGiven } from './annulled.ts';
import { isTakenBackBefore, isTakenBackBehind } from './taken-back.ts';
import { isBeforeOwnDoing, isLaterTold, isYetTo } from './not-yet-done.ts';
import { isClosest, isMerePosition, isMissedTo, isPrevented } from './near-misses.ts';
import { isOfOtherOccasion, isTally } from './other-occasion.ts';

const negations = new Set(["'t", 'not', 'never']);
const wishes =
  /^(?:hopes?|hoping|wants?|keen|desperate|eager|aims?|vowed|inches|needed|needs?|about|looking|likely|unlikely|poised|waiting|ready|primed|odds|favou?rite|guaranteed)$/u;
/** "within inches of opening the scoring", "close to levelling" */
const nearly = /^(?:inch|inches|whisker|whiskers|centimetres|coat|verge|brink|close|closest|near)$/u;
const reach = 6;

/**
 * Why what looks like a goal is none: wished for, annulled, off target, or a sum over many matches. Null where
 * nothing speaks against it. `from` and `to` bound the reading, `at` is its verb or noun, `next` begins the next reading;
 * `before` and `after` are the sentences around it; `keeperFails`: words of failing are of the keeper.
 */
export function vetoOf(
  items: readonly Item[],
  { from, at, to, next }: Readonly<Record<'from' | 'at' | 'to' | 'next', number>>,
  { before, after }: { readonly before: readonly Item[]; readonly after: readonly Item[] },
  keeperFails = false,
): string | null {
  if (!keeperFails && isUnreal(items, { from, at, to, next })) return 'only a chance or a wish';
  if (isAnnulled(items, to, next) || isFlaggedAs(items, at) || isTakenBackBefore(items, at))
    return 'the goal did not stand';
  if (next === items.length && isTakenBackBehind(after)) return 'the goal did not stand';
  if (missesAfter(items, keeperFails ? to - 1 : at, to, next)) return 'the ball did not go in';
  if (isOfOtherOccasion(items, { from, at, to, next }, before)) return 'another match or a shootout';
  if (isTally(items, at)) return 'a tally over many matches';
  return null;
}

function isUnreal(
  items: readonly Item[],
  { from, at, to, next }: Readonly<Record<'from' | 'at' | 'to' | 'next', number>>,
): boolean {
  const first = Math.max(0, Math.min(from, at) - 2, at - 12);
  for (let index = beforeAside(items, at) - 1; index >= first; index -= 1) {
    const item = items[index];
    if (item === undefined || item.word === ';') return false;
    // "went close twice, then headed in"
    if (item.word === 'then' && /^(?:,|and|but)$/u.test(items[index - 1]?.word ?? '')) return false;
    if (isAtLast(items, index)) continue;
    if (index < at - 1 && (item.word === ',' || item.word === 'but' || item.word === 'before') && index < from)
      return false;
    // "needed only six minutes to score"
    const wanted = wishes.test(item.word) && items[at - 1]?.word === 'to' && items[at - 2]?.type !== 'MINUTE';
    if (index >= at - 4 && wanted) return true;
    if (isYetTo(items, index, at)) return true;
    // "had two efforts to put them in front"
    if (index >= at - 2 && item.word === 'to' && (isMereShot(items, index) || isMerePosition(items, index)))
      return true;
    if (
      index === at - 1 &&
      /^(?:from|of|without)$/u.test(item.word) &&
      /^(?!winning|opening)\S+ing(?: |$)/u.test(items[at]?.word ?? '')
    )
      return true;
    if (index === at - 1 && /^(?:of|from|to)$/u.test(item.word) && nearly.test(items[index - 1]?.word ?? ''))
      return true;
    const negated =
      negations.has(item.word) && !items.slice(index, at).some((each) => /^(?:and|but|,)$/u.test(each.word));
    // "Will Rossi opened the scoring": at the head of a sentence it is his name.
    if (index > 0 && index >= at - 3 && /^(?:can|will|must|may)$/u.test(item.word)) return true;
    if (
      item.wordClass === 'unreal' &&
      (isMadeGood(items, index) || isMadeFor(items, index, at) || isAllTheyCould(items, index))
    )
      continue;
    if (item.wordClass === 'unreal' && (isBeforeOwnDoing(items, index, at) || isLaterTold(items, index, at))) continue;
    // "for struggling Arden"
    if (item.wordClass === 'unreal' && items[index + 1]?.type === 'TEAM' && /ing$/u.test(item.word)) continue;
    if (isMeantOtherwise(items, index, at)) continue;
    if (item.wordClass === 'unreal' || negated) return index >= at - reach || index >= from;
  }
  if (isPrevented(items, at)) return true;
  if (isOnlyIf(items, at) || isMissedTo(items, at) || isClosest(items, at)) return true;
  return isOnlyThought(items, at, to, next);
}

/** "had two efforts to", "saw another shot to": shots that may or may not have gone in. */
function isMereShot(items: readonly Item[], to: number): boolean {
  return (
    /^(?:shots|efforts|headers|chances|openings|opportunities)$/u.test(items[to - 1]?.word ?? '') &&
    items.slice(Math.max(0, to - 5), to - 1).some(({ word }) => /^(?:had|has|have)$/u.test(word))
  );
}

/** "Rossi, who had missed a chance, scored": the aside between his name and the verb tells something else. */
function beforeAside(items: readonly Item[], at: number): number {
  if (items[at - 1]?.word !== ',') return at;
  const open = items.slice(0, at - 1).findLastIndex(({ word }) => word === ',');
  return open > 0 && items[open + 1]?.wordClass === 'who' && at - open < longestAside ? open : at;
}

const longestAside = 14;

/** "attempting to clear, sliced it into his own net", "his attempted clearance flew …": what was tried was something else. */
function isMeantOtherwise(items: readonly Item[], tried: number, goal: number): boolean {
  return (
    /^(?:attempt|tried$|tries$|trying$|struggl|fail)/u.test(items[tried]?.word ?? '') &&
    /^(?:to|clearance|block|interception)$/u.test(items[tried + 1]?.word ?? '') &&
    items[goal]?.wordClass === 'own-net' &&
    goal > tried + 1
  );
}

/** "at the third attempt": so it went in. */
function isAtLast(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  return (
    /^(?:attempt|opportunity|chance)$/u.test(word) &&
    items.slice(Math.max(0, at - 3), at).some(({ type, word: each }) => type === 'ORDINAL' || each === 'first')
  );
}

/** "created the chance for Rossi, who swept it home": he took it. */
function isMadeFor(items: readonly Item[], chance: number, verb: number): boolean {
  return (
    /^(?:chance|opportunity|opening)$/u.test(items[chance]?.word ?? '') &&
    items[chance + 1]?.word === 'for' &&
    items.slice(chance + 2, verb).some(({ wordClass }) => wordClass === 'who')
  );
}

/** "made up for that missed chance with a goal": the chance is an earlier one. */
function isMadeGood(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 6), at).map((item) => item.word);
  return before.includes('for') && before.some((word) => /^(?:up|atoned?|amends)$/u.test(word));
}

/** "could only reply through Rossi": so much they did. */
function isAllTheyCould(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 3).map(({ word }) => word);
  return (
    items[at]?.word === 'could' &&
    behind.includes('only') &&
    (behind.some((word) => /^(?:repl|respon|muster|manag|answer|offer)/u.test(word)) ||
      // "could only turn the cross into his own net"
      items.slice(at + 2, at + 10).some(({ wordClass }) => wordClass === 'own-net'))
  );
}

/** "fired wide", "drove a shot against the post": in the same clause, right behind. */
function missesAfter(items: readonly Item[], at: number, to: number, next: number): boolean {
  for (let index = at + 1; index < Math.min(items.length, next, to + reach); index += 1) {
    const item = items[index];
    if (item === undefined) return false;
    if (index >= to && item.word === 'having' && isKeptOut(items, index)) return true;
    if (
      index >= to &&
      (item.word === ',' ||
        item.word === ';' ||
        item.word === 'after' ||
        item.word === 'once' ||
        item.word === 'but' ||
        item.word === 'before' ||
        item.word === 'when' ||
        item.word === 'having' ||
        item.word === 'and')
    )
      return false;
    // "a header by Rossi that drew a fine save"
    if (
      /^(?:drew|drawing|forced|forcing|brought|bringing|required|demanded)$/u.test(item.word) &&
      namesSave(items, index)
    )
      return true;
    if (item.wordClass === 'no-goal')
      return ![isOffTheFrame, isForNothing, deniesSide, isGiven].some((spares) => spares(items, index));
  }
  return false;
}

function namesSave(items: readonly Item[], verb: number): boolean {
  return items.slice(verb + 1, verb + 6).some(({ word }) => /^(?:saves?|stops?|parry|blocks?)$/u.test(word));
}

/** "Rossi's shot having been blocked" */
function isKeptOut(items: readonly Item[], having: number): boolean {
  return (
    items[having + 1]?.word === 'been' &&
    items
      .slice(having + 2, having + 5)
      .some(
        ({ word, wordClass }) =>
          wordClass === 'no-goal' || /^(?:saved|blocked|cleared|parried|kept|denied)/u.test(word),
      )
  );
}

/** "went in off the post", "crashed in off the underside of the bar", "a free kick from wide": neither kept it out. */
function isOffTheFrame(items: readonly Item[], at: number): boolean {
  // "a half-cleared corner"
  if (items[at - 1]?.word === '-' && items[at - 2]?.word === 'half') return true;
  if (items[at]?.word === 'wide' && /^(?:from|out)$/u.test(items[at - 1]?.word ?? '')) return true;
  const side = items[at - 1]?.word === 'of' && /^(?:underside|inside|foot|base)$/u.test(items[at - 2]?.word ?? '');
  const off = side ? at - 4 : at - 1;
  return /^(?:off|via)$/u.test(items[off]?.word ?? '') && /(?:^| )in$/u.test(items[off - 1]?.word ?? '');
}

/** "a late Rossi goal denied Arden victory", "an own goal by Costa saved Arden a point" */
function deniesSide(items: readonly Item[], at: number): boolean {
  const to = items[at + 1]?.word === 'the' ? at + 2 : at + 1;
  return (
    /^(?:den(?:ied|ies|ying)|sav(?:ed|es|ing)|spar(?:ed|es|ing))$/u.test(items[at]?.word ?? '') &&
    (items[to]?.type === 'TEAM' || items[to]?.wordClass === 'they') &&
    items
      .slice(to + 1, to + 5)
      .some(
        ({ word, wordClass }) =>
          /^(?:win|won|victory|defeat|drew)$/u.test(wordClass ?? '') || /^(?:points?|blushes)$/u.test(word),
      )
  );
}

/** "his late goal was in vain": it went in, and did not help. */
function isForNothing(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'in vain' && /^(?:was|were|proved)$/u.test(items[at - 1]?.word ?? '');
}

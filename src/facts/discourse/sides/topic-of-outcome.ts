import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { sideOf, sideOfNoun, type Side } from '../matches/as-it-ended.ts';
import { isBetween, opponentIn, type Draft } from '../matches/draft.ts';
import type { Walk } from '../walk.ts';

/**
 * "The victory ends a run", "It was their first defeat since …", "The beaten side had …": a sentence that opens with how the
 * match ended is about who won, or lost, it; one that opens with "Their opponents" about the other side.
 */
export function topicOfOutcome(walk: Walk, { items }: MarkedSentence): TeamRef | null {
  const { match, topic } = walk;
  if (match?.score == null) return topic;
  const noun = nounOfOutcome(items);
  if (noun !== null) return sideOf(match, noun) ?? topic;
  if (isOfOpponents(items)) return topic === null || isOfAnother(walk, match) ? null : opponentIn(match, topic);
  const side = sideOpening(items) ?? sideNext(items);
  return side === null || isOfAnother(walk, match) ? topic : (sideOf(match, side) ?? topic);
}

/** Whether the sentence before told another result, or named a side of another match: it may be meant. */
function isOfAnother({ met, recent, crowd }: Walk, match: Draft): boolean {
  if (met !== null && !isBetween(match, ...met)) return true;
  return recent.slice(0, crowd).some((team) => opponentIn(match, team) === null);
}

/** "The victory", "That 2-0 defeat". */
function nounOfOutcome([first, second, third]: readonly Item[]): Side | null {
  if (!/^(?:the|this|that)$/u.test(first?.word ?? '')) return null;
  return sideOfNoun(second?.type === 'SCORE' ? third : second);
}

/** "Their opponents had won": what they did, not when or where they are to be met. */
function isOfOpponents([first, second, third]: readonly Item[]): boolean {
  if (!/^(?:the|their|its)$/u.test(first?.word ?? '') || !/^opponents?$/u.test(second?.word ?? '')) return false;
  return third?.type === 'WORD' && done.test(third.word);
}

const done = /^(?:had|have|came|went|won|lost|drew|beat|began|got|took|made|never|\p{L}+ed)$/u;

/** "The beaten side had …", "It was a third defeat …" */
function sideOpening(items: readonly Item[]): Side | null {
  const [first, second, third] = items;
  if (first?.word === 'the') {
    if (third?.wordClass !== 'side' && third?.word !== 'team') return null;
    return /^(?:beaten|defeated|losing|vanquished)$/u.test(second?.word ?? '')
      ? 'loser'
      : /^(?:winning|victorious)$/u.test(second?.word ?? '')
        ? 'winner'
        : null;
  }
  // "Defeat was their first in nine"
  if (/^(?:defeat|victory)$/u.test(first?.word ?? '') && second?.word === 'was') return sideOfNoun(first);
  return /^(?:it|this|that)$/u.test(first?.word ?? '') && /^(?:is|was|'s)$/u.test(second?.word ?? '')
    ? nounOfBeing(items)
    : null;
}

/** "Next for the losers are Castle, who beat them 2-0" */
function sideNext(items: readonly Item[]): Side | null {
  if (!/^(?:next|up)$/u.test(items[0]?.word ?? '')) return null;
  const at = items.slice(0, 5).findIndex(({ word }, index) => word === 'the' && items[index - 1]?.word === 'for');
  const word = items[at + 1]?.word ?? '';
  if (at < 0) return null;
  return /^(?:losers|vanquished)$/u.test(word) ? 'loser' : /^(?:winners|victors)$/u.test(word) ? 'winner' : null;
}

/** What may not stand between "it was" and what it was: "it was not a defeat", "it was after a defeat". */
const turns =
  /^(?:not|no|never|nothing|neither|as|like|after|for|from|in|of|on|at|to|since|before|when|where|who|how|by|with|despite|because|just|now|almost|nearly|so|one|two|[,;:.])$/u;
const longest = 8;

/** "It was [their first home] defeat", "This was [only a second] win". */
function nounOfBeing(items: readonly Item[]): Side | null {
  for (let at = 2; at < Math.min(items.length, longest); at += 1) {
    const item = items[at];
    if (item === undefined || /^(?:SCORE|TEAM|NUMBER)$/u.test(item.type) || turns.test(item.word)) return null;
    const side = sideOfNoun(item);
    // "It is one defeat in nine": a count.
    if (side !== null)
      return items[at + 1]?.word === 'in' && items[at + 2]?.type === 'NUMBER' && items[at - 1]?.type !== 'ORDINAL'
        ? null
        : side;
  }
  return null;
}

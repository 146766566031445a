import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence, ScoreMention } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/**
 * Puts a score where a report says "by the same score": the one told just before, in the sentence or else in the last
 * sentence that told how a match ended. Where these tell none or more than one, nothing is known of it.
 */
export function fillSameScores(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  let before: readonly ScoreMention[] = [];
  return sentences.map((sentence) => {
    const same = startOfSame(sentence.items);
    const items = same === null ? sentence.items : filled(sentence.items, same, before);
    const told = sentence.code.includes('S') ? finalScoresOf(sentence.items) : [];
    if (told.length > 0) before = told;
    return items === sentence.items ? sentence : { ...sentence, items, code: codeOf(items) };
  });
}

function isNoun(item: Item | undefined): boolean {
  return item?.word === 'score' || item?.word === 'scoreline' || item?.word === 'result';
}

interface Same {
  readonly from: number;
  readonly noun: number;
}

/** Where "by the same score", "by the very same scoreline" or "by an identical score" stands. */
function startOfSame(items: readonly Item[]): Same | null {
  for (let at = 1; at < items.length; at += 1) {
    if (!isNoun(items[at]) || !/^(?:same|identical)$/u.test(items[at - 1]?.word ?? '')) continue;
    const article = /^(?:very|exact)$/u.test(items[at - 2]?.word ?? '') ? at - 3 : at - 2;
    if (/^(?:the|an)$/u.test(items[article]?.word ?? '') && items[article - 1]?.word === 'by')
      return { from: article - 1, noun: at };
  }
  return null;
}

function filled(items: readonly Item[], { from, noun }: Same, before: readonly ScoreMention[]): readonly Item[] {
  const [end, start] = [items[noun]?.end, items[from]?.start];
  if (end === undefined || start === undefined) return items;
  // "Holding a 3-1 lead from the first leg, Arden won by the same score"
  const own = [finalScoresOf(items.slice(0, from)), scoresOf(items.slice(0, from))].find((told) => told.length > 0);
  const [score, other] = own ?? before;
  if (score === undefined || other !== undefined) return items;
  return [...items.slice(0, from), mentionItem({ ...score, same: true }, start, end), ...items.slice(noun + 1)];
}

function scoresOf(items: readonly Item[]): readonly ScoreMention[] {
  return items.flatMap(({ mention }) => (mention?.type === 'SCORE' ? [mention] : []));
}

const beforeStanding = /^(?:still|it|up|down|from|ahead|behind|trailing|leading|led|trailed)$/u;
const behindStanding = /^(?:up|down|ahead|behind|lead|advantage|deficit|cushion)$/u;

/** How it stood, or over two legs: "at the break", "on aggregate", "overall". */
const noEnd = /^(?:break|interval|half-?time|half|aggregate|overall|legs)$/u;
const joints = /^(?:and|while|but|;)$/u;
/** Behind these a result is of another day. */
const ofOtherDay = /^(?:having|after|before|since|when|last|earlier|previous|who|had)$/u;

/**
 * Without those that a match stood at for a time: "with the score still 1-0", "made it 2-0", "a 2-0 lead". Of the results of several
 * matches only the last: "Arden won 2-0 and Borough beat Castle 1-0".
 */
function finalScoresOf(items: readonly Item[]): readonly ScoreMention[] {
  let found: ScoreMention[] = [];
  let told = 0;
  for (const [at, { mention }] of items.entries()) {
    if (mention?.type !== 'SCORE' || isStanding(items, at)) continue;
    const joint = items.findIndex(({ word }, index) => index >= told && index < at && joints.test(word));
    const clause = joint < 0 ? [] : items.slice(joint, at);
    const apart = clause.some(({ type }) => type === 'TEAM') && !clause.some(({ word }) => ofOtherDay.test(word));
    found = apart ? [mention] : [...found, mention];
    told = at + 1;
  }
  return found;
}

function isStanding(items: readonly Item[], at: number): boolean {
  return (
    beforeStanding.test(items[at - 1]?.word ?? '') ||
    behindStanding.test(items[at + 1]?.word ?? '') ||
    items.slice(at + 1, at + 4).some(({ word, wordClass }) => noEnd.test(word) || wordClass === 'aggregate') ||
    items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:led|lead|leading|trailed|trail|trailing)$/u.test(word))
  );
}

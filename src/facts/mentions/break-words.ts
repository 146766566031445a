import type { Token } from '../tokens.ts';

const breaks = new Set([
  'break',
  'interval',
  'restart',
  'half',
  'half-time',
  'halftime',
  'resumption',
  'changeover',
  'turnaround',
]);

/** Words for a half, behind its ordinal. */
export const partWords = /^(?:half|period|stanza)$/u;

/** Where `the break`, `half-time`, `the second half` and the like end; null where none stands there. */
export function endOfBreak(tokens: readonly Token[], at: number): number | null {
  const from = tokens[at]?.word === 'the' ? at + 1 : at;
  const word = tokens[from]?.word ?? '';
  if (word === 'second') {
    const half = skipHyphen(tokens, from + 1);
    return partWords.test(tokens[half]?.word ?? '') ? half + 1 : null;
  }
  if (word === 'half') {
    const time = skipHyphen(tokens, from + 1);
    return tokens[time]?.word === 'time' ? time + 1 : null;
  }
  return breaks.has(word) ? from + 1 : null;
}

/** `the second half`, from its article or its ordinal on. */
export function isSecondHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'second' || tokens[at + 1]?.word === 'second';
}

/** The index behind a hyphen that may stand at `at`. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === '-' ? at + 1 : at;
}

/** `kick-off`, which is three tokens. */
export function isKickOff(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'kick' && tokens[at + 1]?.word === '-' && tokens[at + 2]?.word === 'off';
}

/** "Just 12 minutes in Rossi struck", "And 12 minutes in the visitors led": where it opens the sentence, "in" leads to no place. */
export function opensWithTime(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(0, to - 2);
  return (
    (tokens[to + 1]?.capital === true || subjects.test(tokens[to + 1]?.word ?? '')) &&
    before.length > 0 &&
    before.every(({ word }) => openings.test(word))
  );
}

const subjects = /^(?:it|he|she|they|the)$/u;
const openings = /^(?:and|but|just|only|barely|some|then)$/u;

/** "before half-time as, with two minutes to play, …", "just before the break, with two minutes left": counted from the end of the half. */
export function lengthOf(tokens: readonly Token[], at: number): 45 | 90 {
  let end = at;
  while (end > 0 && /^(?:,|as|when|with|just|only|there|were|was)$/u.test(tokens[end - 1]?.word ?? '')) end -= 1;
  for (let from = end - 1; from >= Math.max(0, end - 5); from -= 1)
    if (tokens[from]?.word === 'before' && endOfBreak(tokens, from + 1) === end) return 45;
  return 90;
}

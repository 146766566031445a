import type { Token } from '../tokens.ts';
import { endOfBreak, partWords, skipHyphen } from './break-words.ts';
import type { Amount } from './match-duration.ts';
import { timeAt, type MinuteMatch } from './play-time.ts';

/** Where the first half and extra time end. */
const ends = { half: 45, extra: 120 } as const;

/**
 * A time counted back from the end of a part of the match: `six minutes of the first half left`, `six minutes to go to the break`,
 * `three minutes remaining in extra time`, `three minutes from the end of extra time`.
 */
export function fromEndOfPart(tokens: readonly Token[], { to, value }: Amount): MinuteMatch | null {
  const word = (offset: number): string => tokens[to + offset]?.word ?? '';
  const make = (part: Part | null, behind = 0): MinuteMatch | null =>
    part === null || value > 30 ? null : timeAt(part.to + behind, [{ minute: part.end - value, stoppage: null }]);
  // "of the first half left"
  if (word(0) === 'of') {
    const part = partAt(tokens, to + 1);
    return part !== null && isLeft(tokens[part.to]?.word) ? make(part, 1) : null;
  }
  // "left in the first half", "to go in extra time"
  const toGo = word(0) === 'to' && /^(?:go|play)$/u.test(word(1));
  const from = isLeft(word(0)) ? to + 1 : toGo ? to + 2 : -1;
  if (from > 0) {
    const lead = tokens[from]?.word ?? '';
    if (lead === 'in' || lead === 'of') return make(partAt(tokens, from + 1));
    return /^(?:to|until|till|before)$/u.test(lead) ? make(breakAt(tokens, from + 1)) : null;
  }
  // "from the end of extra time", "before the end of the first half"
  if (word(0) !== 'from' && word(0) !== 'before') return null;
  const end = word(1) === 'the' ? 2 : 1;
  return word(end) === 'end' && word(end + 1) === 'of' ? make(partAt(tokens, to + end + 2)) : null;
}

/** `five minutes into extra time`, `two minutes into the second half of extra time`. */
export function intoExtraTime(tokens: readonly Token[], at: number, value: number): MinuteMatch | null {
  if (value > 30) return null;
  const half = tokens[at]?.word === 'second' ? skipHyphen(tokens, at + 1) : at;
  const second = half > at && /^(?:half|period)$/u.test(tokens[half]?.word ?? '') && tokens[half + 1]?.word === 'of';
  if (half > at && !second) return null;
  const to = endOfExtra(tokens, second ? half + 2 : at);
  return to === null ? null : timeAt(to, [{ minute: (second ? 105 : 90) + value, stoppage: null }]);
}

interface Part {
  readonly to: number;
  readonly end: number;
}

function isLeft(word: string | undefined): boolean {
  return word === 'left' || word === 'remaining';
}

/** `the first half`, `extra time`. */
function partAt(tokens: readonly Token[], at: number): Part | null {
  const from = tokens[at]?.word === 'the' ? at + 1 : at;
  const noun = skipHyphen(tokens, from + 1);
  if (tokens[from]?.word === 'first' && partWords.test(tokens[noun]?.word ?? ''))
    return tokens[noun + 1]?.word === 'of' ? null : { to: noun + 1, end: ends.half };
  const to = endOfExtra(tokens, from);
  return to === null ? null : { to, end: ends.extra };
}

function breakAt(tokens: readonly Token[], at: number): Part | null {
  const second = tokens[at]?.word === 'second' || tokens[at + 1]?.word === 'second';
  const to = second ? null : endOfBreak(tokens, at);
  return to === null ? null : { to, end: ends.half };
}

/** `extra time`, `extra-time`. */
export function endOfExtra(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.word !== 'extra') return null;
  const time = skipHyphen(tokens, at + 1);
  return tokens[time]?.word === 'time' ? time + 1 : null;
}

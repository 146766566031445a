import type { Token } from '../tokens.ts';
import { endOfBreak, skipHyphen } from './break-words.ts';
import type { MinuteMention } from './mention.ts';

/** What a matcher of times found: the token behind it and the time. */
export interface MinuteMatch {
  readonly to: number;
  readonly mention: MinuteMention;
}

export type PlayTime = MinuteMention['minutes'][number];

/** Extra time ends with the 120th; a few minutes may be added. */
export const lastMinute = 130;

/** Makes a match of one or more times. */
export function timeAt(to: number, minutes: readonly PlayTime[], vague = false): MinuteMatch {
  return { to, mention: { type: 'MINUTE', minutes, vague } };
}

/** Words of time added on. */
export const addedWords: ReadonlySet<string> = new Set(['stoppage', 'injury', 'added', 'additional']);

/** Where `stoppage time`, `injury-time`, `time added on` ends from `at`; null where it does not stand there. */
export function endOfAdded(tokens: readonly Token[], at: number): number | null {
  if (addedWords.has(tokens[at]?.word ?? '')) {
    const next = skipHyphen(tokens, at + 1);
    if (tokens[next]?.word === 'time') return next + 1;
    if (tokens[next]?.word === 'on' && tokens[next + 1]?.word === 'time') return next + 2;
  }
  return tokens[at]?.word === 'time' && tokens[at + 1]?.word === 'added' && tokens[at + 2]?.word === 'on'
    ? at + 3
    : null;
}

/** The half whose end is meant, named before: `first-half stoppage time` ends at 45. */
function matchHalf(tokens: readonly Token[], at: number): { readonly to: number; readonly minute: number } | null {
  const ordinal = tokens[at]?.word;
  if (ordinal !== 'first' && ordinal !== 'second') return null;
  const half = skipHyphen(tokens, at + 1);
  return tokens[half]?.word === 'half' ? { to: half + 1, minute: ordinal === 'first' ? 45 : 90 } : null;
}

/** Added time from `at` on: which half it belongs to and where it ends. */
export function addedTime(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly minute: number } | null {
  const half = matchHalf(tokens, at);
  const to = endOfAdded(tokens, half?.to ?? at);
  if (to === null) return null;
  // "in stoppage time of the first half", "in stoppage time at the end of the first half"
  const of = tokens[to]?.word === 'at' && tokens[to + 2]?.word === 'end' ? to + 3 : to;
  const after = tokens[of]?.word === 'of' && tokens[of + 1]?.word === 'the' ? of + 2 : to;
  const behind = after > to ? matchHalf(tokens, after) : null;
  const before = half === null && tokens[to]?.word === 'before' ? endOfBreak(tokens, to + 1) : null;
  if (before !== null) return { to: before, minute: 45 };
  return { to: behind?.to ?? to, minute: half?.minute ?? behind?.minute ?? 90 };
}

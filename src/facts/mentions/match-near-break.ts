import type { Token } from '../tokens.ts';
import { partWords, skipHyphen } from './break-words.ts';
import type { MinuteMatch } from './play-time.ts';

/** Words that only come near a break. */
export const soonWords: ReadonlySet<string> = new Set([
  'shortly',
  'soon',
  'moments',
  'immediately',
  'straight',
  'early',
]);
const pauses = new Set(['restart', 'break', 'interval', 'half-time', 'halftime', 'kick-off']);

/** "shortly after the restart", "moments before half-time": a time without a number, kept in the report's words. */
export function matchNearBreak(tokens: readonly Token[], at: number): MinuteMatch | null {
  if (!soonWords.has(tokens[at]?.word ?? '')) return null;
  const side = tokens[at + 1]?.word;
  if (side !== 'after' && side !== 'before') return null;
  const from = tokens[at + 2]?.word === 'the' ? at + 3 : at + 2;
  const whole = pauses.has(tokens[from]?.word ?? '') ? from + 1 : isHalfTime(tokens, from) ? from + 3 : null;
  return whole === null ? null : { to: whole, mention: { type: 'MINUTE', minutes: [], vague: true } };
}

/** "midway through the second half": the same. */
export function matchMidway(tokens: readonly Token[], at: number): MinuteMatch | null {
  if (!/^(?:mid|half)way$/u.test(tokens[at]?.word ?? '') || !/^(?:through|into)$/u.test(tokens[at + 1]?.word ?? ''))
    return null;
  if (tokens[at + 2]?.word !== 'the') return null;
  const noun = /^(?:first|second|opening)$/u.test(tokens[at + 3]?.word ?? '') ? skipHyphen(tokens, at + 4) : at + 3;
  if (!partWords.test(tokens[noun]?.word ?? '') || tokens[noun + 1]?.word === '-') return null;
  return { to: noun + 1, mention: { type: 'MINUTE', minutes: [], vague: true } };
}

/** `half-time`, which is three tokens. */
function isHalfTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'half' && tokens[at + 1]?.word === '-' && tokens[at + 2]?.word === 'time';
}

import type { Token } from '../tokens.ts';
import { lastMinute, timeAt, type MinuteMatch } from './play-time.ts';

/** A minute as figures on a clock: `90+5`, `90+3rd`, `45+2'`, `33'`. A bare number is one only in brackets behind a word: `equalised (52)`. */
export function matchClock(tokens: readonly Token[], at: number): MinuteMatch | null {
  const minute = figure(tokens[at]);
  if (minute === null) return null;
  const prime = isPrime(tokens[at + 1]) ? at + 2 : at + 1;
  const plus = tokens[prime];
  const stoppage = plus?.word === '+' ? (figure(tokens[prime + 1]) ?? ordinal(tokens[prime + 1])) : null;
  if (stoppage !== null && stoppage < 31) {
    const end = isPrime(tokens[prime + 2]) ? prime + 3 : prime + 2;
    return timeAt(end, [{ minute, stoppage }]);
  }
  if (isAside(tokens, at)) return timeAt(prime, [{ minute, stoppage: null }]);
  if (prime === at + 1 || /^\d/u.test(tokens[prime]?.word ?? '')) return null;
  return timeAt(prime, [{ minute, stoppage: null }]);
}

/** `90+3rd` */
function ordinal(token: Token | undefined): number | null {
  const [, value] = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(token?.word ?? '') ?? [];
  return value === undefined ? null : Number(value);
}

function figure(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,3}$/u.test(token.word)) return null;
  const value = Number(token.word);
  return value >= 1 && value <= lastMinute ? value : null;
}

/** The mark for minutes, glued to its number; a letter behind would make it an apostrophe. */
function isPrime(token: Token | undefined): boolean {
  return token?.glued === true && (token.word === "'" || token.word === '′');
}

/** "tapped in to equalise (52)": behind a name it could be an age or a shirt, behind a plural ("points (64)") a sum. */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== '(' || tokens[at + 1]?.word !== ')') return false;
  const before = tokens[at - 2];
  // "made it 2-0 (52)"
  if (before?.kind === 'number') return tokens[at - 3]?.word === '-' && tokens[at - 4]?.kind === 'number';
  if (before?.kind !== 'word' || before.capital || before.word === 'aged') return false;
  return /^(?:yards|metres|meters)$/u.test(before.word) || !/(?<!s)s$/u.test(before.word);
}

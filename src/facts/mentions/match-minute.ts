import type { Token } from '../tokens.ts';
import {
  isDoing,
  isEndOfTime,
  matchBareNumber,
  matchBracketed,
  matchNumbered,
  opensClause,
} from './match-bare-number.ts';
import { matchClock } from './match-clock.ts';
import { matchDuration } from './match-duration.ts';
import { partWords, skipHyphen } from './break-words.ts';
import { cardinalOf, ordinalOf, ordinalOfTwo } from './number-words.ts';
import { addedTime, addedWords, lastMinute, timeAt, type MinuteMatch } from './play-time.ts';
import { matchHour, plain } from './match-hour.ts';
import { endOfExtra } from './length-of-part.ts';
import { matchMidway, matchNearBreak, soonWords } from './match-near-break.ts';

/**
 * A time of play that begins at token `at`, or null: `38th and 61st-minute`, `the 83rd`, `90+5`, `25 minutes`,
 * `seven minutes from time`, `on the hour`, `first-half stoppage time`. Lengths of play that begin at kick-off are
 * times as well; `two minutes later` counts from the time told before (`relative-minutes.ts`) and is none here.
 */
export function matchMinute(tokens: readonly Token[], at: number): MinuteMatch | null {
  const word = tokens[at]?.word;
  if (word === undefined || tokens[at]?.kind === 'mark') return null;
  return (
    matchClock(tokens, at) ??
    matchBracketed(tokens, at) ??
    matchOrdinals(tokens, at) ??
    matchStoppage(tokens, at) ??
    matchDuration(tokens, at) ??
    matchHour(tokens, at) ??
    matchOpening(tokens, at) ??
    matchLast(tokens, at) ??
    matchNumbered(tokens, at) ??
    matchNearBreak(tokens, at) ??
    matchMidway(tokens, at) ??
    matchBareNumber(tokens, at)
  );
}

const openers = new Set([
  ...addedWords,
  'midway',
  'halfway',
  'minute',
  'min',
  'time',
  'a',
  'another',
  'half',
  'quarter',
  'hour',
  'opening',
  'final',
  'last',
]);

/** Whether a time of play can begin with a word that is no number. */
export function opensMinute(word: string): boolean {
  return openers.has(word) || soonWords.has(word);
}

/** `the opening minute` is the first. */
function matchOpening(tokens: readonly Token[], at: number): MinuteMatch | null {
  const first = tokens[at]?.word === 'opening' && tokens[at + 1]?.word === 'minute' && tokens[at - 1]?.word === 'the';
  return first ? timeAt(at + 2, [plain(1)]) : null;
}

/** `the final minute`, `the last minute of normal time`, `… of the first half`, `… of extra time`. */
function matchLast(tokens: readonly Token[], at: number): MinuteMatch | null {
  const { word } = tokens[at] ?? {};
  if ((word !== 'final' && word !== 'last') || tokens[at - 1]?.word !== 'the' || tokens[at - 2]?.word !== 'in')
    return null;
  if (tokens[at + 1]?.word !== 'minute') return null;
  if (tokens[at + 2]?.word !== 'of') return timeAt(at + 2, [plain(90)]);
  const rest = tokens.slice(at + 3, at + 6).map((each) => each.word);
  if (/^(?:normal|regular|regulation) time\b/u.test(rest.join(' '))) return timeAt(at + 5, [plain(90)]);
  if (rest[0] === 'regulation') return timeAt(at + 4, [plain(90)]);
  if (/^the (?:game|match|contest)\b/u.test(rest.join(' '))) return timeAt(at + 5, [plain(90)]);
  const extra = endOfExtra(tokens, at + 3);
  if (extra !== null) return timeAt(extra, [plain(120)]);
  const part = rest[0] === 'the' ? at + 4 : at + 3;
  const noun = skipHyphen(tokens, part + 1);
  const half = tokens[part]?.word === 'first' && partWords.test(tokens[noun]?.word ?? '');
  return half && tokens[noun + 1]?.word !== 'of' ? timeAt(noun + 1, [plain(45)]) : null;
}

const minuteWords = new Set(['minute', 'minutes', 'min', 'mins']);

function matchStoppage(tokens: readonly Token[], at: number): MinuteMatch | null {
  const added = addedTime(tokens, at);
  // "Five minutes of added time" tells how much there is.
  if (added === null || isAmount(tokens, at)) return null;
  return timeAt(added.to, [{ minute: added.minute, stoppage: null }]);
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word === 'of' ? at - 2 : at - 1;
  return minuteWords.has(tokens[before]?.word ?? '');
}

/** `83rd minute`, `38th and 61st-minute`, `fourth minute of injury time`, `first seconds of stoppage time`, and a bare `the 83rd`. */
function matchOrdinals(tokens: readonly Token[], at: number): MinuteMatch | null {
  const values: number[] = [];
  let next = at;
  for (;;) {
    const { value, to } = ordinalAt(tokens, next);
    if (value === null || value < 1 || value > lastMinute) break;
    values.push(value);
    next = to;
    const joined = endOfJoin(tokens, next);
    if (ordinalAt(tokens, joined).value === null || joined === next) break;
    next = joined;
  }
  if (values.length === 0) return null;
  const plus = withPlus(tokens, next, values);
  if (plus !== null) return plus;
  const noun = skipHyphen(tokens, next);
  // "the third added minute"
  if (addedWords.has(tokens[noun]?.word ?? '') && tokens[noun + 1]?.word === 'minute')
    return timeAt(
      noun + 2,
      values.map((stoppage) => ({ minute: 90, stoppage })),
    );
  if (minuteWords.has(tokens[noun]?.word ?? '') || tokens[noun]?.word === 'seconds')
    return withAdded(tokens, noun, values);
  return withAmount(tokens, next, values) ?? (isBare(tokens, at, next) ? timeAt(next, values.map(plain)) : null);
}

/** `83rd`, `fourth`, `twenty-sixth`: its value and the index behind it. */
function ordinalAt(tokens: readonly Token[], at: number): { readonly value: number | null; readonly to: number } {
  const word = tokens[at]?.word ?? '';
  const units = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const two = ordinalOfTwo(word, tokens[units]?.word ?? '');
  return two === null ? { value: ordinalOf(word), to: at + 1 } : { value: two, to: units + 1 };
}

/** `the second of seven minutes of injury time`, `the third of five added minutes`. */
function withAmount(tokens: readonly Token[], at: number, values: readonly number[]): MinuteMatch | null {
  if (tokens[at]?.word !== 'of') return null;
  const amount = /^(?:the|an?|at least)$/u.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (cardinalOf(tokens[amount]?.word ?? '') === null) return null;
  const early = addedWords.has(tokens[amount + 1]?.word ?? '');
  const noun = early ? amount + 2 : amount + 1;
  if (!minuteWords.has(tokens[noun]?.word ?? '')) return null;
  const times = (to: number, minute: number): MinuteMatch =>
    timeAt(
      to,
      values.map((stoppage) => ({ minute, stoppage })),
    );
  if (early) return times(noun + 1, 90);
  const added = tokens[noun + 1]?.word === 'of' ? addedTime(tokens, noun + 2) : null;
  if (added !== null) return times(added.to, added.minute);
  const on = tokens[noun + 1]?.word === 'added' ? (tokens[noun + 2]?.word === 'on' ? noun + 3 : noun + 2) : null;
  return on === null ? null : times(on, 90);
}

/** The index behind `,`, `and`, `, and` or `&`, with the words that may repeat: `the 69th minute and the 79th`. */
function endOfJoin(tokens: readonly Token[], at: number): number {
  let next = skipHyphen(tokens, at);
  if (tokens[next]?.word === ',') next += 1;
  if (tokens[next]?.word === 'and' || tokens[next]?.word === '&') next += 1;
  if (next > at && tokens[next]?.word === 'the') return next + 1;
  return next;
}

/** `90th+3`, `45th+2 minute`, `90th minute + 4`. */
function withPlus(tokens: readonly Token[], at: number, [minute = 0, ...more]: readonly number[]): MinuteMatch | null {
  const told = minuteWords.has(tokens[skipHyphen(tokens, at)]?.word ?? '');
  const plus = told ? skipHyphen(tokens, at) + 1 : at;
  const added = tokens[plus + 1];
  if (more.length > 0 || tokens[plus]?.word !== '+' || added?.kind !== 'number' || !/^\d{1,2}$/u.test(added.word))
    return null;
  const noun = skipHyphen(tokens, plus + 2);
  const to = minuteWords.has(tokens[noun]?.word ?? '') ? noun + 1 : plus + 2;
  return timeAt(to, [{ minute, stoppage: Number(added.word) }]);
}

function withAdded(tokens: readonly Token[], noun: number, values: readonly number[]): MinuteMatch | null {
  const seconds = tokens[noun]?.word === 'seconds';
  const added = tokens[noun + 1]?.word === 'of' ? addedTime(tokens, noun + 2) : null;
  if (added !== null)
    return timeAt(
      added.to,
      values.map((stoppage) => ({ minute: added.minute, stoppage })),
    );
  if (seconds) return null;
  const part = tokens[noun + 1]?.word === 'of' ? partOfPlay(tokens, noun + 2) : null;
  if (part !== null && values.every((minute) => minute <= part.length))
    return timeAt(
      part.to,
      values.map((minute) => plain(part.start + minute)),
    );
  return timeAt(noun + 1, values.map(plain));
}

/** `the second half`, `extra time`: in "the fourth minute of the second half" the minute counts from its start. */
function partOfPlay(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly start: number; readonly length: number } | null {
  const from = tokens[at]?.word === 'the' ? at + 1 : at;
  const noun = skipHyphen(tokens, from + 1);
  if (tokens[from]?.word === 'second' && partWords.test(tokens[noun]?.word ?? ''))
    return tokens[noun + 1]?.word === 'of' ? null : { to: noun + 1, start: 45, length: 45 };
  return tokens[from]?.word === 'extra' && tokens[noun]?.word === 'time'
    ? { to: noun + 1, start: 90, length: 30 }
    : null;
}

const bareLeads = new Set(['in', 'on', 'until']);

/** "in the 83rd", "on the 67th", "in the twenty-fifth": in figures or of two words, and nothing that it could be the 83rd of. */
function isBare(tokens: readonly Token[], at: number, to: number): boolean {
  const figures = /^\d/u.test(tokens[at]?.word ?? '');
  if (tokens[at - 1]?.word !== 'the' || (!figures && to === at + 1)) return false;
  if (!bareLeads.has(tokens[at - 2]?.word ?? '')) return false;
  return isEndOfTime(tokens, to) || (figures && opensClause(tokens, at - 2) && isDoing(tokens, to));
}

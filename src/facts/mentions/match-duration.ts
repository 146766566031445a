import type { Token } from '../tokens.ts';
import { endOfBreak, isKickOff, isSecondHalf, lengthOf, opensWithTime, partWords, skipHyphen } from './break-words.ts';
import { fromEndOfPart, intoExtraTime } from './length-of-part.ts';
import { matchPlayed } from './match-played.ts';
import { cardinalOf, cardinalOfTwo } from './number-words.ts';
import { addedTime, endOfAdded, lastMinute, timeAt, type MinuteMatch, type PlayTime } from './play-time.ts';

/** So many minutes. */
export interface Amount {
  readonly to: number;
  readonly value: number;
}

/** `seven minutes`, `twenty-two minutes`, `a minute`, `60 seconds` (which is one), `75 seconds` (in the second minute). */
function matchAmount(tokens: readonly Token[], at: number): Amount | null {
  const word = tokens[at]?.word ?? '';
  const second = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const two = cardinalOfTwo(word, tokens[second]?.word ?? '');
  const last = two === null ? at : second;
  const value = two ?? (word === 'a' || word === 'another' ? 1 : cardinalOf(word));
  const unit = tokens[last + 1]?.word;
  if (value === null || value < 1 || value > lastMinute) return null;
  if (unit === 'minutes' || unit === 'minute' || unit === 'mins' || unit === 'min') return { to: last + 2, value };
  return unit === 'seconds' && word !== 'a' ? { to: last + 2, value: Math.ceil(value / 60) } : null;
}

const needs = new Set(['needed', 'needs', 'needing', 'took', 'takes', 'taking', 'required']);
const firstDeeds = new Set(
  'open score take break find strike net make put get mark grab register notch claim bag hit'.split(' '),
);
const leads = new Set(['after', 'on', 'at', 'inside', 'within']);
const fillers = new Set([
  'just',
  'only',
  'barely',
  'exactly',
  'around',
  'about',
  'the',
  'opening',
  'first',
  'some',
  'a',
  'mere',
]);
const vagueLeads = new Set(['inside', 'within', 'around', 'about', 'opening', 'first', 'some', 'barely']);

/**
 * A time told as a length of play: `after 25 minutes`, `seven minutes from time` (83), `with seven minutes left`,
 * `ten minutes into the second half` (55), `two minutes after the break` (47), `five minutes before half-time` (40),
 * `two minutes into stoppage time` (90+2).
 */
export function matchDuration(tokens: readonly Token[], at: number): MinuteMatch | null {
  const amount = matchAmount(tokens, at);
  if (amount === null) return matchMark(tokens, at) ?? toGo(tokens, at) ?? matchSeveral(tokens, at);
  return (
    fromEndOfPart(tokens, amount) ??
    // "a red card on nine minutes left Arden short"
    // and "in the last five minutes of normal time" is no minute
    (/^(?:on|last|final|closing)$/u.test(tokens[at - 1]?.word ?? '')
      ? null
      : fromEnd(tokens, amount, lengthOf(tokens, at))) ??
    fromBreak(tokens, amount) ??
    intoPlay(tokens, amount) ??
    matchPlayed(tokens, at, amount) ??
    afterLead(tokens, at, amount)
  );
}

/** Where a side or a ball goes: "to go in front", "to go ahead". */
const whither = /^(?:ahead|behind|up|down|close|through|into|back|level|top|two|three)$/u;

/** `from time`, `before the end`, `remaining`, `left`, `to go`, `of the game remaining`. */
function fromEnd(tokens: readonly Token[], { to, value }: Amount, length: number): MinuteMatch | null {
  const word = (offset: number): string => tokens[to + offset]?.word ?? '';
  const at = (end: number): MinuteMatch | null =>
    value < 46 && value < length ? timeAt(end, [{ minute: length - value, stoppage: null }]) : null;
  if (word(0) === 'remaining' || word(0) === 'left')
    return word(1) === 'in' || word(1) === 'of' ? leftOf(tokens, to + 1, at) : at(to + 1);
  // "needed five minutes to go in front" counts from the kick-off.
  if (word(0) === 'to' && word(1) === 'go' && (whither.test(word(2)) || word(3) === 'front')) return null;
  if (word(0) === 'to' && (word(1) === 'go' || word(1) === 'play' || word(1) === 'spare')) return at(to + 2);
  if (word(0) === 'of' && (word(1) === 'normal' || word(1) === 'regulation')) return at(to + 3);
  // "two minutes of the half remaining" may be of either.
  if (word(0) === 'of' && word(1) === 'the' && !partWords.test(word(2)) && /^(?:remaining|left)$/u.test(word(3)))
    return at(to + 4);
  if (word(0) !== 'from' && word(0) !== 'before' && word(0) !== 'short' && word(0) !== 'shy') return null;
  const first = word(1) === 'of' ? 2 : 1;
  const article = word(first) === 'the' ? first + 1 : first;
  if (word(article) === 'time' || word(article) === 'end' || word(article) === 'finish') return at(to + article + 1);
  if (word(article) === 'full' || word(article) === 'normal' || word(article) === 'final') {
    const time = skipHyphen(tokens, to + article + 1);
    return tokens[time]?.word === 'time' || tokens[time]?.word === 'whistle' ? at(time + 1) : null;
  }
  const added = word(0) === 'before' ? endOfAdded(tokens, to + article) : null;
  return added === null ? null : at(added);
}

/** `left in the first half` and `left in extra time` do not count from the end of the match: see `length-of-part.ts`. */
function leftOf(tokens: readonly Token[], at: number, make: (end: number) => MinuteMatch | null): MinuteMatch | null {
  const from = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1;
  const part = /^(?:first|extra)$/u.test(tokens[from]?.word ?? '') && tokens[from + 1]?.word !== 'leg';
  return part ? null : make(at);
}

/** `after the break` adds to 45, `before half-time` takes from it. */
function fromBreak(tokens: readonly Token[], { to, value }: Amount): MinuteMatch | null {
  const word = tokens[to]?.word;
  // "six minutes shy of half-time"
  const shy = /^(?:shy|short)$/u.test(word ?? '') && tokens[to + 1]?.word === 'of' ? endOfBreak(tokens, to + 2) : null;
  if (shy !== null) return timeAt(shy, [{ minute: 45 - value, stoppage: null }]);
  if (!/^(?:after|before|into|from|of)$/u.test(word ?? '')) return null;
  // "two minutes into second-half stoppage time"
  if (word === 'into' && addedTime(tokens, to + 1) !== null) return null;
  const end = endOfBreak(tokens, to + 1);
  if (end === null || value > 45 || (tokens[end]?.word === 'of' && tokens[end + 1]?.word === 'extra')) return null;
  const second = word === 'after' || word === 'into' || word === 'of';
  // "within a minute of the restart" is as good as the minute itself, "within five minutes of the restart" is not.
  const soon = word === 'of' && value === 1;
  if (second && word !== 'after' && !soon && !isSecondHalf(tokens, to + 1)) return null;
  return timeAt(end, [{ minute: second ? 45 + value : 45 - value, stoppage: null }], word === 'of' && !soon);
}

/** `two minutes into stoppage time`, `six minutes into the game`, `30 minutes into the first half`, `eleven minutes in`, `with 20 minutes gone`, `with 83 minutes on the clock`. */
function intoPlay(tokens: readonly Token[], { to, value }: Amount): MinuteMatch | null {
  const next = tokens[to]?.word;
  if ((next === 'gone' || next === 'played') && value < 90) return timeAt(to + 1, [{ minute: value, stoppage: null }]);
  const clock = next === 'on' && tokens[to + 1]?.word === 'the' && tokens[to + 2]?.word === 'clock';
  if (clock) return value < 100 ? timeAt(to + 3, [onClock(value)]) : null;
  const start = tokens[to + 1]?.word === 'the' ? to + 2 : to + 1;
  if ((next === 'after' || next === 'from') && isKickOff(tokens, start))
    return timeAt(start + 3, [{ minute: value, stoppage: null }]);
  if (next === 'in') {
    const after = tokens[to + 1];
    return after === undefined || after.kind === 'mark' || inFollowers.has(after.word) || opensWithTime(tokens, to)
      ? timeAt(to + 1, [{ minute: value, stoppage: null }])
      : null;
  }
  if (next !== 'into') return null;
  const added = addedTime(tokens, start);
  if (added !== null) return timeAt(added.to, [{ minute: added.minute, stoppage: value }]);
  const noun = start;
  const extra = intoExtraTime(tokens, noun, value);
  if (extra !== null) return extra;
  if (tokens[noun]?.word === 'first' && tokens[noun + 1]?.word === 'half' && value <= 45)
    return timeAt(noun + 2, [{ minute: value, stoppage: null }]);
  return games.has(tokens[noun]?.word ?? '') ? timeAt(noun + 1, [{ minute: value, stoppage: null }]) : null;
}

/** 93 minutes on the clock are three of added time. */
function onClock(value: number): PlayTime {
  return value > 90 ? { minute: 90, stoppage: value - 90 } : { minute: value, stoppage: null };
}

/** `on the 30-minute mark`. */
function matchMark(tokens: readonly Token[], at: number): MinuteMatch | null {
  const value = cardinalOf(tokens[at]?.word ?? '');
  const unit = skipHyphen(tokens, at + 1);
  if (value === null || value < 1 || value > lastMinute || tokens[unit]?.word !== 'minute') return null;
  return tokens[unit + 1]?.word === 'mark' ? timeAt(unit + 2, [{ minute: value, stoppage: null }]) : null;
}

/** Fewer are as likely to be games. */
const fewestToGo = 5;

/** `with 15 to go`, `with 15 left`: minutes, though it is not said. */
function toGo(tokens: readonly Token[], at: number): MinuteMatch | null {
  const value = cardinalOf(tokens[at]?.word ?? '');
  if (value === null || value < fewestToGo || value > 45) return null;
  const lead = /^(?:just|only)$/u.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (tokens[lead]?.word !== 'with') return null;
  const left = /^(?:left|remaining)$/u.test(tokens[at + 1]?.word ?? '');
  if (!left && (tokens[at + 1]?.word !== 'to' || !/^(?:go|play)$/u.test(tokens[at + 2]?.word ?? ''))) return null;
  const to = left ? at + 2 : at + 3;
  const end = tokens[to];
  return end === undefined || end.kind === 'mark' || inFollowers.has(end.word)
    ? timeAt(to, [{ minute: 90 - value, stoppage: null }])
    : null;
}

const inFollowers = new Set(
  'when with as through after and but from before by thanks only to for made gave put assisted'.split(' '),
);
const games = new Set(['game', 'match', 'contest', 'half', 'final', 'tie', 'encounter', 'play', 'clash']);

/** `after 25 minutes`, `on 27 minutes`, `inside ten minutes`: counted from kick-off. */
function afterLead(tokens: readonly Token[], at: number, { to, value }: Amount): MinuteMatch | null {
  let lead = at - 1;
  let vague = false;
  while (lead > at - 4 && fillers.has(tokens[lead]?.word ?? '')) {
    vague ||= vagueLeads.has(tokens[lead]?.word ?? '');
    lead -= 1;
  }
  const word = tokens[lead]?.word ?? '';
  // "needed only six minutes to open the scoring"
  const needed =
    needs.has(word) &&
    tokens[to]?.word === 'to' &&
    firstDeeds.has(tokens[to + 1]?.word ?? '') &&
    isFromKickOff(tokens, lead);
  if (!(leads.has(word) || needed) || tokens[at]?.word === 'another' || tokens[at]?.word === 'a') return null;
  const next = tokens[to]?.word ?? '';
  // "after 45 minutes" a half is over, "on 45 minutes" something happened.
  if ((wholes.has(value) && word !== 'on') || elsewhere.has(next)) return null;
  const within = vague || vagueLeads.has(word);
  if (within && !fillers.has(tokens[at - 1]?.word ?? '') && word === 'within') return null;
  return timeAt(to, [{ minute: value, stoppage: null }], within && tokens[at + 1]?.word !== 'seconds');
}

/** "Rossi needed only six minutes to score": not "he needed", which may count from when he came on, nor "substitute Rossi needed". */
function isFromKickOff(tokens: readonly Token[], verb: number): boolean {
  const subject = tokens.slice(Math.max(0, verb - 4), verb);
  return (
    tokens[verb - 1]?.capital === true &&
    !subject.some(({ word }) => /^(?:he|she|it|they|substitute|replacement|sub|who)$/u.test(word))
  );
}

/** `on 14 and 34 minutes`, `after 9, 30 and 71 minutes`: the minutes of several goals, later and later. */
function matchSeveral(tokens: readonly Token[], at: number): MinuteMatch | null {
  if (!severalLeads.has(tokens[at - 1]?.word ?? '')) return null;
  const values: number[] = [];
  for (let next = at; next < at + 8; next += 2) {
    const value = cardinalOf(tokens[next]?.word ?? '');
    if (value === null || value <= (values.at(-1) ?? 0) || value > lastMinute) return null;
    values.push(value);
    const joint = tokens[next + 1]?.word ?? '';
    if (joint !== ',' && joint !== 'and' && joint !== '&') return endOfSeveral(tokens, next + 1, values);
  }
  return null;
}

const severalLeads = new Set(['on', 'after']);

function endOfSeveral(tokens: readonly Token[], to: number, values: readonly number[]): MinuteMatch | null {
  const counted = /^min(?:ute)?s$/u.test(tokens[to]?.word ?? '') && !elsewhere.has(tokens[to + 1]?.word ?? '');
  if (!counted || values.length < 2) return null;
  return timeAt(
    to + 1,
    values.map((minute) => ({ minute, stoppage: null })),
  );
}

const wholes: ReadonlySet<number> = new Set([45, 90, 120]);
/** What follows a length that does not begin at kick-off: "after five minutes of pressure", "after 20 minutes on the pitch". */
const elsewhere = new Set(['of', 'later', 'on', 'earlier', 'apart', 'between', 'without']);

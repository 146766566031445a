import type { Token } from '../tokens.ts';
import type { Amount } from './match-duration.ts';
import { timeAt, type MinuteMatch, type PlayTime } from './play-time.ts';

const past = /^(?:gone|elapsed|passed|played|expired)$/u;
const fillers = /^(?:just|only|exactly|all|of)$/u;
const openings = /^(?:open|opening|break|take|go)$/u;

/**
 * A time told by what has been played: `12 minutes had gone when`, `the game was eight minutes old`, `with the clock showing 88
 * minutes`, `it took just 12 minutes for Arden to take the lead`.
 */
export function matchPlayed(tokens: readonly Token[], at: number, { to, value }: Amount): MinuteMatch | null {
  const minute = (end: number): MinuteMatch => timeAt(end, [onClock(value)]);
  const was = /^(?:had|were|have|was)$/u.test(tokens[to]?.word ?? '');
  const been = tokens[to + 1]?.word === 'been' ? to + 2 : to + 1;
  if (was && past.test(tokens[been]?.word ?? ''))
    return isVague(tokens, at) || tokens[been + 1]?.word === 'since' ? null : minute(been + 1);
  if (tokens[to]?.word === 'old') return ageOf(tokens, at, { to: to + 1, value });
  if (isClock(tokens, at)) return minute(to);
  return isTaken(tokens, at, to) ? minute(to) : null;
}

function onClock(value: number): PlayTime {
  return value > 90 ? { minute: 90, stoppage: value - 90 } : { minute: value, stoppage: null };
}

function isVague(tokens: readonly Token[], at: number): boolean {
  return /^(?:barely|hardly|scarcely|not|about|around|some|than|under|over)$/u.test(tokens[at - 1]?.word ?? '');
}

/** `the game was eight minutes old`, `the second half was only eight minutes old`: before it was so, the time is not told. */
function ageOf(tokens: readonly Token[], at: number, { to, value }: Amount): MinuteMatch | null {
  let verb = at - 1;
  while (fillers.test(tokens[verb]?.word ?? '')) verb -= 1;
  if (!/^(?:was|is)$/u.test(tokens[verb]?.word ?? '')) return null;
  const noun = tokens[verb - 1]?.word ?? '';
  const second = /^(?:half|period)$/u.test(noun) && [2, 3].some((back) => tokens[verb - back]?.word === 'second');
  if (!second && !/^(?:game|match|contest|encounter|tie|final|clash|derby)$/u.test(noun)) return null;
  const opening = tokens.slice(Math.max(0, verb - 4), verb).some(({ word }) => word === 'before' || word === 'by');
  return opening ? null : timeAt(to, [{ minute: (second ? 45 : 0) + value, stoppage: null }]);
}

/** `the clock showed 88 minutes`, `the clock at 88 minutes`. */
function isClock(tokens: readonly Token[], at: number): boolean {
  let lead = at - 1;
  while (fillers.test(tokens[lead]?.word ?? '')) lead -= 1;
  return (
    /^(?:showed|showing|read|reading|reached|on|at)$/u.test(tokens[lead]?.word ?? '') &&
    tokens[lead - 1]?.word === 'clock'
  );
}

/** `it took just 12 minutes for Arden to score`, `it took Rossi 12 minutes to open the scoring`: at the head of a sentence, from its start. */
function isTaken(tokens: readonly Token[], at: number, to: number): boolean {
  const took = tokens.slice(0, at).findLastIndex(({ word }) => word === 'took');
  if (took !== 1 || tokens[0]?.word !== 'it' || at - took > 6) return false;
  const between = tokens.slice(took + 1, at).filter(({ word }) => !fillers.test(word));
  if (
    between.some(({ word, kind }) => kind === 'mark' || /^(?:him|her|them|substitute|sub|another|until)$/u.test(word))
  )
    return false;
  const next = tokens[to]?.word;
  if (next === 'for') return between.length === 0 && !isAnswer(tokens, to);
  return next === 'to' && openings.test(tokens[to + 1]?.word ?? '');
}

/** "for Borough to level": counted from the goal before. */
function isAnswer(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 12)
    .some(({ word }) =>
      /^(?:equali[sz]e|level|respond|reply|double|restore|second|again|back|substitute|extend|add|hit)$/u.test(word),
    );
}

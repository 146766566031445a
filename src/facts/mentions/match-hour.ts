import type { Token } from '../tokens.ts';
import { endOfBreak, isSecondHalf, skipHyphen } from './break-words.ts';
import { timeAt, type MinuteMatch, type PlayTime } from './play-time.ts';

/** A minute of the match without added time, counted from the kick-off. */
export const plain = (minute: number): PlayTime => ({ minute, stoppage: null });

/** `on the hour`, `on the quarter-hour`, `the hour mark`, `just after the hour`, `half an hour`, `a quarter of an hour`. */
export function matchHour(tokens: readonly Token[], at: number): MinuteMatch | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  // "in the final quarter of an hour", "inside the opening half-hour", "to play another half an hour": no minute, but a stretch of many.
  const isStretch =
    /^(?:final|last|opening|another|further|additional)$/u.test(word(-1)) && /^(?:quarter|half)$/u.test(word(0));
  const end = isStretch || isSpace(tokens, at) ? endOfStretch(tokens, at) : null;
  if (end !== null) return { to: end, mention: { type: 'MINUTE', minutes: [], vague: true } };
  if (word(0) === 'half' && word(1) === 'an' && word(2) === 'hour')
    return counted(tokens, at + 3, 30) ?? timeAt(at + 3, [plain(isLeft(tokens, at + 3) ? 60 : 30)], isNear(tokens, at));
  if (word(0) === 'half' && word(1) === '-' && word(2) === 'hour') return hourAt(tokens, at, at + 3, 30);
  if (word(0) === 'half' && word(1) === 'hour') return hourAt(tokens, at, at + 2, 30);
  if (word(0) === 'quarter' && word(1) === 'of' && word(2) === 'an' && word(3) === 'hour')
    return counted(tokens, at + 4, 15) ?? timeAt(at + 4, [plain(isLeft(tokens, at + 4) ? 75 : 15)], isNear(tokens, at));
  if (word(0) === 'quarter' && word(1) === 'hour' && isLeft(tokens, at + 2))
    return timeAt(/^(?:stoppage|injury)$/u.test(word(3)) ? at + 5 : at + 2, [plain(75)], isNear(tokens, at));
  if (word(0) === 'quarter' && word(1) === '-' && word(2) === 'hour') return hourAt(tokens, at, at + 3, 15);
  if (word(0) === 'hour') return hourAt(tokens, at, at + 1, 60);
  return null;
}

/** "in the space of a quarter of an hour": how long it took. */
function isSpace(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.word === 'a' ? at - 2 : at - 1;
  return tokens[of]?.word === 'of' && tokens[of - 1]?.word === 'space';
}

/** "half an hour after the restart", "a quarter of an hour into the second half", "… before half-time": counted from the break. */
function counted(tokens: readonly Token[], at: number, minutes: number): MinuteMatch | null {
  const side = tokens[at]?.word;
  if (side !== 'after' && side !== 'before' && side !== 'into') return null;
  const end = endOfBreak(tokens, at + 1);
  if (end === null || (side === 'into' && !isSecondHalf(tokens, at + 1))) return null;
  return timeAt(end, [plain(side === 'before' ? 45 - minutes : 45 + minutes)]);
}

/** Behind "quarter of an hour", "half an hour", "half-hour". */
function endOfStretch(tokens: readonly Token[], at: number): number | null {
  for (let end = at + 1; end <= at + 3; end += 1) if (tokens[end]?.word === 'hour') return end + 1;
  return null;
}

/** "a quarter of an hour to play", "half an hour remaining", "… from time": counted from the end. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  const [first = '', second = '', third = ''] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (first === 'left' || first === 'remaining') return true;
  if (first === 'to') return /^(?:play|go|run|spare|time|full|stoppage|injury)$/u.test(second);
  return first === 'from' && (second === 'time' || (second === 'the' && third === 'end'));
}

function hourAt(tokens: readonly Token[], at: number, end: number, minute: number): MinuteMatch | null {
  const hyphen = skipHyphen(tokens, end);
  const mark = tokens[hyphen]?.word === 'mark';
  const before = tokens[at - 1]?.word;
  const article = before === 'the' || before === 'an';
  const gone = tokens[at - 2]?.word === 'with' && /^(?:gone|played)$/u.test(tokens[end]?.word ?? '');
  if (!mark && !(article && (gone || hourLeads.has(tokens[at - 2]?.word ?? '')))) return null;
  return timeAt(mark ? hyphen + 1 : end, [plain(minute)], isNear(tokens, at));
}

const hourLeads = new Set(['on', 'at', 'after', 'before', 'past', 'around', 'near', 'of']);
const nearWords = new Set([
  'before',
  'just',
  'around',
  'past',
  'inside',
  'within',
  'nearly',
  'almost',
  'about',
  'until',
  'near',
  'shortly',
  'approaching',
  'towards',
  'over',
  'under',
]);

/** Whether the words before only come near the time; "after an hour" is one, "just after the hour" is not. */
function isNear(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at - 1]?.word, tokens[at - 2]?.word, tokens[at - 3]?.word].map((each) => each ?? '');
  if (words.some((each) => nearWords.has(each) && each !== 'just')) return true;
  if (words.includes('just')) return words.includes('after');
  return words[0] === 'the' && words[1] === 'after';
}

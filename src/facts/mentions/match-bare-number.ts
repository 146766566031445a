import type { Token } from '../tokens.ts';
import { plain } from './match-hour.ts';
import { lastMinute, timeAt, type MinuteMatch } from './play-time.ts';

/** `(12 min.)`, `(80 mins)`, `(min 80)`: in brackets, how long something took is not told. */
export function matchBracketed(tokens: readonly Token[], at: number): MinuteMatch | null {
  if (tokens[at - 1]?.word !== '(') return null;
  const first = /^min(?:ute)?$/u.test(tokens[at]?.word ?? '');
  const number = tokens[first ? at + 1 : at];
  if (number?.kind !== 'number' || !/^\d{1,3}$/u.test(number.word)) return null;
  if (!first && !/^(?:min|mins|minutes?)$/u.test(tokens[at + 1]?.word ?? '')) return null;
  const end = tokens[at + 2]?.word === '.' ? at + 3 : at + 2;
  const minute = Number(number.word);
  return tokens[end]?.word === ')' && minute >= 1 && minute <= lastMinute ? timeAt(end, [plain(minute)]) : null;
}

/** `in minute 60` */
export function matchNumbered(tokens: readonly Token[], at: number): MinuteMatch | null {
  const number = tokens[at + 1];
  if (
    tokens[at]?.word !== 'minute' ||
    tokens[at - 1]?.word !== 'in' ||
    number?.kind !== 'number' ||
    !/^\d{1,3}$/u.test(number.word)
  )
    return null;
  const minute = Number(number.word);
  return minute >= 1 && minute <= lastMinute ? timeAt(at + 2, [plain(minute)]) : null;
}

/** Words that may follow a bare `in the 83rd`: no noun, which would make it the 83rd of something else. */
const followers = new Set([
  'and',
  'to',
  'with',
  'when',
  'after',
  'for',
  'but',
  'as',
  'from',
  'before',
  'while',
  'through',
  'on',
  'via',
  'that',
  'by',
  'in',
  'thanks',
  'only',
  'following',
  'kept',
  'gave',
  'put',
  'made',
  'was',
  'were',
  'had',
  'saw',
  'he',
  'his',
  'which',
  'who',
  'at',
  'off',
  'then',
  'brought',
  'sealed',
  'settled',
  'earned',
  'secured',
  'completed',
  'won',
  'did',
  'took',
  'meant',
  'left',
  'came',
  'ensured',
  'sent',
]);

/** Behind a bare number nothing stands that it could count: the sentence ends or goes on with a verb or a clause. */
export function isEndOfTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    (next.kind === 'mark' && next.word !== '-') ||
    followers.has(next.word) ||
    /ed$/u.test(next.word)
  );
}

/** Whether what stands at `at` begins a clause: "…, and in the 80th Rossi headed in". */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || /^(?:and|but|then|when|before|until)$/u.test(before.word);
}

const parts =
  /^(?:substitute|striker|captain|skipper|defender|midfielder|winger|forward|playmaker|teenager|full-back|centre-back|keeper|goalkeeper|veteran|rookie|debutant)$/u;
const deeds =
  /^(?:got|had|was|put|made|hit|shot|swept|met|beat|ran|drove|struck|found|took|rose|slid|won|gave|set|saw|sent|cut|let|came|broke|fell|himself|herself|then|finally|did|stole|burst|spun|swung|flung|threw|picked|lost|thought|could|left|went|drew|shook)$/u;
const events = /^(?:cups?|copa|games|championships?|league|trophy|derby|olympics|edition|century|shield|super)$/u;
const longestPhrase = 7;

/** Whether somebody does something: "Rossi headed in", "Danish substitute Rossi made it two"; not "Gulf Cup in Doha". */
export function isDoing(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.capital !== true && !parts.test(tokens[from]?.word ?? '')) return false;
  for (let at = from; at < from + longestPhrase; at += 1) {
    const { capital, kind, word } = tokens[at] ?? { kind: 'mark' };
    if ((kind === 'mark' && word !== '-' && word !== "'s") || events.test(word ?? '')) return false;
    if (word === undefined || capital === true || parts.test(word)) continue;
    if (deeds.test(word) || /ed$/u.test(word)) return at > from && tokens[at - 1]?.capital === true;
  }
  return false;
}

/** Words before "on 36" that make it points, not a minute. */
const totals =
  /^(?:remain|remains|remained|stay|stays|stayed|are|is|was|were|be|still|stuck|level|sit|sits|move|moves|them|him|her|side|now|tied|both|all|joint|team|club|up|down)$/u;

/** "levelled on 36", "struck on 19 and": the number alone, in figures. */
export function matchBareNumber(tokens: readonly Token[], at: number): MinuteMatch | null {
  const word = tokens[at]?.word ?? '';
  if (
    !/^\d{1,2}$/u.test(word) ||
    !/^(?:on|after)$/u.test(tokens[at - 1]?.word ?? '') ||
    totals.test(tokens[at - 2]?.word ?? '')
  )
    return null;
  const minute = Number(word);
  return minute >= 1 && minute <= lastMinute && isEndOfTime(tokens, at + 1) ? timeAt(at + 1, [plain(minute)]) : null;
}

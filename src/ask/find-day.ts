import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { subDays } from 'date-fns/subDays';
import { readDay } from '../answers/read-day.ts';
import type { QuestionWords } from './question-words.ts';
import type { Token } from './tokens.ts';

/** The words of days that questions have. */
export type DayWords = Pick<QuestionWords, 'daysAgo' | 'weekdays' | 'groups' | 'spellings'>;

/** A day as it stands in a question: how many words it takes. */
export interface FoundDay {
  readonly day: string;
  readonly words: number;
}

const iso = /^\d{4}$/u;

/**
 * The day that the words from `at` on name: `18 April 2024`, `April 18th`, `2024-04-18`, `last night`, `Thursday`. A day
 * without a year is the newest such day of `days` (newest first), else of this year; a weekday the last one of `days`, else the
 * last one that was.
 */
export function findDay(
  tokens: readonly Token[],
  at: number,
  days: readonly string[],
  now: Date,
  words: DayWords,
): FoundDay | null {
  return (
    onWeekday(tokens, at, days, now, words) ??
    relative(tokens, at, days, now, words) ??
    printed(tokens, at, days, now) ??
    ofMonth(tokens, at, days)
  );
}

/** `Thursday 11 April`: the weekday says nothing that the day does not. */
function onWeekday(
  tokens: readonly Token[],
  at: number,
  days: readonly string[],
  now: Date,
  { weekdays, groups, spellings }: DayWords,
): FoundDay | null {
  const first = tokens[at]?.text ?? '';
  if (!weekdays.includes(spellings.get(first) ?? first)) return null;
  const next = tokens[at + 1]?.text ?? '';
  const skip = next === 'the' || groups.get('after-weekday')?.has(next) === true ? 2 : 1;
  const found = printed(tokens, at + skip, days, now);
  return found === null ? null : { day: found.day, words: found.words + skip };
}

function relative(
  tokens: readonly Token[],
  at: number,
  days: readonly string[],
  now: Date,
  { daysAgo, weekdays, groups, spellings }: DayWords,
): FoundDay | null {
  for (const words of [3, 2, 1]) {
    const text = textOf(tokens, at, words);
    const back = daysAgo.get(text);
    if (back !== undefined && at + words <= tokens.length) return { day: isoDay(subDays(noon(now), back)), words };
  }
  const skip = groups.get('before-weekday')?.has(tokens[at]?.text ?? '') === true ? 1 : 0;
  const named = tokens[at + skip]?.text ?? '';
  const weekday = weekdays.indexOf(spellings.get(named) ?? named);
  if (weekday < 0) return null;
  const back = (noon(now).getDay() - weekday + 7) % 7 || 7;
  const night = groups.get('after-weekday')?.has(tokens[at + skip + 1]?.text ?? '') === true ? 1 : 0;
  // Who asks for Thursday's matches means a Thursday with matches: the newest held, however old the reports are.
  const held = days.find((day) => day < isoDay(noon(now)) && new Date(`${day}T12:00:00Z`).getUTCDay() === weekday);
  return { day: held ?? isoDay(subDays(noon(now), back)), words: skip + 1 + night };
}

function printed(tokens: readonly Token[], at: number, days: readonly string[], now: Date): FoundDay | null {
  const texts = [0, 1, 2, 3].map((step) => tokens[at + step]?.text ?? '');
  const [first = '', second = '', third = '', fourth = ''] = texts;
  if (iso.test(first) && /^\d{1,2}$/u.test(second) && /^\d{1,2}$/u.test(third)) {
    const day = readDay(`${first}-${second.padStart(2, '0')}-${third.padStart(2, '0')}`);
    return day === null ? null : { day, words: 3 };
  }
  const of = second === 'of' ? 1 : 0;
  const [number, month, year] = of === 1 ? [first, third, fourth] : [first, second, third];
  const plain = [number, month].map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th)$/u, '$1'));
  if (!plain.some((part) => /^\d{1,2}$/u.test(part))) return null;
  if (iso.test(year)) {
    const day = readDay([...plain, year].join(' ')) ?? readDay([...plain, year].join('.'));
    if (day !== null) return { day, words: of + 3 };
  }
  const dayOfYear = withoutYear(plain);
  if (dayOfYear === null) return null;
  const held = days.find((day) => day.endsWith(dayOfYear));
  return { day: held ?? `${String(noon(now).getFullYear())}${dayOfYear}`, words: of + 2 };
}

/** `on the 18th`: the newest day held of that number; "the 18th minute" is none. */
function ofMonth(tokens: readonly Token[], at: number, days: readonly string[]): FoundDay | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(tokens[at]?.text ?? '')?.[1];
  if (number === undefined || tokens[at - 1]?.text !== 'the') return null;
  if (at + 1 < tokens.length && tokens[at - 2]?.text !== 'on') return null;
  const day = days.find((each) => each.endsWith(`-${number.padStart(2, '0')}`));
  return day === undefined ? null : { day, words: 1 };
}

/** `18 april` → `-04-18`; null for anything else: two bare numbers are a score. */
function withoutYear(parts: readonly string[]): string | null {
  if (!parts.some((part) => /^\p{L}{3,}$/u.test(part))) return null;
  for (const form of ['d MMMM', 'd MMM', 'MMMM d', 'MMM d']) {
    const day = parse(parts.join(' '), form, new Date(2000, 0, 1));
    if (isValid(day)) return format(day, '-MM-dd');
  }
  return null;
}

function textOf(tokens: readonly Token[], at: number, words: number): string {
  return tokens
    .slice(at, at + words)
    .map(({ text }) => text)
    .join(' ');
}

/** The reader's own day cannot be known; noon in Greenwich is the same day for nearly everyone. */
function noon(now: Date): Date {
  return new Date(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 12);
}

function isoDay(day: Date): string {
  return format(day, 'yyyy-MM-dd');
}

import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { previousDay } from 'date-fns/previousDay';
import { subDays } from 'date-fns/subDays';
import { addDays } from 'date-fns/addDays';
import { nextDay } from 'date-fns/nextDay';
import type { Day } from 'date-fns';

/** In the order of `getDay`. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `2018-10-06` */
function isoOf(day: Date): string {
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((each) => String(each).padStart(2, '0'));
  return `${String(day.getFullYear()).padStart(4, '0')}-${month ?? ''}-${date ?? ''}`;
}

/** Midnight of a day written `yyyy-MM-dd`. */
function dayAt(day: string): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** The last such weekday up to and on the day of publication; null where the words name no weekday. */
function weekdayBefore(word: string, published: Date): Date | null {
  const index = weekdays.indexOf(word);
  if (index < 0) return null;
  return published.getDay() === index ? published : previousDay(published, index as Day);
}

/** A day that lies no further ahead is the one to come, and not that of the year before. */
const soon = 45;

/** "April 11", "11 April 2015": with the year of publication where none is named, never after it. */
function calendarDay(words: string, published: Date | null): Date | null {
  if (!/\d/u.test(words) || !/[a-z]/u.test(words)) return null;
  const plain = words
    .replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
    .replace(/[,.]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\bsept\b/u, 'sep');
  for (const form of ['MMMM d yyyy', 'MMM d yyyy', 'd MMMM yyyy', 'd MMM yyyy']) {
    const day = parse(plain, form, new Date(2000, 0, 1));
    if (isValid(day)) return day;
  }
  if (published === null) return null;
  for (const form of ['MMMM d', 'MMM d', 'd MMMM', 'd MMM']) {
    const day = parse(plain, form, published);
    // "get under way on March 8th", in a report of March 3rd
    if (isValid(day) && day > addDays(published, 1) && day < addDays(published, soon)) return null;
    if (isValid(day))
      return day > addDays(published, 1) ? new Date(day.getFullYear() - 1, day.getMonth(), day.getDate()) : day;
  }
  return null;
}

/** How far ahead the day of a return, a replay or a final is told without its year. */
const daysAhead = 65;

/** "the return on 25 March" in a report of 12 March: a day without a year that lies so long back is rather still to come. */
function isAhead(day: Date, published: Date): boolean {
  return differenceInCalendarDays(published, day) > 366 - daysAhead;
}

/**
 * The day of play that a date in a report means, `yyyy-MM-dd`, counted back from the day of publication; null for
 * weeks, months, seasons and years, and for weekdays of a report without a date.
 */
export function pastDay(words: string, published: string | null): string | null {
  const base = published === null ? null : dayAt(published);
  const calendar = calendarDay(words, base);
  if (calendar !== null && base !== null && !/\d{4}/u.test(words) && isAhead(calendar, base)) return null;
  if (calendar !== null) return isoOf(calendar);
  if (base === null) return null;
  if (words === 'today' || words === 'tonight') return published;
  if (words === 'yesterday') return isoOf(subDays(base, 1));
  const [first = '', second = ''] = words.split(' ');
  if (first === 'next') return null;
  if (words === 'last night') return isoOf(subDays(base, 1));
  const day = weekdayBefore(weekdays.includes(first) ? first : second, base);
  if (day === null) return null;
  const ago = differenceInCalendarDays(base, day);
  const isEarlier = (first === 'last' && ago === 0) || (first === 'previous' && ago <= 1);
  return isoOf(isEarlier ? subDays(day, 7) : day);
}

/** The day that a date means when it lies ahead: "on Sunday", "next Thursday", "May 2". */
export function comingDay(words: string, published: string | null): string | null {
  if (published === null) return null;
  const base = dayAt(published);
  const calendar = calendarDay(words, null);
  if (calendar !== null) return isoOf(calendar);
  const [first = '', second = ''] = words.split(' ');
  const index = weekdays.indexOf(weekdays.includes(first) ? first : second);
  if (index >= 0) return isoOf(nextDay(base, index as Day));
  for (const form of ['MMMM d', 'MMM d', 'd MMMM', 'd MMM']) {
    const day = parse(words, form, base);
    if (isValid(day) && day >= base) return isoOf(day);
  }
  return null;
}

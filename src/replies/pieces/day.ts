import type { Messages } from '../messages.ts';
import { unknownMark } from '../marks.ts';

/** Noon in Greenwich is the same day for nearly every reader. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** A day where Discord renders it in the reader's own form; the unknown mark where no report gives it. */
export function renderedDay(day: string | null): string {
  return day === null ? unknownMark : `<t:${noon(day).getTime() / 1000}:D>`;
}

/** A day where Discord renders none (titles, footers, labels): `12 April 2024`. */
export function writtenDay(day: string, { locale }: Messages): string {
  return formatIn(locale, 'long').format(noon(day));
}

/** As short as labels need it: `12 Apr 2024`. */
export function shortDay(day: string, { locale }: Messages): string {
  return formatIn(locale, 'medium').format(noon(day));
}

/** Making a format takes half a millisecond, most of what a whole card takes; Discord has some thirty languages. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: string, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat {
  const key = `${locale} ${dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

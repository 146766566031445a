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
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon(day));
}

/** As short as labels need it: `12 Apr 2024`. */
export function shortDay(day: string, { locale }: Messages): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(noon(day));
}

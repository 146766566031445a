import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';

/** Days from one day (`yyyy-MM-dd`) to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return from === to ? 0 : differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The day so many days before one (`yyyy-MM-dd`). */
export function dayBefore(day: string, days: number): string {
  return formatISO(subDays(parseISO(day), days), { representation: 'date' });
}

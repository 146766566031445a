import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

/** Days from one day (`yyyy-MM-dd`) to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return from === to ? 0 : differenceInCalendarDays(parseISO(to), parseISO(from));
}

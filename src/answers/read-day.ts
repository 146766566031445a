import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';

/** Forms in which people type a day; two-figure days and months come day first, as most of the world writes them. */
const forms = ['yyyy-MM-dd', 'd MMMM yyyy', 'd MMM yyyy', 'MMMM d yyyy', 'MMM d yyyy', 'd.M.yyyy', 'd/M/yyyy'];
const longest = 30;

/** The day that a text names, `yyyy-MM-dd`: `11 April 2024`, `April 11, 2024`, `11.04.2024`; null where it names none. */
export function readDay(text: string): string | null {
  if (text.length > longest) return null;
  const plain = text
    .trim()
    .replaceAll(',', ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/iu, '');
  for (const form of forms) {
    const day = parse(plain, form, new Date(2000, 0, 1));
    if (isValid(day) && day.getFullYear() > 1800) return format(day, 'yyyy-MM-dd');
  }
  return null;
}

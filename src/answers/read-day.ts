import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { pt } from 'date-fns/locale/pt';
import { parse } from 'date-fns/parse';

/** Forms without words; two-figure days and months come day first, as most of the world writes them. */
const figures = ['yyyy-MM-dd', 'd.M.yyyy', 'd/M/yyyy', 'd-M-yyyy'];
/** Forms with the month's name, in every language that the bot speaks. */
const named = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d yyyy', 'MMM d yyyy'];
const languages = [enGB, de, fr, it, es, pt];
const longest = 40;

/**
 * The day that a text names, `yyyy-MM-dd`: `11 April 2024`, `April 11, 2024`, `11.04.2024`, `11. April 2024`,
 * `1er avril 2024`, `11 de abril de 2024`; null where it names none.
 */
export function readDay(text: string): string | null {
  if (text.length > longest) return null;
  const plain = text.trim().replaceAll(',', ' ').replace(/\s+/gu, ' ');
  for (const form of figures) {
    const day = dayOf(parse(plain, form, new Date(2000, 0, 1)));
    if (day !== null) return day;
  }
  if (!/\p{L}/u.test(plain)) return null;
  const words = withoutEndings(plain);
  for (const locale of languages) {
    for (const form of named) {
      const day = dayOf(parse(words, form, new Date(2000, 0, 1), { locale }));
      if (day !== null) return day;
    }
  }
  return null;
}

function dayOf(day: Date): string | null {
  return isValid(day) && day.getFullYear() > 1800 ? format(day, 'yyyy-MM-dd') : null;
}

/** `18th`, `1er`, `1º` and `18.` are numbers; months may end in a point; `de` joins the parts in Spanish and Portuguese. */
function withoutEndings(text: string): string {
  return text
    .replace(/(?<=\d)(?:st|nd|rd|th|er|[.ºª°])(?=\s)/giu, '')
    .replace(/(?<=\p{L})\.(?=\s)/gu, '')
    .replace(/\sdel?\s/giu, ' ');
}

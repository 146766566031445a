import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { pt } from 'date-fns/locale/pt';
import { parse } from 'date-fns/parse';
import type { ParseOptions } from 'date-fns/parse';

/** Forms without words; two-figure days and months come day first, as most of the world writes them, and else month first. */
const figures = ['yyyy-MM-dd', 'd.M.yyyy', 'd/M/yyyy', 'd-M-yyyy', 'd.M.yy', 'd/M/yy', 'M/d/yyyy', 'M/d/yy'];
const yearlessFigures = ['d.M', 'd.M.', 'd/M', 'M/d'];
/** Forms with the month's name, in every language that the bot speaks. */
const named = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d yyyy', 'MMM d yyyy'];
const yearlessNamed = ['d MMMM', 'd MMM', 'MMMM d', 'MMM d'];
const languages = [enGB, de, fr, it, es, pt];
const longest = 40;
/** A leap year: the 29th of February is a day. */
const anyYear = new Date(2000, 0, 1);

/**
 * The day that a text names, `yyyy-MM-dd`: `11 April 2024`, `April 11, 2024`, `11.04.24`, `11. April 2024`,
 * `1er avril 2024`, `11 de abril de 2024`; null where it names none. A day without its year (`11 April`, `11/04`) is the
 * newest such day of `days` (newest first), or else that of the newest year in them; without any days it names none.
 */
export function readDay(text: string, days: readonly string[] = []): string | null {
  if (text.length > longest) return null;
  const plain = text.trim().replaceAll(',', ' ').replace(/\s+/gu, ' ');
  const whole = parsedBy(plain, figures, named);
  if (whole !== null) return whole;
  const yearless = parsedBy(plain, yearlessFigures, yearlessNamed)?.slice(4);
  if (yearless === undefined) return null;
  const held = days.find((day) => day.endsWith(yearless));
  const newest = days[0];
  return (
    held ?? (newest === undefined ? null : dayOf(parse(`${newest.slice(0, 4)}${yearless}`, 'yyyy-MM-dd', anyYear)))
  );
}

function parsedBy(plain: string, inFigures: readonly string[], inWords: readonly string[]): string | null {
  if (!/\p{L}/u.test(plain)) return firstDay(plain, inFigures, {});
  const words = withoutEndings(plain);
  for (const locale of languages) {
    const day = firstDay(words, inWords, { locale });
    if (day !== null) return day;
  }
  return null;
}

function firstDay(text: string, forms: readonly string[], options: ParseOptions): string | null {
  for (const form of forms) {
    const day = dayOf(parse(text, form, anyYear, options));
    if (day !== null) return day;
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

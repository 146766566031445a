import type { Match } from '../../dataset/dataset.ts';
import type { Messages, MessageValues } from '../messages.ts';
import { derivedMark, unknownMark } from '../marks.ts';

/** Formatted in the zone of Greenwich too, so that it stays this day. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/**
 * A day in the reader's language: `12 April 2024`. A day of play is a date and no instant: as a timestamp of Discord's it
 * would be another day for readers far from Greenwich.
 */
export function writtenDay(day: string, { locale, say }: Pick<Messages, 'locale' | 'say'>): string {
  return (
    formatIn(locale, 'long')
      .format(noon(day))
      // The first of a month is an ordinal in some languages: `1er avril`, `1º de abril`.
      .replace(/^1(?=\s)/u, () => say('day.first'))
  );
}

/** The days whose number begins with a vowel where an article is shortened before it: `dell’8 aprile`, `dall’11 aprile`. */
const openedByVowel = /-(?:08|11)$/u;

/** The values by which a text speaks of a day as `field`: written out, and what its number opens with. */
export function dayWords(field: string, day: string, messages: Messages): MessageValues {
  return { [field]: writtenDay(day, messages), [`${field}_kind`]: openedByVowel.test(day) ? 'vowel' : 'other' };
}

/** The same; the unknown mark where no day is known. */
export function dayOrUnknown(day: string | null, messages: Messages): string {
  return day === null ? unknownMark : writtenDay(day, messages);
}

/** The day of a match, with its mark where no report prints it of this match. */
export function dayOfMatch(match: Pick<Match, 'date' | 'inferred'>, messages: Messages): string {
  return `${dayOrUnknown(match.date, messages)}${derivedIf(match, 'date')}`;
}

/** The same as short as labels need it; nothing where no day is known. */
export function shortDayOfMatch(match: Pick<Match, 'date' | 'inferred'>, messages: Messages): string {
  return match.date === null ? '' : `${shortDay(match.date, messages)}${derivedIf(match, 'date')}`;
}

/** The same in a list of matches; the unknown mark where no day is known. */
export function listDayOfMatch(match: Pick<Match, 'date' | 'inferred'>, messages: Messages): string {
  return match.date === null ? unknownMark : shortDayOfMatch(match, messages);
}

/** The mark of what is worked out, where a match's day or home side is. */
export function derivedIf({ inferred = [] }: Pick<Match, 'inferred'>, field: 'date' | 'home'): string {
  return inferred.includes(field) ? derivedMark : '';
}

/** As short as labels need it: `12 Apr 2024`, and in figures in languages whose months are longer: `12.04.2024`. */
export function shortDay(day: string, { locale }: Messages): string {
  return formatIn(locale, locale.startsWith('en') ? 'medium' : 'figures').format(noon(day));
}

const styles = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  figures: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const;

/** Making a format takes half a millisecond, most of what a whole card takes; Discord has some thirty languages. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Whether a day is known to come before another. */
export function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}

import { fold } from '../answers/fold.ts';
import { readDay } from '../answers/read-day.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { givenTexts } from './reply-to.ts';

const languages = ['en', 'de', 'fr', 'it', 'es', 'pt'];
const day = 86_400_000;

/** `today` and its neighbours by their folded names in every language that the bot speaks: `gestern` → -1. */
const fromToday = new Map(
  languages.flatMap((language) => {
    const names = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return [-1, 0, 1].map((days) => [fold(names.format(days, 'day')), days] as const);
  }),
);

/** Days of the week by their folded names: `giovedi` → 4. */
const weekdays = new Map(
  languages.flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // The first of January 2023 was a Sunday.
    return [0, 1, 2, 3, 4, 5, 6].map((number) => [fold(format(Date.UTC(2023, 0, 1 + number))), number] as const);
  }),
);

/** The date that was given, with `today` and the like as the day that it is. */
export function givenDay(options: OptionValues, context: CommandContext): { readonly date?: string } {
  const { date } = givenTexts(options, ['date']);
  return date === undefined ? {} : { date: dayFromToday(date, context.now) ?? weekdayMeant(date, context) ?? date };
}

/** The day that a text names, given what is held and what day it is: see `readDay`. */
export function dayMeant(text: string, context: CommandContext): string | null {
  const { held, now } = context;
  return dayFromToday(text, now) ?? weekdayMeant(text, context) ?? readDay(text, held.days);
}

function dayFromToday(text: string, now: Date): string | null {
  const days = fromToday.get(fold(text));
  return days === undefined ? null : new Date(now.getTime() + days * day).toISOString().slice(0, 10);
}

/** The newest such day of the week of which matches are held, and that has been; null where it is none, or none is held. */
function weekdayMeant(text: string, { held, now }: CommandContext): string | null {
  const weekday = weekdays.get(fold(text).replace(/^last /u, ''));
  if (weekday === undefined) return null;
  const today = now.toISOString().slice(0, 10);
  return held.days.find((each) => each < today && new Date(`${each}T12:00:00Z`).getUTCDay() === weekday) ?? null;
}
